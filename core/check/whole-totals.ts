// The total rows of the whole table: above the first node or below the last; one between nodes sums only a part of it.
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { isNode } from './cells.ts';

/** Total rows that speak for the whole table, in sheet order. */
export function wholeTotals(table: ScoringTable): readonly TableRow[] {
  const nodes = table.rows.filter(isNode);
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  if (first === undefined || last === undefined) return [];
  return table.rows.filter((row) => row.kind === 'total' && (row.row < first.row || row.row > last.row));
}
