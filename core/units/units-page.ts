// The page that the consolidation is written on: cells, lines across it, headings and charts, from the top down.
import type { Area } from '../address.ts';
import { heightOf, linesOf } from '../edit/own-sheet.ts';
import type { CellStyle, Chart, ColourScale, SheetCell, SheetContent, Validation } from '../edit/patch.ts';
import type { Span } from '../sheet/snapshot.ts';
import { printedWidth, type UnitColumns } from './units-columns.ts';

/** Characters of the default font that fill an A4 page in landscape at full size, and points of height that it then holds. */
const PAGE_WIDTH = 132;
const PAGE_HEIGHT = 510;
/** Height of the rows that a chart stands over. */
const CHART_ROW = 15;
/** Height of a line of one unit. */
const LINE = 20;

export interface UnitsPage {
  readonly columns: UnitColumns;
  /** The next free row. */
  row(): number;
  put(cell: SheetCell): void;
  /** Text over the whole width, in the next row. */
  line(text: string, style: 'title' | 'subtitle' | 'note' | 'text-strong'): void;
  merge(area: Area): void;
  /** Goes to the next row, as high as its texts need: each with the width of its cell. */
  next(texts?: readonly (readonly [string, number])[]): void;
  newPage(): void;
  /** A new page where so many lines of one unit each do not fit on this one any more. */
  room(lines: number): void;
  scale(scale: ColourScale): void;
  validate(validation: Validation): void;
  /** Bars that a chart of one page can hold. */
  readonly mostBars: number;
  /** A chart over the whole width with room for so many bars; two low ones share a page. */
  chart(chart: Omit<Chart, 'anchor' | 'until' | 'size'>, bars: number): void;
  /** `header` are the rows of the only table's header: they stay in sight with what is above them, and repeat on every printed page. */
  content(header: Span | null): SheetContent;
}

/** A page with those columns. */
export function unitsPage(columns: UnitColumns): UnitsPage {
  const cells: SheetCell[] = [];
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  const charts: Chart[] = [];
  const breaks: number[] = [];
  const scales: ColourScale[] = [];
  const validations: Validation[] = [];
  const width = printedWidth(columns);
  // The wider the table, the smaller it is printed, and the more rows a page holds.
  const pageRows = Math.floor(PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width) / CHART_ROW);
  const lowest = Math.floor(pageRows / 2) - 1;
  let row = 0;
  let free = 0;
  const newPage = (): void => {
    if (row > 0 && !breaks.includes(row)) breaks.push(row);
    free = pageRows;
  };
  return {
    columns,
    row: () => row,
    put: (cell) => cells.push(cell),
    line: (text, style) => {
      cells.push({ row, column: 0, value: text, style });
      merges.push({ top: row, bottom: row, left: 0, right: columns.last });
      heights[row] = style === 'title' ? 28 : heightOf(linesOf(text, width));
      row++;
    },
    merge: (area) => merges.push(area),
    next: (texts = []) => {
      heights[row] = heightOf(Math.max(1, ...texts.map(([text, room]) => linesOf(text, room))));
      row++;
    },
    newPage,
    room: (lines) => {
      const from = breaks[breaks.length - 1] ?? 0;
      if ((row - from + lines) * LINE > pageRows * CHART_ROW) newPage();
    },
    scale: (scale) => scales.push(scale),
    validate: (validation) => validations.push(validation),
    mostBars: pageRows - 7,
    chart: (chart, bars) => {
      const rows = Math.min(pageRows - 1, Math.max(lowest, bars + 6));
      if (free < rows + 1) newPage();
      charts.push({ ...chart, anchor: { row, column: 0 }, until: { row: row + rows, column: columns.last + 1 }, size: { width: Math.round(width * 7.3), height: rows * 20 } });
      for (let below = 0; below <= rows; below++) heights[row + below] = CHART_ROW;
      row += rows + 1;
      free -= rows + 1;
    },
    content: (header) => ({
      cells,
      merges,
      widths: columns.widths,
      heights,
      frozenRows: header === null ? 0 : header.last + 1,
      charts,
      validations,
      scales,
      print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right: columns.last }, ...(breaks.length === 0 ? {} : { breaks }), ...(header === null ? {} : { repeat: header }) },
    }),
  };
}

/** A cell of text. */
export const textCell = (row: number, column: number, value: string, style: CellStyle): SheetCell => ({ row, column, value, style });
