// The looks of cells as Univer wants to be told them.
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { CellLook, FontLook, LineLook } from '../../xlsx/read-cell-looks.ts';

/** The id of a look's style in the grid. */
export const styleId = (index: number): string => `look${index}`;

/** Kinds of lines by the file's name, as Univer numbers them. */
const LINES: Readonly<Record<string, number>> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8,
  mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 1, distributed: 1, fill: 1 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, justify: 2, distributed: 2, bottom: 3 };
const [ON, WRAP, BOTTOM] = [1, 3, 3];
/** Pixels that one step of indentation moves a text. */
const INDENT = 9;

/** A font as part of a style. */
export const fontStyle = ({ name, size, bold, italic, underline, strike, colour }: FontLook): IStyleData => ({
  ...(name !== undefined && { ff: name }),
  ...(size !== undefined && { fs: size }),
  ...(bold === true && { bl: ON }),
  ...(italic === true && { it: ON }),
  ...(underline === true && { ul: { s: ON } }),
  ...(strike === true && { st: { s: ON } }),
  ...(colour !== undefined && { cl: { rgb: `#${colour}` } }),
});

/** A style of the grid. */
export function univerStyle({ font = {}, fill, lines = {}, horizontal = '', vertical = '', wrap, indent, rotation, format }: CellLook): IStyleData {
  const bd = bordersOf(lines);
  const ht = HORIZONTAL[horizontal] ?? (indent === undefined ? undefined : HORIZONTAL.left);
  return {
    ...fontStyle(font),
    vt: VERTICAL[vertical] ?? BOTTOM,
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(bd !== null && { bd }),
    ...(ht !== undefined && { ht }),
    ...(wrap === true && { tb: WRAP }),
    ...(rotation !== undefined && { tr: rotation === 255 ? { a: 0, v: ON } : { a: -rotation } }),
    ...(indent !== undefined && { pd: horizontal === 'right' ? { r: indent * INDENT + 2 } : { l: indent * INDENT + 2 } }),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

function bordersOf({ left, right, top, bottom }: NonNullable<CellLook['lines']>): IBorderData | null {
  const line = (look: LineLook): { s: number; cl: { rgb: string } } => ({ s: LINES[look.style] ?? ON, cl: { rgb: `#${look.colour}` } });
  if (!left && !right && !top && !bottom) return null;
  return { ...(left && { l: line(left) }), ...(right && { r: line(right) }), ...(top && { t: line(top) }), ...(bottom && { b: line(bottom) }) };
}
