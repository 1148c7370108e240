// The native formula of a total: what should stand in a parent's or total row's cell, and what it gives.
import { a1 } from '../address.ts';
import { plus, type Points } from '../points.ts';
import { reading, scoreColumns } from '../check/cells.ts';
import type { Reading, ScoringTable, TableRow } from '../sheet/table.ts';
import { columnSums, topIndices, type ColumnSums } from './column-sum.ts';
import { extraIndices, extraPoints } from './extras.ts';
import { numberOf, sumOf } from './reading.ts';

/** A total as a formula. */
export interface TotalFormula {
  /** English names, commas, without "=". */
  readonly formula: string;
  /** What it gives once the blank totals below have their formulas and text numbers are numbers. */
  readonly value: Points;
  /** Indices of the rows that it adds; a blank parent among them needs its own formula too. */
  readonly addends: readonly number[];
}

/** How a column is read: a score column or the max column; null for any other. */
export function columnReader(table: ScoringTable, column: number): ((row: TableRow) => Reading) | null {
  if (column === table.columns.max) return (row) => row.max;
  const found = scoreColumns(table).find((each) => each.column === column);
  return found === undefined ? null : (row) => reading(row, found);
}

/**
 * The formula for the total of a parent, or of a total row, in a 0-based column of points. It adds the direct children;
 * a child whose own printed total is wrong is passed over for what stands below it, so that the formula is right
 * whatever is left as it is. A total row below bonus and penalty rows counts these too, cut at their caps, unless
 * `extras` is false. null for a leaf, where no score stands below, where one of the cells shows an error, and in a
 * later appraisal round that covers only some of the leaves (its sum is no total).
 */
export function totalFormula(table: ScoringTable, rowIndex: number, column: number, extras = true): TotalFormula | null {
  const row = table.rows[rowIndex];
  const view = columnView(table, column);
  if (row === undefined || view === null || view.partial) return null;
  const { read, sums } = view;
  const below = row.kind === 'total' ? topIndices(table) : row.depth >= 0 ? row.children : [];
  const addends = below.flatMap((index) => addendsOf(table, index, read, sums));
  const value = sumOf(below.map((index) => sums.get(index) ?? null));
  if (value === null || addends.some((index) => table.rows[index] === undefined || hasError(table, index, read))) return null;
  const added = addition(table, addends, column, read);
  if (row.kind !== 'total' || !extras) return { formula: added, value, addends };
  const extra = extraTerms(table, rowIndex, column, read);
  return { formula: added + extra.formula, value: plus(value, extra.value), addends };
}

/** One column as every total of it needs it. */
interface ColumnView {
  readonly read: (row: TableRow) => Reading;
  readonly sums: ColumnSums;
  readonly partial: boolean;
}

/** Tables never change, and a table of thousands of parents asks for the same column at each of them. */
const views = new WeakMap<ScoringTable, Map<number, ColumnView | null>>();

function columnView(table: ScoringTable, column: number): ColumnView | null {
  const known = views.get(table) ?? new Map<number, ColumnView | null>();
  views.set(table, known);
  const found = known.get(column);
  if (found !== undefined) return found;
  const read = columnReader(table, column);
  const view = read === null ? null : { read, sums: columnSums(table, (each) => numberOf(read(each))), partial: isPartialRound(table, column) };
  known.set(column, view);
  return view;
}

/** The row itself, or what stands below it where its own total differs from that. */
function addendsOf(table: ScoringTable, index: number, read: (row: TableRow) => Reading, sums: ColumnSums): readonly number[] {
  const row = table.rows[index];
  if (row === undefined || row.children.length === 0) return [index];
  const own = read(row);
  const right = own.state === 'blank' || numberOf(own) === (sums.get(index) ?? null);
  return right ? [index] : row.children.flatMap((child) => addendsOf(table, child, read, sums));
}

const hasError = (table: ScoringTable, index: number, read: (row: TableRow) => Reading): boolean => {
  const row = table.rows[index];
  return row !== undefined && (read(row).state === 'error' || row.children.some((child) => hasError(table, child, read)));
};

/** SUM(D7:D9) where nothing else that counts stands between, else SUM(D6,D9,D10). */
function addition(table: ScoringTable, addends: readonly number[], column: number, read: (row: TableRow) => Reading): string {
  const cell = (index: number): string => a1(table.rows[index]?.row ?? 0, column);
  const [first, last] = [addends[0] ?? 0, addends[addends.length - 1] ?? 0];
  const between = table.rows.slice(first, last + 1);
  const unbroken = between.length === (between[between.length - 1]?.row ?? 0) - (between[0]?.row ?? 0) + 1;
  const added = new Set(addends);
  const alone = unbroken && between.every((row, at) => added.has(first + at) || (row.depth < 0 && read(row).state === 'blank'));
  if (addends.length > 1 && alone) return `SUM(${cell(first)}:${cell(last)})`;
  return `SUM(${addends.map(cell).join(',')})`;
}

/** "+N(E20)-ABS(N(E21))" for the rows that say something in this column above the total, with MIN where they have a cap. */
function extraTerms(table: ScoringTable, totalIndex: number, column: number, read: (row: TableRow) => Reading): { formula: string; value: Points } {
  let formula = '';
  let value = 0 as Points;
  for (const kind of ['bonus', 'penalty'] as const) {
    const said = extraIndices(table, kind).filter((index) => index < totalIndex && read(table.rows[index] as TableRow).state === 'number');
    for (const index of said) {
      const row = table.rows[index] as TableRow;
      const points = `N(${a1(row.row, column)})`;
      const amount = kind === 'penalty' ? `ABS(${points})` : points;
      const cap = numberOf(row.max) === null || table.columns.max === undefined ? null : a1(row.row, table.columns.max);
      formula += `${kind === 'penalty' ? '-' : '+'}${cap === null ? amount : `MIN(${amount},ABS(${cap}))`}`;
    }
    const points = extraPoints({ ...table, rows: table.rows.slice(0, totalIndex) }, kind, (row) => numberOf(read(row)));
    if (points !== null) value = plus(value, (kind === 'penalty' ? -points : points) as Points);
  }
  return { formula, value };
}

/** A second or later round that was filled in only where something changed. */
export function isPartialRound(table: ScoringTable, column: number): boolean {
  const round = table.columns.appraised.indexOf(column);
  if (round < 1) return false;
  return table.rows.some((row) => row.depth >= 0 && row.children.length === 0 && numberOf(row.appraised[round]) === null && row.appraised.slice(0, round).some((earlier) => numberOf(earlier) !== null));
}
