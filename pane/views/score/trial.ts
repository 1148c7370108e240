// What a user typed as a tried score, read as points or told what is wrong with it.
import type { Points } from '../../../core/points.ts';
import { pointsOfText } from '../../../core/sheet/read-points.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import type { Trial } from '../../../core/score/try-scores.ts';
import type { PaneTrial } from '../../session/state.ts';

export type Problem = 'not-number' | 'above-max' | 'negative';

/** A tried score; null where nothing was typed. `max` is null where the leaf has none. */
export function readTried(typed: string, max: Points | null): { readonly points: Points } | { readonly problem: Problem } | null {
  if (typed.trim() === '') return null;
  const points = pointsOfText(typed);
  if (points === null) return { problem: 'not-number' };
  if (points < 0) return { problem: 'negative' };
  return max !== null && points > max ? { problem: 'above-max' } : { points };
}

/** The tried points that can be counted. */
export function trialOf(trial: PaneTrial | null, table: ScoringTable): Trial {
  const points = new Map<number, Points>();
  for (const [row, typed] of trial?.typed ?? []) {
    const max = table.rows[row]?.max;
    const tried = readTried(typed, max?.state === 'number' ? max.points : null);
    if (tried !== null && 'points' in tried) points.set(row, tried.points);
  }
  return points;
}
