// Sums one column up the tree: leaves only, or a parent's own number where none of its leaves has one.
import type { Points } from '../points.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { sumOf } from './reading.ts';

/** What one column says of every node, by its index in `rows`; null where nothing is filled in, there or below. */
export type ColumnSums = ReadonlyMap<number, Points | null>;

/**
 * Sums a column by node. Leaves are summed and parents are not, so that a printed total is never counted again; only
 * where no node below has a number does a parent's own number stand (sheets that are filled in by criterion).
 */
export function columnSums(table: ScoringTable, read: (row: TableRow) => Points | null): ColumnSums {
  return sumsUp(table, read, (below, own) => sumOf(below) ?? own);
}

/**
 * The maxima by node. Where a maximum below was forgotten, the parent's printed one stands for them together: without it
 * the scores there would be held against less than they may reach.
 */
export const maximumSums = (table: ScoringTable, read: (row: TableRow) => Points | null): ColumnSums => sumsUp(table, read, wholeMaximum);

/** The maximum of a parent from those below (null is forgotten) and its own. */
export function wholeMaximum(below: readonly (Points | null)[], own: Points | null): Points | null {
  const known = sumOf(below);
  return known === null || (below.includes(null) && own !== null && own > known) ? own : known;
}

function sumsUp(table: ScoringTable, read: (row: TableRow) => Points | null, join: (below: readonly (Points | null)[], own: Points | null) => Points | null): ColumnSums {
  const sums = new Map<number, Points | null>();
  const visit = (index: number): Points | null => {
    const row = table.rows[index];
    if (row === undefined) return null;
    // Most rows are leaves: they join nothing.
    const value = row.children.length === 0 ? read(row) : join(row.children.map(visit), read(row));
    sums.set(index, value);
    return value;
  };
  table.rows.forEach((row, index) => {
    if (row.depth >= 0 && row.parent === null) visit(index);
  });
  return sums;
}

/** Indices of the top-level nodes, in sheet order. */
export function topIndices(table: ScoringTable): readonly number[] {
  const found: number[] = [];
  table.rows.forEach((row, index) => {
    if (row.depth >= 0 && row.parent === null) found.push(index);
  });
  return found;
}

/** Indices of the leaves at and below a node, in sheet order. */
export function leafIndices(table: ScoringTable, index: number): readonly number[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  return row.children.length === 0 ? [index] : row.children.flatMap((child) => leafIndices(table, child));
}
