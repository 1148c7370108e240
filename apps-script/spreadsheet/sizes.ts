// Widths, heights and frozen rows of a sheet of ours; neighbours of one size are set together.
import type { SheetContent } from '../../core/edit/patch.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of a point, and of a row of the default height. */
const POINT = 4 / 3;
const ROW = 21;
/** Pixels of a column of the default width. */
const COLUMN = 100;

/** Pixels of a column that is so many characters wide: seven each, and five of margin. */
const columnPixels = (characters: number): number => Math.floor(characters * 7 + 5);

/** Sets the sizes; Google Sheets lets no script set up the printed page. */
export function setSizes(sheet: Sheet, { widths, heights = {}, frozenRows }: SheetContent): void {
  for (const { first, count, size } of runsOf(widths.map((width, column) => [column, columnPixels(width)]))) sheet.setColumnWidths(first + 1, count, size);
  for (const { first, count, size } of runsOf(Object.entries(heights).map(([row, points]) => [Number(row), Math.round(points * POINT)]))) sheet.setRowHeights(first + 1, count, size);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
}

/** Pixels from one column to another, and from one row to another, the last ones not counted. */
export const widthBetween = ({ widths }: SheetContent, from: number, to: number): number => sum(from, to, (column) => (widths[column] === undefined ? COLUMN : columnPixels(widths[column])));
export const heightBetween = ({ heights = {} }: SheetContent, from: number, to: number): number => sum(from, to, (row) => (heights[row] === undefined ? ROW : Math.round(heights[row] * POINT)));

function sum(from: number, to: number, of: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += of(at);
  return total;
}

function runsOf(sizes: readonly (readonly [number, number])[]): readonly { readonly first: number; readonly count: number; readonly size: number }[] {
  const runs: { first: number; count: number; size: number }[] = [];
  for (const [at, size] of [...sizes].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.size === size && last.first + last.count === at) last.count++;
    else runs.push({ first: at, count: 1, size });
  }
  return runs;
}
