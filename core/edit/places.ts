// Which row of a table a cell stands in, said so that the row is found again after rows were inserted or deleted.
import { isNode } from '../check/cells.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import type { Place } from './settings.ts';

const kindOf = (row: TableRow): Place['kind'] | null =>
  isNode(row) ? 'node' : row.kind === 'total' || row.kind === 'bonus' || row.kind === 'penalty' ? row.kind : null;

const pathOf = (row: TableRow): string => (isNode(row) ? row.path : '');

/** The place of a row of the table in the column of that role; null for options and remarks, which have none. */
export function placeOf(table: ScoringTable, index: number, role: string): Place | null {
  const row = table.rows[index];
  const kind = row === undefined ? null : kindOf(row);
  if (row === undefined || kind === null) return null;
  const path = pathOf(row);
  const nth = table.rows.slice(0, index).filter((each) => kindOf(each) === kind && pathOf(each) === path).length;
  return { path, kind, nth, role };
}

/** The index of the row that a place names; null where the table has no such row any more. */
export function rowAt(table: ScoringTable, place: Place): number | null {
  let seen = 0;
  for (const [index, row] of table.rows.entries()) {
    if (kindOf(row) !== place.kind || pathOf(row) !== place.path) continue;
    if (seen === place.nth) return index;
    seen++;
  }
  return null;
}
