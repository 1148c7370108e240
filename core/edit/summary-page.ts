// The page that the summary is written on: lines across it, headers, rows of figures, and room for charts, from the top down.
import { heightOf, linesOf, ownSheet, type OwnSheetBuilder } from './own-sheet.ts';
import type { Chart, SheetContent } from './patch.ts';
import type { CellReader } from './evaluate.ts';
import type { SheetWords } from './sheet-words.ts';
import { FIGURES, type FigureName } from './summary-block.ts';

const NUMBER_WIDTH = 7;
const FIGURE_WIDTH = 11;
/** Characters of the default font that fill an A4 page in landscape at about full size. */
const PAGE_WIDTH = 132;
const NARROWEST_NAME = 44;
/** A chart stands over so many rows of that height in points: two charts and the gaps below them fill a page. */
const CHART_ROWS = 16;
const CHART_ROW = 15;
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
  const pageWidth = NUMBER_WIDTH + nameWidth + FIGURE_WIDTH * used.length;
  const sheet = ownSheet(official);
  const merges: SheetContent['merges'][number][] = [];
  const heights: Record<number, number> = {};
  const placed: Chart[] = [];
  const breaks: number[] = [];
  let row = 0;
  return {
    sheet,
    columns,
    labelColumn: last + 2,
    partColumn: last + 4,
    row: () => row,
    line: (text, style) => {
      sheet.text(row, 0, text, style);
      merges.push({ top: row, bottom: row, left: 0, right: last });
      heights[row] = style === 'title' ? 28 : heightOf(linesOf(text, pageWidth));
      row++;
    },
    header: (name) => {
      sheet.text(row, 0, words.columns.number, 'header');
      sheet.text(row, 1, name, 'header');
      for (const [figure, column] of columns) sheet.text(row, column, words.columns[figure], 'header');
      heights[row++] = heightOf(2);
    },
    named: (number, name, strong = false) => {
      sheet.text(row, 0, number, 'number');
      sheet.text(row, 1, name, strong ? 'text-strong' : 'text');
      for (const column of columns.values()) sheet.blank(row, column, strong ? 'text-strong' : 'text');
      heights[row] = heightOf(linesOf(name, nameWidth));
      return row++;
    },
    newPage: () => {
      if (row > 0 && !breaks.includes(row)) breaks.push(row);
    },
    chartRows: (count) => count * (CHART_ROWS + 1),
    place: (charts) => {
      charts.forEach((chart, at) => {
        if (at % 2 === 0 && row > 0) breaks.push(row);
        placed.push({ ...chart, anchor: { row, column: 0 }, until: { row: row + CHART_ROWS, column: last + 1 } });
        for (let below = 0; below <= CHART_ROWS; below++) heights[row + below] = CHART_ROW;
        row += CHART_ROWS + 1;
      });
    },
    content: (frozenRows) => ({
      cells: sheet.cells(),
      merges,
      widths: [NUMBER_WIDTH, nameWidth, ...used.map(() => FIGURE_WIDTH), 3, LABEL_WIDTH, 3, FIGURE_WIDTH * 2],
      heights,
      frozenRows,
      charts: placed,
      print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right: last }, ...(breaks.length === 0 ? {} : { breaks }) },
    }),
  };
}
