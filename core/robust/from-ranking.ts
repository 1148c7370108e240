// The units of a published ranking with the parts that their totals are made of: a matrix's fields, else the addends of the total.
import { achievedOf, unitsOf } from '../check/unit-figures.ts';
import { largest, minus, points, sum, ZERO, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import type { Grid } from '../sheet/grid.ts';
import { readCell } from '../sheet/read-points.ts';
import type { RankingTable, Reading, UnitRow } from '../sheet/table.ts';
import type { TriedGroup, TriedUnit } from './tried.ts';

const HUNDRED = points(100);

/** What a total is made of. */
interface Part {
  readonly name: string;
  /** Maximum that a matrix's header prints; null where it prints none. */
  readonly max: Points | null;
  read(row: UnitRow): Reading;
}

/**
 * Groups of a ranking table. The maxima of parts are those that a matrix's header prints, all of them or none; where no
 * maximum is told at all, all units share one (100). A unit without a total, or without one of its parts, is left; a
 * field that does not apply to a unit ("N/A") leaves its maximum, where maxima of fields are told.
 */
export function triedRanking(table: RankingTable, grid: Grid): readonly TriedGroup[] {
  const parts = partsOf(table, grid);
  const groups = new Map<number | null, UnitRow[]>();
  for (const row of unitsOf(table)) {
    const known = groups.get(row.group);
    if (known === undefined) groups.set(row.group, [row]);
    else known.push(row);
  }
  return [...groups].map(([heading, rows]): TriedGroup => {
    const full = fullOf(table, parts, rows);
    const units = rows.map((row) => ({ row, tried: unitOf(row, table, parts, full) }));
    const kept = units.flatMap(({ tried }) => tried ?? []);
    return {
      name: heading === null ? null : (table.rows[heading]?.name ?? null),
      parts: parts.map(({ name }) => name),
      full,
      fullMax: full === null ? largest(kept.map(({ max }) => max)) : sum(full),
      maxTold: full !== null || table.columns.max !== undefined,
      units: kept,
      left: units.flatMap(({ row, tried }) => (tried === null ? [row.name] : [])),
    };
  });
}

function partsOf(table: RankingTable, grid: Grid): readonly Part[] {
  const { matrix } = table;
  if (matrix !== undefined) return matrix.fields.map(({ name, max, columns }): Part => ({ name, max: numberOf(max), read: (row) => (columns.achieved === undefined ? { state: 'blank' } : readCell(grid.cell(row.row, columns.achieved))) }));
  return table.columns.part.map((column, at): Part => ({ name: headingOf(table, grid, column), max: null, read: (row) => row.parts[at] ?? { state: 'blank' } }));
}

/** The maxima of all parts; null unless each is printed and no unit's own maximum says otherwise. */
function fullOf(table: RankingTable, parts: readonly Part[], rows: readonly UnitRow[]): readonly Points[] | null {
  const full = parts.flatMap(({ max }) => (max !== null && max > 0 ? [max] : []));
  if (full.length < parts.length || full.length === 0) return null;
  const agrees = (row: UnitRow): boolean => {
    const own = numberOf(row.max);
    return own === null || own === sum(appliesOf(row, parts, full));
  };
  return table.columns.max === undefined || rows.every(agrees) ? full : null;
}

const appliesOf = (row: UnitRow, parts: readonly Part[], full: readonly Points[]): readonly Points[] => parts.map((part, at) => (part.read(row).state === 'not-applicable' ? ZERO : (full[at] ?? ZERO)));

function unitOf(row: UnitRow, table: RankingTable, parts: readonly Part[], full: readonly Points[] | null): TriedUnit | null {
  const total = achievedOf(row, table) ?? (table.columns.max === undefined ? numberOf(row.index) : null);
  const achieved = parts.flatMap((part) => {
    const said = part.read(row);
    return full !== null && said.state === 'not-applicable' ? [ZERO] : (numberOf(said) ?? []);
  });
  const applies = full === null ? null : appliesOf(row, parts, full);
  const max = applies !== null ? sum(applies) : table.columns.max === undefined ? HUNDRED : numberOf(row.max);
  if (total === null || max === null || max <= 0 || achieved.length < parts.length) return null;
  return { name: row.name, achieved, applies, max, fixed: minus(total, sum(achieved)) };
}

/** The lowest heading above a column. */
function headingOf({ headerRows }: RankingTable, grid: Grid, column: number): string {
  const texts = [...headerRows].reverse().map((row) => grid.text(row, column).replace(/\s+/g, ' '));
  return texts.find((text) => text !== '' && !/^[\d\s().,=+]+$/.test(text)) ?? '';
}
