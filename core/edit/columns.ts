// The columns of points that totals stand in, by name and column, and the reading of a row in one of them.
import { reading, scoreColumns } from '../check/cells.ts';
import type { Reading, ScoringTable, TableRow } from '../sheet/table.ts';

/** A column of points; `role` is its stable name: "max", "self", "appraised:1" … */
export interface PointColumn {
  readonly role: string;
  readonly column: number;
  read(row: TableRow): Reading;
  /** The row with another reading in this column. */
  write(row: TableRow, value: Reading): TableRow;
}

/** Max and the score columns of a table, in the order in which sheets mostly have them. */
export function pointColumns(table: ScoringTable): readonly PointColumn[] {
  const found: PointColumn[] = [];
  const { max } = table.columns;
  if (max !== undefined) found.push({ role: 'max', column: max, read: (row) => row.max, write: (row, value) => ({ ...row, max: value }) });
  for (const each of scoreColumns(table)) {
    const { role, column, round } = each;
    found.push({
      role: role === 'appraised' ? `appraised:${round ?? 1}` : role,
      column,
      read: (row) => reading(row, each),
      write: (row, value) =>
        role === 'appraised' ? { ...row, appraised: row.appraised.map((said, at) => (at + 1 === (round ?? 1) ? value : said)) } : { ...row, [role]: value },
    });
  }
  return found;
}

/** The 0-based column of a role as PointColumn names it, or of "index"; undefined where the table has none. */
export function columnOfRole(table: ScoringTable, role: string): number | undefined {
  return role === 'index' ? table.columns.index : pointColumns(table).find((each) => each.role === role)?.column;
}
