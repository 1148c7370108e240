// The row number that a user types for a header: what is wrong with it, if anything.
import { gridOf } from '../../core/sheet/grid.ts';
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';

/** No row number; a row in which nothing is written; a row below which nothing is written. */
export type RowProblem = 'row-needed' | 'row-blank' | 'row-last';

/** What keeps that row from heading a table; null where nothing does. The text is what the user typed, 1 for the first row. */
export function rowProblem(sheet: SheetSnapshot, typed: string): RowProblem | null {
  if (!/^[1-9]\d{0,6}$/.test(typed.trim())) return 'row-needed';
  const row = Number(typed) - 1;
  const grid = gridOf(sheet);
  const isWritten = (each: number): boolean => grid.row(each).some(({ value }) => value !== null && value !== '');
  if (!isWritten(row)) return 'row-blank';
  return grid.rows.some((each) => each > row && isWritten(each)) ? null : 'row-last';
}
