// How our cells, marks and charts look in every host: Times New Roman as official papers demand, thin borders, quiet colours.
import type { Severity } from '../check/finding.ts';
import type { CellStyle } from './patch.ts';

/** The look of a cell. Sizes in points, colours as RRGGBB; text is centred from top to bottom and wraps. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  /** A thin line on each side. */
  readonly border?: boolean;
  readonly fill?: string;
  /** The number format where it is not General. */
  readonly format?: string;
}

export const FONT = 'Times New Roman';

/** Of the thin lines around cells. */
export const LINE_COLOUR = '808080';

const BLACK = '000000';
/** Two decimals: what points and percents of published results have. */
const TWO_DECIMALS = '#,##0.00';

/** Light fills by severity, for cells of ours and for marks on the official's cells; words beside them say the same. */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = { error: 'F8CBAD', warning: 'FFE699', info: 'DDEBF7' };

/** Cells that the official fills in. */
const ENTRY = 'FFFBE6';

const regular = { size: 12, colour: BLACK } as const;
const strong = { ...regular, bold: true } as const;

/** The look of every style. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { ...strong, size: 14, align: 'center' },
  subtitle: { ...regular, italic: true, align: 'center' },
  header: { ...strong, align: 'center', border: true, fill: 'D9E2F3' },
  text: { ...regular, align: 'left', border: true },
  'text-strong': { ...strong, align: 'left', border: true },
  number: { ...regular, align: 'center', border: true },
  points: { ...regular, align: 'right', border: true, format: TWO_DECIMALS },
  'points-strong': { ...strong, align: 'right', border: true, format: TWO_DECIMALS },
  percent: { ...regular, align: 'right', border: true, format: TWO_DECIMALS },
  'percent-strong': { ...strong, align: 'right', border: true, format: TWO_DECIMALS },
  link: { ...regular, colour: '0563C1', underline: true, align: 'left', border: true },
  note: { ...regular, size: 11, italic: true, align: 'left' },
  entry: { ...regular, align: 'left', border: true, fill: ENTRY },
  'entry-points': { ...regular, align: 'right', border: true, fill: ENTRY, format: TWO_DECIMALS },
  'entry-date': { ...regular, align: 'center', border: true, fill: ENTRY, format: 'dd/mm/yyyy' },
  error: { ...strong, align: 'center', border: true, fill: SEVERITY_FILLS.error },
  warning: { ...regular, align: 'center', border: true, fill: SEVERITY_FILLS.warning },
  info: { ...regular, align: 'center', border: true, fill: SEVERITY_FILLS.info },
};

/** Colours that the colour-blind tell apart (Okabe and Ito, Color Universal Design, 2008), one for each series of a chart. */
export const SERIES_COLOURS: readonly string[] = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00'];

/** The number format of the labels beside bars. */
export const labelFormat = ({ counts }: { readonly counts?: boolean }): string => (counts === true ? '#,##0;-#,##0;' : TWO_DECIMALS);

/** Lines and letters of charts. */
export const CHART_GREY = 'D9D9D9';
export const CHART_INK = '262626';

/** Inches around a printed page of ours. */
export const PAGE_MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** Middle of the foot of a printed page of ours: page and pages, as Excel writes it. */
export const PAGE_FOOTER = '&"Times New Roman,Regular"&10&P/&N';
