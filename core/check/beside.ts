// The text beside a row, also where one merged cell speaks for several rows.
import type { Grid } from '../sheet/grid.ts';

/** Trimmed text of a row's cell in a column, or of the merged cell that covers it; '' where blank or without such a column. */
export function textBeside(grid: Grid, row: { readonly row: number }, column: number | undefined): string {
  if (column === undefined) return '';
  const merge = grid.merge(row.row, column);
  return merge === undefined ? grid.text(row.row, column) : grid.text(merge.top, merge.left);
}
