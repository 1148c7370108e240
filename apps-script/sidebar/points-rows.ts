// The rows for which it matters whether they are hidden: Sheets is asked about each of them, so that the others are left out.
import { isLeaf } from '../../core/check/cells.ts';
import { readSheet } from '../../core/sheet/read.ts';
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import type { Table } from '../../core/sheet/table.ts';

/** Rows of a sheet whose points a total may count, 0-based; where no table is recognised, every row that holds a number. */
export function rowsWithPoints(sheet: SheetSnapshot): readonly number[] {
  if (sheet.own !== undefined) return [];
  const tables = readSheet(sheet);
  return tables.length > 0 ? tables.flatMap(rowsOf) : [...new Set(sheet.cells.filter(({ value }) => typeof value === 'number').map(({ row }) => row))];
}

const rowsOf = (table: Table): readonly number[] =>
  table.kind === 'ranking' ? [] : table.rows.filter((row) => isLeaf(row) || row.kind === 'bonus' || row.kind === 'penalty').map(({ row }) => row);
