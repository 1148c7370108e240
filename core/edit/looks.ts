// How our cells, marks and charts look in every host: Times New Roman as official papers demand, thin borders, quiet colours.
import type { Severity } from '../check/finding.ts';
import type { CellStyle, Chart, ChartSeries, SeriesLook } from './patch.ts';

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

/** The sign says which way it went. */
const SIGNED = '+#,##0.00;-#,##0.00;0.00';

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
  change: { ...regular, align: 'right', border: true, format: SIGNED },
  'change-strong': { ...strong, align: 'right', border: true, format: SIGNED },
  move: { ...regular, align: 'center', border: true, format: '+0;-0;0' },
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

/** How a series with a look is drawn: its colour, null for none at all, and the format of the figures on it, null for no figures. Zero shows no figure. */
export const SERIES_LOOKS: Readonly<Record<SeriesLook, { readonly colour: string | null; readonly figures: string | null }>> = {
  hidden: { colour: null, figures: null },
  total: { colour: 'BFBFBF', figures: '#,##0.00' },
  rise: { colour: '56B4E9', figures: '+#,##0.00;;' },
  fall: { colour: 'E69F00', figures: '-#,##0.00;;' },
  interval: { colour: '9ECAE1', figures: null },
  present: { colour: '0072B2', figures: null },
};

/** The colour of the nth series; null for one that is not seen. */
export const colourOf = ({ look }: ChartSeries, nth: number): string | null =>
  look === undefined ? (SERIES_COLOURS[nth % SERIES_COLOURS.length] ?? CHART_INK) : SERIES_LOOKS[look].colour;

/** Whether the nth series has a place of its own in the legend: it is seen, and no series before it has its name. */
export const isInLegend = (series: readonly ChartSeries[], nth: number): boolean => {
  const own = series[nth];
  return own !== undefined && colourOf(own, nth) !== null && !series.slice(0, nth).some(({ name }) => name === own.name);
};

/** The format of the figures beside the bars of a series; null where none are shown. Counts have no decimals, and nothing stands where nothing is counted. */
export const figuresOn = ({ look }: ChartSeries, { counts }: Pick<Chart, 'counts'>): string | null =>
  look === undefined ? (counts === true ? '#,##0;-#,##0;' : TWO_DECIMALS) : SERIES_LOOKS[look].figures;

/** Of a colour scale, from the lowest number over the middle one to the highest: told apart by the colour-blind, black letters stay legible. */
export const SCALE_COLOURS = { lowest: 'F4B183', middle: 'FFFFFF', highest: '9DC3E6' } as const;

/** Lines and letters of charts. */
export const CHART_GREY = 'D9D9D9';
export const CHART_INK = '262626';

/** Inches around a printed page of ours. */
export const PAGE_MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** Middle of the foot of a printed page of ours: page and pages, as Excel writes it. */
export const PAGE_FOOTER = '&"Times New Roman,Regular"&10&P/&N';
