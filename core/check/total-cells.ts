// Every cell of a scoring table that should hold a total, with what it says, what it should say and how its formula counts.
import { plus, minus, roundingTolerance, sum, decimalsOf, ZERO, type Points } from '../points.ts';
import { columnSums, leafIndices, topIndices, type ColumnSums } from '../score/column-sum.ts';
import { extraPoints } from '../score/extras.ts';
import { lastFilled, numberOf, sumOf } from '../score/reading.ts';
import { isPartialRound } from '../score/total-formula.ts';
import type { Reading, ScoringTable, TableRow } from '../sheet/table.ts';
import { reading, scoreColumns, type ScoreColumn } from './cells.ts';
import type { ScoringContext } from './rule.ts';
import { rangeJudge, type RangeJudgement } from './total-range.ts';
import { wholeTotals } from './whole-totals.ts';

/** A figure that would be right, and whether it counts bonus and penalty. */
export interface RightTotal {
  readonly value: Points;
  readonly extras: boolean;
}

export interface TotalCell {
  /** Index into `rows`. */
  readonly index: number;
  readonly row: TableRow;
  readonly column: ScoreColumn;
  readonly reading: Reading;
  /** Without "="; absent where the cell holds none. */
  readonly formula?: string;
  /** Figures that are right, the one to expect first; empty where no score stands below. */
  readonly right: readonly RightTotal[];
  /** The leaves show scores in this column, all that an earlier round scored: a blank total is missing. */
  readonly due: boolean;
  /** How far rounding alone may bring the printed total from the sum of the printed addends, in points. */
  readonly tolerance: Points;
  /** Some score below cannot be read, so that a typed total cannot be judged. */
  readonly unreadable: boolean;
  /** How the formula counts; null where there is none or it cannot be followed. */
  readonly range: RangeJudgement | null;
}

const judged = new WeakMap<ScoringContext, readonly TotalCell[]>();

/** The total cells of a table, column by column. Computed once for all the rules that look at totals. */
export function totalCells(context: ScoringContext): readonly TotalCell[] {
  const known = judged.get(context);
  if (known !== undefined) return known;
  const cells = scoreColumns(context.table).flatMap((column) => [...cellsOf(context, column)]);
  judged.set(context, cells);
  return cells;
}

/** A total that the formula plainly counts wrongly, whatever it shows. */
export const countsWrongly = ({ range }: TotalCell): boolean =>
  range !== null && range.missing.length + range.twice.length + range.outside.length > 0;

/** What a total stands for, as the sentences name it. */
export const whatOf = ({ row }: { readonly row: TableRow }): Readonly<Record<string, string>> =>
  row.kind === 'total' ? { what: 'grand' } : row.kind === 'field' || row.kind === 'criterion' ? { what: row.kind } : {};

/** The right figure that a total shows exactly; null where it shows none. */
export function shownRight(cell: TotalCell): RightTotal | null {
  const shown = numberOf(cell.reading);
  return cell.right.find(({ value }) => value === shown) ?? null;
}

function* cellsOf(context: ScoringContext, column: ScoreColumn): Iterable<TotalCell> {
  const { table, grid } = context;
  const read = (row: TableRow): Points | null => numberOf(reading(row, column));
  const sums = columnSums(table, read);
  const judge = rangeJudge(table, grid, column);
  const rightOf = rightTotals(context, column, sums);
  const partial = isPartialRound(table, column.column);
  const totals = new Set(wholeTotals(table));
  for (const [index, row] of table.rows.entries()) {
    const below = totals.has(row) ? topIndices(table) : row.depth >= 0 ? row.children : [];
    if (below.length === 0) continue;
    const cell = grid.cell(row.row, column.column);
    const right = rightOf(index, below);
    if (right.length === 0 && cell?.formula === undefined) continue;
    const range = cell?.formula === undefined ? null : judge(index, cell.formula);
    yield {
      index, row, column, right, range,
      reading: reading(row, column),
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      due: !partial && below.some((child) => (sums.get(child) ?? null) !== null),
      // Asked for only where a total is off.
      get unreadable() {
        return below.some((child) => leafIndices(table, child).some((leaf) => ['invalid', 'error'].includes(reading(table.rows[leaf] as TableRow, column).state)));
      },
      get tolerance() {
        return toleranceOf(table, below, read, sums);
      },
    };
  }
}

/** Finds the right figures of a parent or total row from the rows directly below it. */
function rightTotals({ table, score }: ScoringContext, column: ScoreColumn, sums: ColumnSums): (index: number, below: readonly number[]) => readonly RightTotal[] {
  const carried = column.role === 'appraised' && (column.round ?? 1) > 1 ? columnSums(table, (row) => lastFilled(row.appraised.slice(0, column.round ?? 1))?.points ?? null) : null;
  const extra = (read: (row: TableRow) => Points | null): Points =>
    minus(extraPoints(table, 'bonus', read) ?? ZERO, extraPoints(table, 'penalty', read) ?? ZERO);
  const extras = extra((row) => numberOf(reading(row, column)));
  return (index, below) => {
    const row = table.rows[index] as TableRow;
    const over = (of: ColumnSums): Points | null => sumOf(below.map((child) => of.get(child) ?? null));
    const values: Points[] = [over(sums), carried === null ? null : over(carried), ...(column.role === 'achieved' ? achievedBelow(score.nodes, below) : [])].filter((value) => value !== null);
    const plain = values.map((value) => ({ value, extras: false }));
    const exact = score.totals.achieved;
    if (row.kind !== 'total' || values.length === 0) return plain;
    const last = table.rows.map(({ kind }) => kind === 'bonus' || kind === 'penalty').lastIndexOf(true);
    const whole = values.map((value) => ({ value: plus(value, extras), extras: true }));
    if (column.role === 'achieved' && exact !== null) whole.push({ value: exact, extras: true });
    return last >= 0 && index > last ? [...whole, ...plain] : [...plain, ...whole];
  };
}

/** What the rows below achieve by their own appraisals, self scores and surveys, with and without those not yet appraised. */
function achievedBelow(nodes: ScoringContext['score']['nodes'], below: readonly number[]): readonly (Points | null)[] {
  const scores = below.map((child) => nodes.get(child));
  const total = (of: 'achieved' | 'appraised' | 'survey' | 'self'): Points => sum(scores.map((score) => score?.[of] ?? ZERO));
  const anything = total('appraised') !== 0 || total('survey') !== 0 || total('self') !== 0;
  return anything ? [total('achieved'), plus(total('appraised'), total('survey'))] : [];
}

/**
 * Tolerance by the addends that the sheet shows: the direct children where they show figures (contract); where these are
 * blank, only those leaves that have two decimals or more, since a hundred whole numbers do not round at all.
 */
function toleranceOf(table: ScoringTable, below: readonly number[], read: (row: TableRow) => Points | null, sums: ColumnSums): Points {
  const filled = below.filter((child) => (sums.get(child) ?? null) !== null);
  if (filled.every((child) => read(table.rows[child] as TableRow) !== null)) return roundingTolerance(filled.length);
  const rounded = below.flatMap((child) => leafIndices(table, child)).filter((leaf) => {
    const points = read(table.rows[leaf] as TableRow);
    return points !== null && decimalsOf(points) >= 2;
  });
  return roundingTolerance(Math.max(1, rounded.length));
}
