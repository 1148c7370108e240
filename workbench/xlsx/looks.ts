// How each style of our cells looks: Times New Roman as official papers demand, thin borders, quiet colours.
import type { Style } from 'excelize-wasm';
import type { CellStyle } from '../../core/edit/patch.ts';

const FAMILY = 'Times New Roman';
const BLACK = '000000';
const LINE = '808080';
/** Two decimals: what points and percents of published results have. */
const TWO_DECIMALS = '#,##0.00';

const border: NonNullable<Style['Border']> = ['left', 'right', 'top', 'bottom'].map((Type) => ({ Type, Style: 1, Color: LINE }));
const fill = (color: string): NonNullable<Style['Fill']> => ({ Type: 'pattern', Pattern: 1, Color: [color] });
const at = (Horizontal: 'left' | 'center' | 'right'): NonNullable<Style['Alignment']> => ({ Horizontal, Vertical: 'center', WrapText: true });
const regular = { Family: FAMILY, Size: 12, Color: BLACK };
const strong = { ...regular, Bold: true };

/** Light fills by severity, for cells of ours and for marks on the official's cells; words beside them say the same. */
export const SEVERITY_FILLS = { error: 'F8CBAD', warning: 'FFE699', info: 'DDEBF7' } as const;

/** The look of every style. */
export const LOOKS: Readonly<Record<CellStyle, Style>> = {
  title: { Font: { ...strong, Size: 14 }, Alignment: at('center') },
  subtitle: { Font: { ...regular, Italic: true }, Alignment: at('center') },
  header: { Font: strong, Alignment: at('center'), Border: border, Fill: fill('D9E2F3') },
  text: { Font: regular, Alignment: at('left'), Border: border },
  'text-strong': { Font: strong, Alignment: at('left'), Border: border },
  number: { Font: regular, Alignment: at('center'), Border: border },
  points: { Font: regular, Alignment: at('right'), Border: border, CustomNumFmt: TWO_DECIMALS },
  'points-strong': { Font: strong, Alignment: at('right'), Border: border, CustomNumFmt: TWO_DECIMALS },
  percent: { Font: regular, Alignment: at('right'), Border: border, CustomNumFmt: TWO_DECIMALS },
  'percent-strong': { Font: strong, Alignment: at('right'), Border: border, CustomNumFmt: TWO_DECIMALS },
  link: { Font: { ...regular, Color: '0563C1', Underline: 'single' }, Alignment: at('left'), Border: border },
  note: { Font: { ...regular, Size: 11, Italic: true }, Alignment: at('left') },
  error: { Font: strong, Alignment: at('center'), Border: border, Fill: fill(SEVERITY_FILLS.error) },
  warning: { Font: regular, Alignment: at('center'), Border: border, Fill: fill(SEVERITY_FILLS.warning) },
  info: { Font: regular, Alignment: at('center'), Border: border, Fill: fill(SEVERITY_FILLS.info) },
};
