// Ranks exact values, the highest first; what has no value has no rank.
import type { Points } from '../points.ts';

/** Ties: competition ranking gives 1,2,2,4, dense ranking 1,2,2,3. */
export type Ties = 'competition' | 'dense';

/** The 1-based rank of every value in its place; null where there is no value. */
export function rankOf(values: readonly (Points | null)[], ties: Ties = 'competition'): readonly (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  const ranks = new Map<Points, number>();
  sorted.forEach((value, before) => {
    if (!ranks.has(value)) ranks.set(value, ties === 'dense' ? ranks.size + 1 : before + 1);
  });
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
