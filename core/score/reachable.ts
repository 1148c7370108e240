// Which points a leaf can earn: those of its options, of a set's method, or anything up to its maximum.
import { optionsOf } from '../criteria/method.ts';
import type { CriteriaNode } from '../criteria/set.ts';
import { least, sum, ZERO, type Points } from '../points.ts';
import type { Option } from '../sheet/table.ts';

/** Points that options allow: single values, ascending, and the ranges of ratios, both ends inside. Zero is always one: where no option is met nothing is earned. */
export interface Reachable {
  readonly values: readonly Points[];
  readonly ranges: readonly { readonly from: Points; readonly to: Points }[];
}

/** What the options of a leaf with that max allow; null where there are none, or where one does not say what it earns. */
export function reachableBy(options: readonly Option[], max: Points | null): Reachable | null {
  if (options.length === 0 || options.some(({ points, ratio }) => points === null && ratio === undefined)) return null;
  const values = options.flatMap(({ points }) => (points === null ? [] : [points]));
  const ranges = options.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio]));
  return { values: ascending([ZERO, ...values, ...sumsOfParts(options, max)]), ranges };
}

/** Whether these points are among those that can be earned. */
export const isReachable = (points: Points, { values, ranges }: Reachable): boolean =>
  values.includes(points) || ranges.some(({ from, to }) => points >= from && points <= to);

/**
 * What a leaf with `present` points can be brought to: single values above them, ascending, of which the last is the
 * best, and ranges in which every value can be had. Options of the table come before the method of the set's node; where
 * neither says anything, all up to `max` is one range.
 */
export function reachableAbove(present: Points, max: Points, options: readonly Option[], node: CriteriaNode | null): Reachable {
  const own = reachableBy(options, max);
  const chosen = node?.method === undefined || node.max === undefined ? [] : optionsOf(node.method, node.max).map(({ points }) => points);
  const offered: Reachable = own ?? { values: chosen, ranges: [] };
  // A list of deductions alone earns nothing by itself: the maximum is what is deducted from.
  const { values, ranges } = [...offered.values, ...offered.ranges.map(({ to }) => to)].some((points) => points > ZERO) ? offered : { values: [], ranges: [{ from: ZERO, to: max }] };
  const above = ranges.flatMap(({ from, to }) => (least(to, max) > present ? [{ from: from > present ? from : present, to: least(to, max) }] : []));
  return { values: ascending([...values, ...above.map(({ to }) => to)]).filter((points) => points > present && points <= max), ranges: above };
}

const ascending = (values: readonly Points[]): readonly Points[] => [...new Set(values)].sort((a, b) => a - b);

/** Parts that together make the maximum ("Có quy chế: 10; Có phương án: 20" of 30): any of them may be earned. */
function sumsOfParts(options: readonly Option[], max: Points | null): readonly Points[] {
  const parts = options.flatMap((option) => (option.points === null ? [] : [option.points]));
  if (parts.length < 2 || parts.length < options.length || parts.length > 12 || parts.some((part) => part <= 0)) return [];
  if (sum(parts) !== max) return [];
  let sums = new Set<number>([0]);
  for (const part of parts) sums = new Set([...sums, ...[...sums].map((each) => each + part)]);
  return [...sums] as Points[];
}
