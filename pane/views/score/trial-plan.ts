// What writing a trial would change, cell by cell, and which cells are left as they are and why; nothing here touches the document.
import { a1 } from '../../../core/address.ts';
import { draftOf } from '../../../core/edit/draft.ts';
import type { Patch, SetCell } from '../../../core/edit/patch.ts';
import { sameContent } from '../../../core/edit/show.ts';
import { countingCell, trialEdits, type Trial } from '../../../core/score/try-scores.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import type { Snapshot } from '../../../core/sheet/snapshot.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';

/** Why a cell is not written: a formula computes it, or it lies under a merged cell, where nobody would see it. */
export type Kept = 'formula' | 'merged';

export interface TrialPlan {
  /** The cells that come to hold another score. */
  readonly scores: readonly SetCell[];
  /** A1 of the cells that are left, with the reason. */
  readonly kept: readonly { readonly cell: string; readonly why: Kept }[];
}

/** The plan of a trial; `grid` is that of the table's sheet. */
export function trialPlan(grid: Grid, table: ScoringTable, trial: Trial): TrialPlan {
  const kept = [...trial.keys()].sort((a, b) => a - b).flatMap((index) => {
    const cell = cellOf(table, index);
    const why = cell === null ? null : whyKept(grid, cell.row, cell.column);
    return cell === null || why === null ? [] : [{ cell: a1(cell.row, cell.column), why }];
  });
  const scores = trialEdits(table, trial, grid.sheet).edits.filter(({ row, column, before, after }) => whyKept(grid, row, column) === null && !sameContent(before, after));
  return { scores: [...scores].sort((a, b) => a.row - b.row || a.column - b.column), kept };
}

/** Writes the scores of a plan, and what the formulas of the workbook then show. */
export function trialPatch(snapshot: Snapshot, { scores }: TrialPlan): Patch {
  const draft = draftOf(snapshot);
  for (const { sheet, row, column, after } of scores) draft.set(sheet, row, column, after);
  draft.recalculate();
  return { edits: draft.edits() };
}

/** Why the cell must stay as it is; null where a score may be written into it. */
export function whyKept(grid: Grid, row: number, column: number): Kept | null {
  if (grid.cell(row, column)?.formula !== undefined) return 'formula';
  const merge = grid.merge(row, column);
  return merge === undefined || (merge.top === row && merge.left === column) ? null : 'merged';
}

/** The cell that the score of a leaf stands in; null for what cannot be tried. */
export function cellOf(table: ScoringTable, index: number): { readonly row: number; readonly column: number } | null {
  const row = table.rows[index];
  const counting = countingCell(table, index);
  return row === undefined || counting === null ? null : { row: row.row, column: counting.column };
}
