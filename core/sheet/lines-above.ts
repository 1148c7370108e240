// The lines of text that stand above a table: its title, its unit and year, and the paper that it came with.
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import type { Table } from './table.ts';

/** One cell of text above a table. */
export interface LineAbove {
  readonly row: number;
  readonly column: number;
  /** On one line. */
  readonly text: string;
  /** Folded. */
  readonly words: string;
}

const FARTHEST = 12;
const LONGEST = 160;

/** Top to bottom and left to right; none above `from` (0-based), which is where the table before it ends. */
export function linesAbove(grid: Grid, table: Table, from = 0): readonly LineAbove[] {
  const top = table.headerRows[0] ?? table.area.top;
  return grid.rows
    .filter((row) => row < top && row >= Math.max(from, top - FARTHEST))
    .flatMap((row) => grid.row(row).map(({ column }) => ({ row, column, text: grid.text(row, column).replace(/\s+/g, ' ') })))
    .filter(({ text }) => text !== '' && text.length <= LONGEST)
    .map((line) => ({ ...line, words: fold(line.text) }));
}
