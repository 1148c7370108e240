// Which columns of a ranking add up to its total: found by the sums themselves.
import { roundingTolerance, sum, type Points } from '../points.ts';
import { readCell } from './read-points.ts';
import type { Grid } from './grid.ts';
import type { Columns } from './table.ts';

/** Sets of columns worth trying, the likeliest first. */
function candidates(columns: Columns, unexplained: readonly number[]): number[][] {
  const appraised = columns.appraised[columns.appraised.length - 1];
  const survey = columns.survey === undefined ? [] : [columns.survey];
  const last = appraised === undefined ? [] : [appraised];
  const free = [...new Set([...columns.part, ...unexplained])];
  const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);
  return [
    sorted([...last, ...survey]),
    sorted(columns.part),
    sorted([...last, ...survey, ...free]),
    sorted([...columns.appraised, ...survey, ...free]),
    sorted(free),
    sorted([...survey, ...free]),
    sorted([...(columns.self === undefined ? [] : [columns.self]), ...survey, ...free]),
  ].filter((list) => list.length >= 2);
}

/** The columns whose sum is the total on most rows, within rounding; empty where none fit and words name no two addends. */
export function findAddends(grid: Grid, rows: readonly number[], columns: Columns, unexplained: readonly number[]): number[] {
  const total = columns.achieved ?? columns.index;
  if (total === undefined) return [];
  const read = (row: number, column: number): Points | null => {
    const reading = readCell(grid.cell(row, column), column === columns.index);
    return reading.state === 'number' ? reading.points : null;
  };
  const tried = candidates(columns, unexplained);
  for (const list of tried) {
    let known = 0;
    let fits = 0;
    for (const row of rows) {
      const want = read(row, total);
      const parts = list.map((column) => read(row, column));
      if (want === null || parts.some((part) => part === null)) continue;
      known++;
      if (Math.abs(sum(parts as Points[]) - want) <= roundingTolerance(list.length)) fits++;
    }
    if (known > 0 && fits * 5 >= known * 3) return list;
  }
  // Words name an appraisal and a survey beside a total: then they should add up even where they do not.
  const named = tried[0] ?? [];
  return columns.achieved !== undefined && columns.survey !== undefined && columns.appraised.length > 0 ? named : [];
}
