// The figures of a ranking table's units: what a unit achieved, of how much, and how finely each column prints.
import { percent, sum, type Points } from '../points.ts';
import { lastFilled, numberOf } from '../score/reading.ts';
import type { RankingTable, Reading, UnitRow } from '../sheet/table.ts';
import { decimalsShown, halfUnit } from './shown-decimals.ts';

/** The rows that are units. */
export const unitsOf = (table: RankingTable): readonly UnitRow[] => table.rows.filter(({ kind }) => kind === 'unit');

/** The addends of a unit's total; null where one of them is no number or the table has fewer than two. */
export function partsOf(row: UnitRow): readonly Points[] | null {
  const parts = row.parts.map(numberOf).filter((part) => part !== null);
  return parts.length >= 2 && parts.length === row.parts.length ? parts : null;
}

/** What the unit achieved: the printed total, else the last appraisal, else the sum of the parts. */
export function achievedOf(row: UnitRow, table: RankingTable): Points | null {
  if (table.columns.achieved !== undefined) return numberOf(row.achieved);
  const parts = partsOf(row);
  return parts === null ? (lastFilled(row.appraised)?.points ?? numberOf(row.self)) : sum(parts);
}

/** Achieved over the maximum, in percent, rounded only to ten-thousandths; null where either is not there. */
export function exactPercent(row: UnitRow, table: RankingTable): Points | null {
  const [achieved, max] = [achievedOf(row, table), numberOf(row.max)];
  return achieved === null || max === null || max <= 0 ? null : percent(achieved, max);
}

/** What a unit's grade may go by: the printed index, and the exact one where it can be had; without either, the points. */
export function gradedValues(row: UnitRow, table: RankingTable): readonly Points[] {
  const percents = [numberOf(row.index), exactPercent(row, table)].filter((value) => value !== null);
  if (percents.length > 0) return percents;
  const achieved = achievedOf(row, table);
  return achieved === null ? [] : [achieved];
}

/** What rounding may hide in a column, in ten-thousandths of a point. */
export const hiddenIn = (table: RankingTable, read: (row: UnitRow) => Reading | undefined): number =>
  halfUnit(decimalsShown(unitsOf(table).map((row) => numberOf(read(row)))));

/**
 * How far a printed sum may lie from its printed addends by rounding alone: every printed figure may hide half a unit of
 * its last decimal (contract: 0.005 x (n + 1)), and the whole is cut to the finest decimal printed: 0.015 is 0.01.
 */
export function sumTolerance(hidden: readonly number[]): Points {
  const unit = Math.max(1, 2 * Math.min(...hidden));
  return (Math.floor(hidden.reduce((all, each) => all + each, 0) / unit) * unit) as Points;
}

/** Printed ranks leave out units: the highest rank is above the number of ranked units. */
export function isPartialList(ranks: readonly number[]): boolean {
  return ranks.some((rank) => rank > ranks.length);
}
