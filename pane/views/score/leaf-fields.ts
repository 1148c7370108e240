// What a field for a tried score must know of its leaf: the cell, the bounds, and why it may not be written or not count.
import { a1 } from '../../../core/address.ts';
import type { Reading, ScoringTable } from '../../../core/sheet/table.ts';
import { countingCell } from '../../../core/score/try-scores.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { boundsOf, type Bounds } from './trial.ts';
import { whyKept, type Kept } from './trial-plan.ts';
import { wholeScores, type WholeScore } from './whole-scores.ts';

export interface LeafField {
  /** A1. */
  readonly cell: string;
  /** What stands there today. */
  readonly reading: Reading;
  readonly bounds: Bounds;
  readonly kept: Kept | null;
  /** The row above whose one score stands for this one. */
  readonly whole: WholeScore | null;
}

/** The fields of a table's leaves by index into its rows; null for what cannot be tried. `grid` is that of the table's sheet. */
export function leafFields(table: ScoringTable, grid: Grid): (index: number) => LeafField | null {
  const wholes = wholeScores(table);
  return (index) => {
    const counting = countingCell(table, index);
    const row = table.rows[index];
    if (counting === null || row === undefined) return null;
    const { column, reading } = counting;
    return { cell: a1(row.row, column), reading, bounds: boundsOf(table, index), kept: whyKept(grid, row.row, column), whole: wholes.get(index) ?? null };
  };
}
