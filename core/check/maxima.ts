// What the max column says of nodes, and the slip of the keys that explains why maxima do not add up.
import { minus, plus, sum, toNumber, type Points } from '../points.ts';
import type { Reading, ScoringTable, TableRow } from '../sheet/table.ts';
import { maxCell, topRows } from './cells.ts';

/** The points of a reading; null for anything but a number. */
export const knownPoints = (reading: Reading): Points | null => (reading.state === 'number' ? reading.points : null);

/** A node's own max, or where that cell is blank the sum of its children's; null where some max below is not known. */
export function maxOf(table: ScoringTable, row: TableRow): Points | null {
  if (row.max.state !== 'blank') return knownPoints(row.max);
  return row.children.length === 0 ? null : sumOfMaxima(table, childRows(table, row));
}

/** The sum of some nodes' maxima; null where one of them is not known or there are none. */
export function sumOfMaxima(table: ScoringTable, rows: readonly TableRow[]): Points | null {
  const maxima = rows.map((row) => maxOf(table, row));
  return rows.length === 0 || maxima.includes(null) ? null : sum(maxima.filter((max) => max !== null));
}

/** A node's direct children. */
export const childRows = (table: ScoringTable, row: TableRow): readonly TableRow[] =>
  row.children.flatMap((index) => table.rows[index] ?? []);

/** The sum of the fields' maxima; null where one is not known. */
export const sumOfFields = (table: ScoringTable): Points | null => sumOfMaxima(table, topRows(table));

/**
 * values of a finding about maxima that do not add up: hint (the points that one addend was perhaps meant to have),
 * hintActual (the points that it has), hintCell (its max cell) and hintName. All present, or none: only where exactly one
 * addend, rid of one slip of the keys (10.05 for 10.5), closes the sum.
 */
export const hintValues = (table: ScoringTable, addends: readonly TableRow[], actual: Points, expected: Points): Record<string, number | string> =>
  hintAmong(addends.map((row) => ({ max: row.max, cell: maxCell(table, row), name: row.number ?? row.name })), actual, expected);

/** A maximum that is added to others. */
export interface Addend {
  readonly max: Reading;
  readonly cell: string | null;
  readonly name: string;
}

/** The same for maxima that stand elsewhere than in rows. */
export function hintAmong(addends: readonly Addend[], actual: Points, expected: Points): Record<string, number | string> {
  const slips = addends.flatMap((addend) => {
    const max = knownPoints(addend.max);
    if (max === null) return [];
    const meant = plus(max, minus(expected, actual));
    return meant > 0 && isSlip(String(toNumber(max)), String(toNumber(meant))) ? [{ addend, max, meant }] : [];
  });
  const only = slips.length === 1 ? slips[0] : undefined;
  if (only === undefined) return {};
  return {
    hint: toNumber(only.meant),
    hintActual: toNumber(only.max),
    hintCell: only.addend.cell ?? '',
    hintName: only.addend.name,
  };
}

/** Typing `meant` gave `typed` by one key too many, a zero or decimal point too few, or two neighbours swapped. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  if (typed.length === meant.length) return swapped(typed, meant);
  if (typed.length === meant.length + 1) return without(typed, meant) !== null;
  const left = meant.length === typed.length + 1 ? without(meant, typed) : null;
  return left === '0' || left === '.';
}

/** The one character that `long` has more than `short`; null where they differ otherwise. */
function without(long: string, short: string): string | null {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at) ? (long[at] ?? null) : null;
}

function swapped(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
