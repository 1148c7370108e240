// The looks of core as excelize wants to be told them.
import type { Style } from 'excelize-wasm';
import { FONT, LINE_COLOUR, type Look } from '../../core/edit/looks.ts';

const border: NonNullable<Style['Border']> = ['left', 'right', 'top', 'bottom'].map((Type) => ({ Type, Style: 1, Color: LINE_COLOUR }));

/** The style of a look. */
export const styleOf = (look: Look): Style => ({
  Font: {
    Family: FONT,
    Size: look.size,
    Color: look.colour,
    ...(look.bold && { Bold: true }),
    ...(look.italic && { Italic: true }),
    ...(look.underline && { Underline: 'single' }),
  },
  Alignment: { Horizontal: look.align, Vertical: 'center', WrapText: true },
  ...(look.border && { Border: border }),
  ...(look.fill !== undefined && { Fill: { Type: 'pattern', Pattern: 1, Color: [look.fill] } }),
  ...(look.format !== undefined && { CustomNumFmt: look.format }),
});
