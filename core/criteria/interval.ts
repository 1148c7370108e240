// Bands with open and closed ends: whether one takes a value, lies inside another, overlaps it or leaves a gap to it.
import { SCALE, type Points } from '../points.ts';
import { compare, rationalOf, type Rational } from './rational.ts';
import type { Bound, Interval } from './scoring-method.ts';

/** Whether the interval takes this value. */
export function takes({ from, to }: Interval, value: Rational): boolean {
  if (from !== undefined) {
    const side = compare(value, rationalOf(from.value));
    if (from.inclusive ? side < 0 : side <= 0) return false;
  }
  if (to === undefined) return true;
  const side = compare(value, rationalOf(to.value));
  return to.inclusive ? side <= 0 : side < 0;
}

/** Negative where a begins before b. */
function compareStarts(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return a.value - b.value || Number(b.inclusive) - Number(a.inclusive);
}

/** Negative where a ends before b. */
function compareEnds(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a.value - b.value || Number(a.inclusive) - Number(b.inclusive);
}

/** Whether a lies inside b and is narrower. */
export function isInside(a: Interval, b: Interval): boolean {
  const starts = compareStarts(a.from, b.from);
  const ends = compareEnds(a.to, b.to);
  return starts >= 0 && ends <= 0 && (starts !== 0 || ends !== 0);
}

/** Whether some value is in both. */
export const overlap = (a: Interval, b: Interval): boolean => reaches(a, b) && reaches(b, a);

/** a begins no later than where b ends. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.from === undefined || b.to === undefined) return true;
  return a.from.value < b.to.value || (a.from.value === b.to.value && a.from.inclusive && b.to.inclusive);
}

/** A band without any value in it ("từ 90 đến dưới 90"). */
export function isEmpty({ from, to }: Interval): boolean {
  if (from === undefined || to === undefined) return false;
  return from.value > to.value || (from.value === to.value && !(from.inclusive && to.inclusive));
}

/** The values at which a gap between neighbouring intervals begins. Of whole numbers (`counted`) none lies between 2 and 3. */
export function gapsOf(intervals: readonly Interval[], counted: boolean): Points[] {
  const sorted = intervals.filter((each) => !isEmpty(each)).sort((a, b) => compareStarts(a.from, b.from));
  const gaps: Points[] = [];
  let reached = sorted[0];
  for (const next of sorted.slice(1)) {
    const end = reached?.to;
    if (end !== undefined && next.from !== undefined && leavesGap(end, next.from) && !(counted && areNeighbours(end, next.from))) gaps.push(end.value);
    if (reached !== undefined && compareEnds(next.to, reached.to) > 0) reached = next;
  }
  return gaps;
}

const leavesGap = (end: Bound, start: Bound): boolean => end.value < start.value || (end.value === start.value && !end.inclusive && !start.inclusive);

const areNeighbours = (end: Bound, start: Bound): boolean => end.inclusive && start.inclusive && end.value % SCALE === 0 && start.value - end.value === SCALE;
