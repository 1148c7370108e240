// A page of a sheet of ours, written from the top down: lines across it, headers, rows, room for charts, and where printed pages begin.
import type { CellReader } from './evaluate.ts';
import { heightOf, linesOf, ownSheet, type OwnSheetBuilder } from './own-sheet.ts';
import type { Span } from '../sheet/snapshot.ts';
import type { Chart, SheetContent, Validation } from './patch.ts';

/** A chart stands over so many rows of that height in points: two charts and the gaps below them fill a page. */
const CHART_ROWS = 16;
const CHART_ROW = 15;

/** What a page is made with. */
export interface PagePlan {
  /** Reads the official's sheets; absent where no formula names them. */
  readonly official?: CellReader;
  /** Widths in characters of the printed columns, left to right. */
  readonly widths: readonly number[];
  /** Widths of further columns, outside the printed area. */
  readonly beside?: readonly number[];
}

export interface SheetPage {
  readonly sheet: OwnSheetBuilder;
  /** The last printed column. */
  readonly last: number;
  /** The next free row. */
  row(): number;
  /** A text across the page; its row grows with it. */
  line(text: string, style: 'title' | 'subtitle' | 'note' | 'text-strong'): void;
  /** Takes the next row, so many lines high; gives it. */
  take(lines: number): number;
  merge(area: SheetContent['merges'][number]): void;
  newPage(): void;
  /** Rows that so many charts take, without placing them. */
  chartRows(count: number): number;
  /** Places charts below each other, two a page; `tall` ones take so many times the room. */
  place(charts: readonly Omit<Chart, 'anchor'>[], tall?: number): void;
  /** `repeat`: rows that are printed again on every page, where not the frozen ones. */
  content(frozenRows: number, validations?: readonly Validation[], repeat?: Span): SheetContent;
}

/** A blank page. */
export function sheetPage({ official, widths, beside = [] }: PagePlan): SheetPage {
  const sheet = ownSheet(official ?? { value: () => null, values: () => [] });
  const last = widths.length - 1;
  const pageWidth = widths.reduce((total, width) => total + width, 0);
  const merges: SheetContent['merges'][number][] = [];
  const heights: Record<number, number> = {};
  const placed: Chart[] = [];
  const breaks: number[] = [];
  let row = 0;
  const newPage = (): void => {
    if (row > 0 && !breaks.includes(row)) breaks.push(row);
  };
  return {
    sheet,
    last,
    row: () => row,
    line: (text, style) => {
      sheet.text(row, 0, text, style);
      merges.push({ top: row, bottom: row, left: 0, right: last });
      heights[row] = style === 'title' ? 28 : heightOf(linesOf(text, pageWidth));
      row++;
    },
    take: (lines) => {
      heights[row] = heightOf(lines);
      return row++;
    },
    merge: (area) => merges.push(area),
    newPage,
    chartRows: (count) => count * (CHART_ROWS + 1),
    place: (charts, tall = 1) => {
      const rows = CHART_ROWS * tall;
      charts.forEach((chart, at) => {
        if (at % 2 === 0 || tall > 1) newPage();
        placed.push({ ...chart, anchor: { row, column: 0 }, until: { row: row + rows, column: last + 1 } });
        for (let below = 0; below <= rows; below++) heights[row + below] = CHART_ROW;
        row += rows + 1;
      });
    },
    content: (frozenRows, validations = [], repeat) => ({
      cells: sheet.cells(),
      merges,
      widths: [...widths, ...beside],
      heights,
      frozenRows,
      charts: placed,
      ...(validations.length === 0 ? {} : { validations }),
      print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right: last }, ...(breaks.length === 0 ? {} : { breaks }), ...(repeat === undefined ? {} : { repeat }) },
    }),
  };
}
