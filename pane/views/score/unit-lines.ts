// What the list of a ranking shows of each unit: what the sheet says, and where it says nothing, what follows from its figures.
import { a1Area } from '../../../core/address.ts';
import { achievedOf, exactPercent, unitsOf } from '../../../core/check/unit-figures.ts';
import { ratio, SCALE, toNumber, type Points } from '../../../core/points.ts';
import { rankOf } from '../../../core/score/rank.ts';
import { numberOf } from '../../../core/score/reading.ts';
import type { RankingTable, UnitRow } from '../../../core/sheet/table.ts';

/** A figure of the list; a table that has none of it has no such column in the list. */
export type UnitColumn = 'achieved' | 'index' | 'rank' | 'grade';

export interface UnitLine {
  readonly name: string;
  /** The heading that the unit stands under; null where the table has no groups. */
  readonly group: string | null;
  /** A1 of its row in the table. */
  readonly area: string;
  readonly achieved: Points | null;
  readonly index: Points | null;
  readonly rank: number | null;
  readonly grade: string;
}

export interface UnitList {
  readonly lines: readonly UnitLine[];
  readonly columns: readonly UnitColumn[];
  /** The index is a percent of a maximum; else it is as the sheet prints it (PCI is an index of points). */
  readonly isPercent: boolean;
  /** The sheet prints no ranks: these follow from the index, else from the points. */
  readonly isRankedHere: boolean;
}

export function unitList(table: RankingTable): UnitList {
  const units = unitsOf(table);
  const { columns } = table;
  const isPercent = columns.max !== undefined;
  // Kept as a fraction (0.9685 for 96.85 %) in a plain number format.
  const isFraction = isPercent && columns.index !== undefined && units.every((row) => (numberOf(row.index) ?? 0) <= SCALE);
  const indexOf = (row: UnitRow): Points | null => {
    const printed = numberOf(row.index);
    if (columns.index === undefined) return exactPercent(row, table);
    return printed !== null && isFraction ? ratio(printed, 100, 1) : printed;
  };
  const values = units.map((row) => indexOf(row) ?? achievedOf(row, table));
  // In groups, who competes with whom is for the sheet to say.
  const isRankedHere = columns.rank === undefined && units.every(({ group }) => group === null) && values.some((value) => value !== null);
  const ranks = isRankedHere ? rankOf(values) : units.map((row) => rank(row));
  const lines = units.map((row, at): UnitLine => ({
    name: row.name,
    group: row.group === null ? null : (table.rows[row.group]?.name ?? null),
    area: a1Area({ top: row.row, bottom: row.row, left: table.area.left, right: table.area.right }),
    achieved: achievedOf(row, table),
    index: indexOf(row),
    rank: ranks[at] ?? null,
    grade: row.grade,
  }));
  const has: Readonly<Record<UnitColumn, boolean>> = {
    achieved: lines.some(({ achieved }) => achieved !== null),
    index: lines.some(({ index }) => index !== null),
    rank: lines.some((line) => line.rank !== null),
    grade: lines.some(({ grade }) => grade !== ''),
  };
  return { lines, columns: (Object.keys(has) as UnitColumn[]).filter((column) => has[column]), isPercent, isRankedHere };
}

const rank = (row: UnitRow): number | null => {
  const printed = numberOf(row.rank);
  return printed === null ? null : toNumber(printed);
};
