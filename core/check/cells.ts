// Small look-ups shared by the rules: which cell of a row plays which role, and what a score column says.
import { a1 } from '../address.ts';
import type { Reading, ScoringTable, Table, TableRow } from '../sheet/table.ts';

/** A column that holds scores; `round` is the 1-based appraisal round, null for every other role. */
export interface ScoreColumn {
  readonly role: 'self' | 'appraised' | 'survey' | 'achieved';
  readonly column: number;
  readonly round: number | null;
}

const BLANK: Reading = { state: 'blank' };

/** A1 of a row's cell in a 0-based column; null where the table lacks that column. */
export const cellOf = (row: { readonly row: number }, column: number | undefined): string | null =>
  column === undefined ? null : a1(row.row, column);

/** A1 of the name cell; where the table has no name column, of its number cell or else its first cell. */
export const nameCell = (table: Table, row: { readonly row: number }): string =>
  a1(row.row, table.columns.name ?? table.columns.number ?? table.area.left);

/** A1 of the number cell; of the name cell where the table has no number column. */
export const numberCell = (table: Table, row: { readonly row: number }): string =>
  cellOf(row, table.columns.number) ?? nameCell(table, row);

/** A1 of the max cell; null where the table has no max column. */
export const maxCell = (table: Table, row: { readonly row: number }): string | null => cellOf(row, table.columns.max);

/** The table's score columns: self, appraisal rounds from first to last, survey, achieved. */
export function scoreColumns(table: Table): readonly ScoreColumn[] {
  const { self, appraised, survey, achieved } = table.columns;
  const found: ScoreColumn[] = [];
  if (self !== undefined) found.push({ role: 'self', column: self, round: null });
  appraised.forEach((column, at) => found.push({ role: 'appraised', column, round: at + 1 }));
  if (survey !== undefined) found.push({ role: 'survey', column: survey, round: null });
  if (achieved !== undefined) found.push({ role: 'achieved', column: achieved, round: null });
  return found;
}

/** What a row says in a score column; blank where the row has no such round. */
export function reading(row: TableRow, column: ScoreColumn): Reading {
  return column.role === 'appraised' ? (row.appraised[(column.round ?? 1) - 1] ?? BLANK) : row[column.role];
}

/** A field, criterion or component; not an option, total, bonus, penalty or remark. */
export const isNode = (row: TableRow): boolean => row.depth >= 0;

/** A node that is scored itself: it has no child nodes. */
export const isLeaf = (row: TableRow): boolean => isNode(row) && row.children.length === 0;

/** The leaves of a table, in sheet order. */
export const leaves = (table: ScoringTable): readonly TableRow[] => table.rows.filter(isLeaf);

/** The top-level nodes of a table, in sheet order. */
export const topRows = (table: ScoringTable): readonly TableRow[] => table.rows.filter((row) => isNode(row) && row.parent === null);
