// Stated efforts: how much work it is to win a criterion's points back, as the user counts (days, people, money).
import { isLeaf } from '../check/cells.ts';
import { pointsOf, type Points } from '../points.ts';
import type { Grid } from '../sheet/grid.ts';
import { pointsOfText, readCell } from '../sheet/read-points.ts';
import type { ScoringTable } from '../sheet/table.ts';
import type { Efforts } from './answer-what-if.ts';

/** Efforts by row, and what of them could not be used: criteria that the table lacks, and values that are no number from 0 up. */
export interface StatedEfforts {
  readonly efforts: Efforts;
  readonly unknown: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Efforts of a JSON object: {"1.1.2": 3} for the best score, {"1.1.2": {"0,5": 1, "1": 3}} for each score that the
 * criterion can be brought to. Keys are numbers of criteria made whole; null for what is no such object.
 */
export function effortsOfJson(json: unknown, table: ScoringTable): StatedEfforts | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const efforts = new Map<number, Points | ReadonlyMap<Points, Points>>();
  const unknown: string[] = [];
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(json) as [string, unknown][]) {
    const row = rowOf(table, key);
    const effort = row === null ? null : effortOf(value);
    if (row === null) unknown.push(key);
    else if (effort === null) wrong.push(key);
    else efforts.set(row, effort);
  }
  return { efforts, unknown, wrong };
}

/** Efforts that stand in a 0-based column of the table's sheet, beside the leaves; blanks state none. */
export function effortsOfColumn(column: number, table: ScoringTable, grid: Grid): StatedEfforts {
  const efforts = new Map<number, Points>();
  const wrong: string[] = [];
  table.rows.forEach((row, index) => {
    if (!isLeaf(row)) return;
    const reading = readCell(grid.cell(row.row, column));
    if (reading.state === 'blank') return;
    if (reading.state === 'number' && reading.points >= 0) efforts.set(index, reading.points);
    else wrong.push(row.path === '' ? row.name : row.path);
  });
  return { efforts, unknown: [], wrong };
}

/** The leaf of that number made whole, or of that number where only one has it. */
function rowOf(table: ScoringTable, key: string): number | null {
  const wanted = key.trim().replace(/\.$/, '');
  const leaves = table.rows.flatMap((row, index) => (isLeaf(row) ? [{ row, index }] : []));
  const byPath = leaves.filter(({ row }) => row.path === wanted);
  const found = byPath.length > 0 ? byPath : leaves.filter(({ row }) => row.number?.replace(/\.$/, '') === wanted);
  const [only] = found;
  return only === undefined || found.length > 1 ? null : only.index;
}

function effortOf(value: unknown): Points | ReadonlyMap<Points, Points> | null {
  if (typeof value === 'number') return positive(pointsOf(value));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const steps = new Map<Points, Points>();
  for (const [score, stated] of Object.entries(value) as [string, unknown][]) {
    const to = pointsOfText(score);
    const effort = typeof stated === 'number' ? positive(pointsOf(stated)) : null;
    if (to === null || effort === null) return null;
    steps.set(to, effort);
  }
  return steps;
}

const positive = (points: Points | null): Points | null => (points !== null && points >= 0 ? points : null);
