// rank/wrong: a printed rank contradicts the exact values of the units.
// values: name, tie (how many units share the value, where several do). expected: the rank. actual: the printed rank.
import { SCALE, toNumber, type Points } from '../../points.ts';
import { rankOf, type Ties } from '../../score/rank.ts';
import { numberOf } from '../../score/reading.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { RankingTable, UnitRow } from '../../sheet/table.ts';
import { cellOf } from '../cells.ts';
import { inOrder } from '../rank-order.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { achievedOf, exactPercent, isPartialList, unitsOf } from '../unit-figures.ts';

/** A unit with a printed rank and a value to rank by. */
interface Ranked {
  readonly row: UnitRow;
  readonly rank: number;
  readonly value: Points;
}

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['rank/wrong'],
  *run({ table, grid }) {
    if (table.columns.rank === undefined) return;
    const printed = (row: UnitRow): Points | null => printedValue(row, table, grid);
    // Two indices that print alike may differ before rounding: the sheet may rank by either.
    // A mistyped index is told as such: the ranks beside it may well follow the exact points.
    const exact = (row: UnitRow): Points | null => (table.columns.max === undefined ? achievedOf(row, table) : exactPercent(row, table)) ?? printed(row);
    const values = [printed, exact];
    const lists = values.map((value) => rankedBy(table, value)).flatMap((units) => (restarts(units) ? [[units], byGroup(units)] : [[units]]));
    const [first = [], ...others] = lists.flatMap((groups) => [wrongIn(groups, 'competition'), wrongIn(groups, 'dense')]);
    // The sheet means whichever way of ranking contradicts it least: ties, and one list or one for each group.
    const least = others.reduce((best, wrong) => (wrong.length < best.length ? wrong : best), first);
    for (const { row, rank, expected, tie } of least)
      yield report(table, 'rank/wrong', { cell: cellOf(row, table.columns.rank), row, expected, actual: rank, values: tie > 1 ? { tie } : {} });
  },
};

/** Units that have both; who is not ranked (a special agency) or has no value takes no place. */
const rankedBy = (table: RankingTable, value: (row: UnitRow) => Points | null): readonly Ranked[] =>
  unitsOf(table).flatMap((row) => {
    const rank = numberOf(row.rank);
    const points = value(row);
    return rank === null || points === null ? [] : [{ row, rank: toNumber(rank), value: points }];
  });

/** The index if there is one, else what was achieved; finer than ten-thousandths where the cell holds more. */
function printedValue(row: UnitRow, table: RankingTable, grid: Grid): Points | null {
  const byIndex = table.columns.index !== undefined && numberOf(row.index) !== null;
  const points = byIndex ? numberOf(row.index) : achievedOf(row, table);
  const column = byIndex ? table.columns.index : table.columns.achieved;
  const cell = column === undefined ? undefined : grid.cell(row.row, column);
  if (points === null || typeof cell?.value !== 'number') return points;
  const held = cell.value * SCALE;
  // Twelve digits keep what a formula computed and drop what binary floats add.
  const fine = Number((Math.abs(held - points) <= 0.5 ? held : points).toPrecision(12));
  return fine as Points;
}

function byGroup(units: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const groups = new Map<number | null, Ranked[]>();
  for (const unit of units) groups.set(unit.row.group, [...(groups.get(unit.row.group) ?? []), unit]);
  return [...groups.values()];
}

/** Ranks begin with 1 in more than one group. */
const restarts = (units: readonly Ranked[]): boolean => byGroup(units).filter((group) => group.some(({ rank }) => rank === 1)).length > 1;

type Wrong = Ranked & { readonly expected: number; readonly tie: number };

/**
 * Ranks above the number of units belong to a longer list: most of them then differ from the places here, or, in order,
 * all by the few units that are left out (PCI 2019 has no rank 14). One high rank among right ones is a slip.
 */
function isExcerpt(units: readonly Ranked[], expected: readonly (number | null)[]): boolean {
  if (!isPartialList(units.map(({ rank }) => rank))) return false;
  const shifts = units.map(({ rank }, at) => rank - (expected[at] ?? rank));
  const most = shifts.filter((shift) => shift !== 0).length * 2 > units.length;
  return most || (inOrder(units).size === units.length && shifts.every((shift) => shift >= 0 && shift <= units.length / 10));
}

/** The contradictions of one way of ranking. */
function wrongIn(groups: readonly (readonly Ranked[])[], ties: Ties): readonly Wrong[] {
  return groups.flatMap((units) => {
    const expected = rankOf(units.map(({ value }) => value), ties);
    const consistent = isExcerpt(units, expected) ? inOrder(units) : null;
    const tied = new Map<number, number>();
    for (const { value } of units) tied.set(value, (tied.get(value) ?? 0) + 1);
    return units.flatMap((unit, at): Wrong[] => {
      const due = expected[at] ?? null;
      // Where a list leaves units out, its ranks have gaps: only the order can be judged.
      const right = consistent === null ? due === unit.rank : consistent.has(unit);
      return due === null || right ? [] : [{ ...unit, expected: due, tie: tied.get(unit.value) ?? 1 }];
    });
  });
}
