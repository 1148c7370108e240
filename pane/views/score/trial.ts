// What a user typed as a tried score, read as points or told what is wrong with it.
import { minus, ZERO, type Points } from '../../../core/points.ts';
import { standingOf } from '../../../core/score/leaf.ts';
import { numberOf } from '../../../core/score/reading.ts';
import { countingCell, type Trial } from '../../../core/score/try-scores.ts';
import { pointsOfText } from '../../../core/sheet/read-points.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';

export type Problem = 'not-number' | 'negative' | 'above-max' | 'above-rest' | 'not-deduction';

/** Between which points a leaf may be tried. */
export interface Bounds {
  readonly from: Points;
  /** null where the leaf has no maximum. */
  readonly to: Points | null;
  /** The survey's points that the leaf's maximum must hold too; null where there are none. */
  readonly survey: Points | null;
}

/** The bounds of a leaf: its maximum, less what its survey has; a deduction kept as a negative maximum reaches from there to zero. */
export function boundsOf(table: ScoringTable, index: number): Bounds {
  const row = table.rows[index];
  const max = numberOf(row?.max);
  if (max === null) return { from: ZERO, to: null, survey: null };
  if (max < 0) return { from: max, to: ZERO, survey: null };
  const tried = countingCell(table, index)?.with(ZERO);
  const survey = tried === undefined || tried.surveyOnly ? null : standingOf(tried, table.columns).survey;
  // Tried in the survey's own column, the survey is what is tried, here zero.
  if (survey === null || survey <= 0) return { from: ZERO, to: max, survey: null };
  return { from: ZERO, to: survey > max ? ZERO : minus(max, survey), survey };
}

/** A tried score; null where nothing was typed. */
export function readTried(typed: string, { from, to, survey }: Bounds): { readonly points: Points } | { readonly problem: Problem } | null {
  if (typed.trim() === '') return null;
  const points = pointsOfText(typed);
  if (points === null) return { problem: 'not-number' };
  if (from < 0 && to !== null) return points < from || points > to ? { problem: 'not-deduction' } : { points };
  if (points < from) return { problem: 'negative' };
  if (to === null || points <= to) return { points };
  return { problem: survey === null ? 'above-max' : 'above-rest' };
}

/** What was typed in all, read. */
export interface ReadTrial {
  readonly points: Trial;
  /** How many fields hold something that cannot be tried. */
  readonly refused: number;
}

/** Reads every field of a trial; a row that cannot be tried any more (it does not apply now) counts for nothing. */
export function readTrial(typed: ReadonlyMap<number, string>, table: ScoringTable): ReadTrial {
  const points = new Map<number, Points>();
  let refused = 0;
  for (const [index, text] of typed) {
    if (countingCell(table, index) === null) continue;
    const tried = readTried(text, boundsOf(table, index));
    if (tried === null) continue;
    if ('points' in tried) points.set(index, tried.points);
    else refused++;
  }
  return { points, refused };
}
