// The rank that a result would have had among the units of a ranking table.
import { achievedOf, exactPercent, unitsOf } from '../check/unit-figures.ts';
import type { Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import type { RankingTable, UnitRow } from '../sheet/table.ts';
import { rankOf } from './rank.ts';
import { numberOf } from './reading.ts';

/** What is compared: the index in percent where the table has one, else the points achieved. */
export interface Result {
  readonly index: Points | null;
  readonly achieved: Points | null;
}

export interface RankWithin {
  readonly by: keyof Result;
  /** 1-based; units with the same value share it. */
  readonly rank: number;
  /** Units that are compared, the result's own among them. */
  readonly of: number;
  /** Other units with the very same value. */
  readonly tied: number;
  /** The best unit that stays above, and by how much; null at rank 1. */
  readonly above: { readonly name: string; readonly value: Points } | null;
}

/**
 * The rank of a result in a ranking; `unit` is the name under which the result's own unit stands in it and is left out.
 * null where no unit of the table, or the result, has the figure that is compared.
 */
export function rankWithin(table: RankingTable, result: Result, unit: string | null = null): RankWithin | null {
  const by = table.columns.index !== undefined || table.columns.max !== undefined ? 'index' : 'achieved';
  const value = result[by];
  const others = unitsOf(table)
    .filter((row) => unit === null || fold(row.name) !== fold(unit))
    .flatMap((row) => {
      const points = by === 'index' ? indexOf(row, table) : achievedOf(row, table);
      return points === null ? [] : [{ name: row.name, value: points }];
    });
  if (value === null || others.length === 0) return null;
  const rank = rankOf([value, ...others.map((other) => other.value)])[0] ?? null;
  if (rank === null) return null;
  const [above] = others.filter((other) => other.value > value).sort((a, b) => a.value - b.value);
  return { by, rank, of: others.length + 1, tied: others.filter((other) => other.value === value).length, above: above ?? null };
}

/** Whether a ranking has a unit of that name. */
export const hasUnit = (table: RankingTable, unit: string): boolean => unitsOf(table).some((row) => fold(row.name) === fold(unit));

const indexOf = (row: UnitRow, table: RankingTable): Points | null => exactPercent(row, table) ?? numberOf(row.index);
