// A figure before and after, and by how much it changed.
import { minus, ratio, SCALE, type Points } from '../points.ts';

/** Points or percent; null where the edition has no such figure. `by` is after - before, null unless both are there. */
export interface Change {
  readonly before: Points | null;
  readonly after: Points | null;
  readonly by: Points | null;
}

/** A change of two figures of one kind. */
export const changeOf = (before: Points | null, after: Points | null): Change => ({ before, after, by: before === null || after === null ? null : minus(after, before) });

/** What was achieved of how much. */
export interface Share {
  readonly achieved: Points | null;
  readonly max: Points | null;
}

/** after's percent - before's percent, exact before it is rounded once to ten-thousandths; null where either has none. */
export function percentChange(before: Share, after: Share): Points | null {
  if (before.achieved === null || after.achieved === null || before.max === null || after.max === null) return null;
  if (before.max <= 0 || after.max <= 0) return null;
  const top = after.achieved * before.max - before.achieved * after.max;
  return ratio(top as Points, 100 * SCALE, before.max * after.max);
}
