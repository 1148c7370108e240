// The units of a published ranking with the parts that their totals are made of.
import { achievedOf, unitsOf } from '../check/unit-figures.ts';
import { largest, minus, points, sum, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import type { Grid } from '../sheet/grid.ts';
import type { RankingTable, UnitRow } from '../sheet/table.ts';
import type { TriedGroup, TriedUnit } from './tried.ts';

const HUNDRED = points(100);

/**
 * Groups of a ranking table. Where it has no maximum, all units share one (100); the maxima of its parts are not in it.
 * A unit without a total, or without one of its parts ("N/A"), is left.
 */
export function triedRanking(table: RankingTable, grid: Grid): readonly TriedGroup[] {
  const groups = new Map<number | null, UnitRow[]>();
  for (const row of unitsOf(table)) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([heading, rows]): TriedGroup => {
    const units = rows.map((row) => ({ row, tried: unitOf(row, table) }));
    const kept = units.flatMap(({ tried }) => tried ?? []);
    return {
      name: heading === null ? null : (table.rows[heading]?.name ?? null),
      parts: table.columns.part.map((column) => headingOf(table, grid, column)),
      full: null,
      fullMax: largest(kept.map(({ max }) => max)),
      maxTold: table.columns.max !== undefined,
      units: kept,
      left: units.flatMap(({ row, tried }) => (tried === null ? [row.name] : [])),
    };
  });
}

function unitOf(row: UnitRow, table: RankingTable): TriedUnit | null {
  const total = achievedOf(row, table) ?? (table.columns.max === undefined ? numberOf(row.index) : null);
  const achieved = row.parts.map(numberOf).filter((part): part is Points => part !== null);
  const max = table.columns.max === undefined ? HUNDRED : numberOf(row.max);
  if (total === null || max === null || max <= 0 || achieved.length < table.columns.part.length) return null;
  return { name: row.name, achieved, applies: null, max, fixed: minus(total, sum(achieved)) };
}

/** The lowest heading above a column. */
function headingOf({ headerRows }: RankingTable, grid: Grid, column: number): string {
  const texts = [...headerRows].reverse().map((row) => grid.text(row, column).replace(/\s+/g, ' '));
  return texts.find((text) => text !== '' && !/^[\d\s().,=+]+$/.test(text)) ?? '';
}
