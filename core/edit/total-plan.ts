// What is to be done with one total cell, and the rows that it stands for.
import type { TotalFormula } from '../score/total-formula.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import type { PointColumn } from './columns.ts';
import { cellId } from './draft.ts';

/** A total cell that is filled, turned from a typed number into its formula, or mended. */
export interface TotalPlan {
  readonly table: ScoringTable;
  readonly column: PointColumn;
  /** Index into the table's rows. */
  readonly index: number;
  readonly total: TotalFormula;
  readonly action: 'fill' | 'convert' | 'mend';
}

/** The 0-based sheet row of an index into a table's rows. */
export const sheetRow = (table: ScoringTable, index: number): number => (table.rows[index] as TableRow).row;

export const idOf = ({ table, index, column }: Pick<TotalPlan, 'table' | 'index' | 'column'>): string => cellId(table.sheet, sheetRow(table, index), column.column);

/** Sheet rows of everything below a node or, for a total row, of every node and every bonus and penalty row. */
export function rowsBelow(table: ScoringTable, index: number): readonly number[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  if (row.kind === 'total') return table.rows.filter(({ kind }) => kind !== 'option' && kind !== 'text' && kind !== 'total').map((each) => each.row);
  return row.children.flatMap((child) => [sheetRow(table, child), ...rowsBelow(table, child)]);
}
