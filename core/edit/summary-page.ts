// The page that the summary is written on: lines across it, headers, rows of figures, and room for charts, from the top down.
import { linesOf, type OwnSheetBuilder } from './own-sheet.ts';
import type { Chart, SheetContent } from './patch.ts';
import { sheetPage } from './sheet-page.ts';
import type { CellReader } from './evaluate.ts';
import type { SheetWords } from './sheet-words.ts';
import { FIGURES, type FigureName } from './summary-block.ts';

const NUMBER_WIDTH = 7;
const FIGURE_WIDTH = 11;
/** Characters of the default font that fill an A4 page in landscape at about full size. */
const PAGE_WIDTH = 132;
const NARROWEST_NAME = 44;
const LABEL_WIDTH = 44;

export interface SummaryPage {
  readonly sheet: OwnSheetBuilder;
  /** 0-based column of each figure. */
  readonly columns: ReadonlyMap<FigureName, number>;
  /** Column of chart labels, outside the printed area. */
  readonly labelColumn: number;
  /** Column of what is summed in parts, outside the printed area. */
  readonly partColumn: number;
  /** The next free row. */
  row(): number;
  line(text: string, style: 'title' | 'subtitle' | 'note'): void;
  header(name: string): void;
  /** A row with its number and name and empty figures; gives the row. */
  named(number: string, name: string, strong?: boolean): number;
  newPage(): void;
  /** Rows that so many charts take, without placing them. */
  chartRows(count: number): number;
  /** Places charts below each other, two a page. */
  place(charts: readonly Omit<Chart, 'anchor'>[]): void;
  content(frozenRows: number): SheetContent;
}

/** A page with columns for those figures. */
export function summaryPage(official: CellReader, figures: ReadonlySet<FigureName>, words: SheetWords): SummaryPage {
  const used = FIGURES.filter((name) => figures.has(name));
  const columns = new Map<FigureName, number>(used.map((name, at) => [name, at + 2]));
  const last = used.length + 1;
  const nameWidth = Math.max(NARROWEST_NAME, PAGE_WIDTH - NUMBER_WIDTH - FIGURE_WIDTH * used.length);
  const page = sheetPage({ official, widths: [NUMBER_WIDTH, nameWidth, ...used.map(() => FIGURE_WIDTH)], beside: [3, LABEL_WIDTH, 3, FIGURE_WIDTH * 2] });
  const { sheet, row, newPage, chartRows } = page;
  return {
    sheet,
    columns,
    labelColumn: last + 2,
    partColumn: last + 4,
    row,
    line: page.line,
    header: (name) => {
      const at = page.take(2);
      sheet.text(at, 0, words.columns.number, 'header');
      sheet.text(at, 1, name, 'header');
      for (const [figure, column] of columns) sheet.text(at, column, words.columns[figure], 'header');
    },
    named: (number, name, strong = false) => {
      const at = page.take(linesOf(name, nameWidth));
      sheet.text(at, 0, number, 'number');
      sheet.text(at, 1, name, strong ? 'text-strong' : 'text');
      for (const column of columns.values()) sheet.blank(at, column, strong ? 'text-strong' : 'text');
      return at;
    },
    newPage,
    chartRows,
    place: (charts) => page.place(charts),
    content: (frozenRows) => page.content(frozenRows),
  };
}
