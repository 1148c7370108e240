// How each unit of a ranking table stands: points, maximum, index and rank, and in how long a list.
import { achievedOf, exactPercent, isPartialList } from '../check/unit-figures.ts';
import { points, SCALE, toNumber, type Points } from '../points.ts';
import { rankShares, type Share } from '../score/rank.ts';
import { numberOf } from '../score/reading.ts';
import type { RankingTable, UnitRow } from '../sheet/table.ts';

/** One unit. null is "not there": "N/A" and a blank give no figure. */
export interface UnitStanding {
  /** Index into the table's rows. */
  readonly at: number;
  readonly name: string;
  /** The heading of its group; null where the table has none. */
  readonly group: string | null;
  readonly points: Points | null;
  readonly max: Points | null;
  /** Percent: points / maximum where both are there, else as printed. */
  readonly index: Points | null;
  /** As printed, else by the exact values within its group. */
  readonly rank: number | null;
  readonly rankFrom: 'printed' | 'computed';
  /** How many units are ranked with it; null where the list is an excerpt of a longer one. */
  readonly ranked: number | null;
}

const HUNDRED = points(100);

/** The units of a table, in its order. */
export function unitStandings(table: RankingTable): readonly UnitStanding[] {
  const units = table.rows.flatMap((row, at) => (row.kind === 'unit' ? [figuresOf(row, at, table)] : []));
  const groups = new Map<string | null, Figures[]>();
  for (const unit of units) {
    const known = groups.get(unit.group);
    if (known === undefined) groups.set(unit.group, [unit]);
    else known.push(unit);
  }
  // Printed ranks run through the whole table unless they begin with 1 in several groups.
  const restarts = [...groups.values()].filter((group) => group.some(({ printed }) => printed === 1)).length > 1;
  const anyPrinted = units.some(({ printed }) => printed !== null);
  const lists = groups.size > 1 && (restarts || !anyPrinted) ? [...groups.values()] : [units];
  const ranks = new Map(lists.flatMap((list) => {
    // Exact shares rank, not their rounded percents; without maxima the percents or the points stand as they are.
    const computed = rankShares(list.map(({ index, points: part, max }): Share | null => {
      if (part !== null && max !== null && max > 0) return { part, whole: max };
      if (index !== null) return { part: index, whole: HUNDRED };
      // A maximum that was forgotten beside others is not 100: whose share it is nobody knows.
      return part === null || table.columns.max !== undefined ? null : { part, whole: HUNDRED };
    }));
    const ranked = anyPrinted ? list.flatMap(({ printed }) => printed ?? []) : computed.filter((rank) => rank !== null);
    const length = isPartialList(ranked) ? null : ranked.length;
    return list.map((unit, nth) => [unit.at, { rank: anyPrinted ? unit.printed : (computed[nth] ?? null), ranked: length }] as const);
  }));
  return units.map(({ printed: _, ...unit }) => ({ ...unit, rank: ranks.get(unit.at)?.rank ?? null, rankFrom: anyPrinted ? 'printed' : 'computed', ranked: ranks.get(unit.at)?.ranked ?? null }));
}

type Figures = Omit<UnitStanding, 'rank' | 'rankFrom' | 'ranked'> & { readonly printed: number | null };

function figuresOf(row: UnitRow, at: number, table: RankingTable): Figures {
  const rank = numberOf(row.rank);
  return {
    at,
    name: row.name,
    group: row.group === null ? null : (table.rows[row.group]?.name ?? null),
    points: achievedOf(row, table),
    max: numberOf(row.max),
    index: exactPercent(row, table) ?? numberOf(row.index),
    // A rank is a whole number; "tie 4.5" is none.
    printed: rank === null || rank % SCALE !== 0 ? null : toNumber(rank),
  };
}
