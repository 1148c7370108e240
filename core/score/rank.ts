// Ranks exact values, the highest first; what has no value has no rank.
import type { Points } from '../points.ts';

/** Ties: competition ranking gives 1,2,2,4, dense ranking 1,2,2,3. */
export type Ties = 'competition' | 'dense';

/** A part of a whole above zero, both exact: what an index is before it is rounded. */
export interface Share {
  readonly part: Points;
  readonly whole: Points;
}

/** The 1-based rank of every value in its place; null where there is no value. */
export function rankOf(values: readonly (Points | null)[], ties: Ties = 'competition'): readonly (number | null)[] {
  return ranks(values, (a, b) => a - b, ties);
}

/** The same of shares of wholes that differ (83.59 of 96.5 is above 86.25 of 100), without rounding either. */
export function rankShares(shares: readonly (Share | null)[], ties: Ties = 'competition'): readonly (number | null)[] {
  return ranks(shares, compareShares, ties);
}

/** Below zero where the first share is the smaller, zero where they are equal. */
export function compareShares(a: Share, b: Share): number {
  const [left, right] = [a.part * b.whole, b.part * a.whole];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const [exactLeft, exactRight] = [BigInt(a.part) * BigInt(b.whole), BigInt(b.part) * BigInt(a.whole)];
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}

function ranks<Value>(values: readonly (Value | null)[], compare: (a: Value, b: Value) => number, ties: Ties): readonly (number | null)[] {
  const sorted = values.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => compare(b.value, a.value));
  const found: (number | null)[] = values.map(() => null);
  let rank = 0;
  sorted.forEach(({ value, at }, before) => {
    const above = sorted[before - 1];
    if (above === undefined || compare(above.value, value) !== 0) rank = ties === 'dense' ? rank + 1 : before + 1;
    found[at] = rank;
  });
  return found;
}
