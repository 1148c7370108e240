// What a total's formula counts, leaf by leaf: what it misses, counts twice, or takes from elsewhere.
import { contains } from '../address.ts';
import { leafIndices, topIndices } from '../score/column-sum.ts';
import { numberOf } from '../score/reading.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { reading, type ScoreColumn } from './cells.ts';
import { additionOf, type Addition, type Term } from './formula.ts';

/** Indices in `rows`. */
export interface RangeJudgement {
  /** Leaves of the total that the formula does not count. */
  readonly missing: readonly number[];
  /** Leaves that it counts more than once, or the total itself where the formula contains its own cell. */
  readonly twice: readonly number[];
  /** Leaves of another parent. */
  readonly outside: readonly number[];
  /** Blank totals inside its range: what they sum is counted already, and twice as soon as they are filled. */
  readonly blank: readonly number[];
  /** Numbers typed into the formula. */
  readonly typed: readonly number[];
}

/** Judges the formulas of one column; made once for all of its totals. */
export function rangeJudge(table: ScoringTable, grid: Grid, column: ScoreColumn): (target: number, formula: string) => RangeJudgement | null {
  const leavesBelow = new Map<number, readonly number[]>();
  const leavesOf = (index: number): readonly number[] => {
    const known = leavesBelow.get(index) ?? leafIndices(table, index);
    leavesBelow.set(index, known);
    return known;
  };
  const all = topIndices(table).flatMap(leavesOf);
  /** null where the formula is no addition of this column's cells: then only its value can be judged. */
  return (target, formula) => {
    const row = table.rows[target];
    const addition = additionOf(formula);
    if (row === undefined || addition === null || !staysInColumn(addition, table, row, column)) return null;
    const solid = new Map<number, number>();
    const pending = new Map<number, number>();
    const blankTotals: number[] = [];
    let itself = false;
    const count = (into: Map<number, number>, leaves: readonly number[], sign: number): void => {
      for (const leaf of leaves) into.set(leaf, (into.get(leaf) ?? 0) + sign);
    };
    for (const [index, term] of countedRows(addition, table, column, grid)) {
      const counted = table.rows[index] as TableRow;
      if (index === target) itself = true;
      else if (counted.kind === 'total') count(isBlank(grid, counted, column) ? pending : solid, all, term.sign);
      else if (counted.depth < 0) continue;
      else if (counted.children.length === 0) count(standsForItself(table, grid, index, column) ? solid : pending, [index], term.sign);
      else if (isBlank(grid, counted, column)) {
        count(pending, leavesOf(index), term.sign);
        blankTotals.push(index);
      } else count(solid, leavesOf(index), term.sign);
    }
    const own = row.kind === 'total' ? all : leavesOf(target);
    const owned = new Set(own);
    const times = (leaf: number): number => (solid.get(leaf) ?? 0) + (pending.get(leaf) ?? 0);
    return {
      missing: own.filter((leaf) => times(leaf) <= 0 && isNeeded(table.rows[leaf] as TableRow, column)),
      twice: itself ? [target] : own.filter((leaf) => (solid.get(leaf) ?? 0) > 1),
      outside: [...solid.keys()].filter((leaf) => !owned.has(leaf) && (solid.get(leaf) ?? 0) !== 0),
      blank: blankTotals.filter((index) => leavesOf(index).some((leaf) => times(leaf) > 1)),
      typed: addition.typed,
    };
  };
}

/** Every row whose cell in this column a term counts. */
function* countedRows(addition: Addition, table: ScoringTable, column: ScoreColumn, grid: Grid): Iterable<readonly [number, Term]> {
  for (const term of addition.terms)
    for (let index = firstAt(table, term.area.top); index < table.rows.length; index++) {
      const row = table.rows[index] as TableRow;
      if (row.row > term.area.bottom) break;
      if (!contains(term.area, row.row, column.column)) continue;
      if (term.subtotal && holdsSubtotal(grid, row, column)) continue;
      yield [index, term];
    }
}

/** Index of the first row at or below a sheet row. */
function firstAt(table: ScoringTable, sheetRow: number): number {
  let [low, high] = [0, table.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.rows[middle]?.row ?? 0) < sheetRow) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether the formula can be followed: every term lies in this column, or in another score column where it plainly
 * counts nothing of this one. Row-wise sums (appraised + survey), other sheets and areas over several columns are
 * judged by value.
 */
function staysInColumn(addition: Addition, table: ScoringTable, target: TableRow, column: ScoreColumn): boolean {
  return addition.terms.every(({ sheet, area }) => {
    if (sheet !== null && sheet.toLowerCase() !== table.sheet.toLowerCase()) return false;
    if (area.left !== area.right) return false;
    if (area.left === column.column) return true;
    const { self, survey, appraised } = table.columns;
    const mixes = column.role === 'achieved' || (column.round ?? 1) > 1;
    const rowWise = area.top === target.row && area.bottom === target.row;
    return !mixes && !rowWise && [self, survey, ...appraised].includes(area.left);
  });
}

const isBlank = (grid: Grid, row: TableRow, column: ScoreColumn): boolean => {
  const cell = grid.cell(row.row, column.column);
  return cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ''));
};

/** A blank leaf below a criterion that is scored as a whole has nothing of its own to count yet. */
function standsForItself(table: ScoringTable, grid: Grid, leaf: number, column: ScoreColumn): boolean {
  const row = table.rows[leaf];
  if (row === undefined || !isBlank(grid, row, column)) return true;
  for (let at = row.parent; at !== null; at = table.rows[at]?.parent ?? null) {
    const above = table.rows[at];
    if (above !== undefined && numberOf(reading(above, column)) !== null && grid.cell(above.row, column.column)?.formula === undefined) return false;
  }
  return true;
}

/** A leaf that this column is to score: what is scored by survey alone or does not apply may be left out of a sum. */
function isNeeded(row: TableRow, column: ScoreColumn): boolean {
  if (numberOf(reading(row, column)) !== null) return true;
  if (column.role === 'survey' || (column.round ?? 1) > 1) return false;
  return !row.surveyOnly || column.role === 'achieved';
}

function holdsSubtotal(grid: Grid, row: TableRow, column: ScoreColumn): boolean {
  const formula = grid.cell(row.row, column.column)?.formula;
  return formula !== undefined && additionOf(formula)?.terms.some(({ subtotal }) => subtotal) === true;
}
