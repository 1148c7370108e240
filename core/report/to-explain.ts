// What a self-assessment must explain: points without evidence, and self scores that the appraisal did not follow.
import { isLeaf } from '../check/cells.ts';
import { textBeside } from '../check/beside.ts';
import { minus, type Points } from '../points.ts';
import { claimedPoints } from '../score/leaf.ts';
import { lastFilled, numberOf } from '../score/reading.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';

/** A leaf with points and a blank evidence cell. */
export interface WithoutEvidence {
  readonly row: TableRow;
  readonly points: Points;
  /** What the sheet says; '' where the unit has still to write it. */
  readonly explanation: string;
}

/** A leaf whose self score differs from the last appraisal. */
export interface Differing {
  readonly row: TableRow;
  readonly self: Points;
  readonly appraised: Points;
  /** appraised - self. */
  readonly difference: Points;
  readonly explanation: string;
}

/** The leaves that need evidence and have none; null where the table has no evidence column (Công văn 383/BNV-CCHC, 28/01/2021: where documents are missing, explain how the score was computed). */
export function withoutEvidence(table: ScoringTable, grid: Grid): readonly WithoutEvidence[] | null {
  const { evidence, explanation } = table.columns;
  if (evidence === undefined) return null;
  return ownLeaves(table).flatMap((row) => {
    const points = claimedPoints(row);
    if (points === null || points <= 0 || textBeside(grid, row, evidence) !== '') return [];
    return [{ row, points, explanation: oneLine(textBeside(grid, row, explanation)) }];
  });
}

/** The leaves whose two scores differ; null where the table has no appraisal yet. */
export function differing(table: ScoringTable, grid: Grid): readonly Differing[] | null {
  const rows = ownLeaves(table);
  if (rows.every((row) => lastFilled(row.appraised) === null)) return null;
  const { explanation, opinion, note } = table.columns;
  return rows.flatMap((row) => {
    const self = numberOf(row.self);
    const appraised = lastFilled(row.appraised)?.points ?? null;
    if (self === null || appraised === null || self === appraised) return [];
    const said = [explanation, opinion, note].map((column) => oneLine(textBeside(grid, row, column))).find((text) => text !== '') ?? '';
    return [{ row, self, appraised, difference: minus(appraised, self), explanation: said }];
  });
}

/** What the unit scores itself. */
const ownLeaves = (table: ScoringTable): readonly TableRow[] => table.rows.filter((row) => isLeaf(row) && !row.surveyOnly && !row.notApplicable);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
