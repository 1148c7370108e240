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
export function linesAbove(grid: Grid, table: Pick<Table, 'headerRows' | 'area'>, from = 0): readonly LineAbove[] {
  const top = table.headerRows[0] ?? table.area.top;
  return grid.rows
    .filter((row) => row < top && row >= Math.max(from, top - FARTHEST))
    .flatMap((row) => grid.row(row).map(({ column }) => ({ row, column, text: grid.text(row, column).replace(/\s+/g, ' ') })))
    .filter(({ text }) => text !== '' && text.length <= LONGEST)
    .map((line) => ({ ...line, words: fold(line.text) }));
}

/** Letterheads, dates and papers tell other years and names than the table's. */
const OF_PAPER = /^cong hoa xa hoi|doc lap.{1,8}tu do|\bngay .{0,12}thang .{0,12}nam\b|^\(?(?:ban hanh )?kem theo|^don vi tinh/;

/** Whether a folded line is about the paper that carries the table. */
export const isLineOfPaper = (words: string): boolean => OF_PAPER.test(words);

const YEAR = /\b(?:nam|year)(?: \D{0,12})? (20\d\d)\b/g;

/** The years that folded lines name ("năm 2023"), each once, in their order. */
export const yearsIn = (lines: readonly string[]): readonly number[] => [...new Set(lines.flatMap((words) => [...words.matchAll(YEAR)].map(([, year]) => Number(year))))];
