// The formulas of a ranking's figures for a comparison, on the ranking's own cells.
import { a1 } from '../address.ts';
import { partsOf } from '../check/unit-figures.ts';
import { nestedSum, sheetPrefix } from '../edit/own-sheet.ts';
import { lastFilled } from '../score/reading.ts';
import type { RankingTable, UnitRow } from '../sheet/table.ts';
import { shareFormula } from './figure-cells.ts';
import type { UnitStanding } from './unit-standings.ts';

/** Formulas of one unit without "=", the likeliest first; empty where no cell says it. */
export interface UnitFormulas {
  readonly rank: readonly string[];
  readonly points: readonly string[];
  readonly index: readonly string[];
}

/** The cells that a unit's standing was read from. */
export function rankingFormulas(table: RankingTable, unit: UnitStanding): UnitFormulas {
  const row = table.rows[unit.at];
  if (row === undefined) return { rank: [], points: [], index: [] };
  const { columns } = table;
  const cell = (column: number | undefined): readonly string[] => (column === undefined ? [] : [sheetPrefix(table.sheet) + a1(row.row, column)]);
  const points = pointsFormula(table, row, cell);
  const [max] = cell(columns.max);
  const printed = cell(columns.index);
  return {
    rank: unit.rankFrom === 'printed' ? cell(columns.rank) : [],
    points,
    // A cell of percents holds 0.8233 where it shows 82.33 %.
    index: unit.points !== null && unit.max !== null && max !== undefined ? points.map((part) => shareFormula(part, max)) : [...printed, ...printed.map((each) => `ROUND(${each}*100,4)`)],
  };
}

/** In the order in which core asks for what a unit achieved. */
function pointsFormula({ columns }: RankingTable, row: UnitRow, cell: (column: number | undefined) => readonly string[]): readonly string[] {
  if (columns.achieved !== undefined) return cell(columns.achieved);
  if (partsOf(row) !== null) return [nestedSum(columns.part.flatMap(cell))];
  const last = lastFilled(row.appraised);
  return cell(last === null ? columns.self : columns.appraised[last.at]);
}
