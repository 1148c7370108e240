// Bonus and penalty rows: outside the 100, each cut at its own cap; a penalty is a positive amount that is subtracted.
import { least, sum, ZERO, type Points } from '../points.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { numberOf, sumOf } from './reading.ts';

/**
 * Points of all bonus rows, or of all penalty rows, that `read` finds; null where the table has no such rows. Items
 * below a bonus row count once, cut at their own caps and then at the row's. A penalty typed with a minus sign counts
 * by its amount.
 */
export function extraPoints(table: ScoringTable, kind: 'bonus' | 'penalty', read: (row: TableRow) => Points | null): Points | null {
  const indices = extraIndices(table, kind);
  if (indices.length === 0) return null;
  const roots = indices.filter((index) => !indices.includes(table.rows[index]?.parent ?? -1));
  const value = (index: number): Points | null => {
    const row = table.rows[index];
    if (row === undefined) return null;
    const items = indices.filter((other) => table.rows[other]?.parent === index);
    const points = sumOf(items.map(value)) ?? amount(read(row), kind);
    const cap = amount(numberOf(row.max), 'penalty');
    return points === null || cap === null ? points : least(points, cap);
  };
  return sum(roots.map((index) => value(index) ?? ZERO));
}

/** Indices of the bonus rows, or of the penalty rows. */
export function extraIndices(table: ScoringTable, kind: 'bonus' | 'penalty'): readonly number[] {
  const found: number[] = [];
  table.rows.forEach((row, index) => {
    if (row.kind === kind) found.push(index);
  });
  return found;
}

const amount = (points: Points | null, kind: 'bonus' | 'penalty'): Points | null =>
  points !== null && kind === 'penalty' ? (Math.abs(points) as Points) : points;
