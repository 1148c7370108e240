// The figures of a matrix of units and fields, cell by cell, and how finely each of its columns prints.
import type { Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import type { Grid } from '../sheet/grid.ts';
import { readCell } from '../sheet/read-points.ts';
import type { MatrixGroup, RankingTable, UnitRow } from '../sheet/table.ts';
import { decimalsShown, halfUnit } from './shown-decimals.ts';
import { unitsOf } from './unit-figures.ts';

/** One column of a matrix. */
export interface MatrixColumn {
  readonly column: number;
  at(row: UnitRow): Points | null;
  /** Decimals that the column prints, and what rounding to them may hide, in ten-thousandths. */
  readonly decimals: number;
  readonly hidden: number;
}

/** A column's figures; null where the group has no such column. */
export function matrixColumn(table: RankingTable, grid: Grid, column: number | undefined, percent = false): MatrixColumn | null {
  if (column === undefined) return null;
  const at = (row: UnitRow): Points | null => numberOf(readCell(grid.cell(row.row, column), percent));
  const decimals = decimalsShown(unitsOf(table).map(at));
  return { column, at, decimals, hidden: halfUnit(decimals) };
}

/** What a group's total adds up: the last appraisal (before appraisal the self score) and the survey. Empty where it has only one of them. */
export function partColumns(table: RankingTable, grid: Grid, { columns }: MatrixGroup): readonly MatrixColumn[] {
  const [appraised] = columns.appraised.slice(-1);
  const parts = [matrixColumn(table, grid, appraised ?? columns.self), matrixColumn(table, grid, columns.survey)].filter((part) => part !== null);
  return parts.length < 2 ? [] : parts;
}
