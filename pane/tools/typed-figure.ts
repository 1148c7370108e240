// Reads what is typed into a small field of a tool, by the same rules as the numbers of a sheet: decimal comma or point.
import { points, pointsOf, ZERO, type Points } from '../../core/points.ts';
import { parseDecimal, pointsOfText } from '../../core/sheet/read-points.ts';

/** A percent above 0 and up to 100; null where it is none. */
export function typedPercent(typed: string): Points | null {
  const percent = pointsOfText(typed, true);
  return percent === null || percent <= ZERO || percent > points(100) ? null : percent;
}

/** A positive number of points; null where it is none. */
export function typedMax(typed: string): Points | null {
  const number = parseDecimal(typed);
  const max = number === null ? null : pointsOf(number);
  return max === null || max <= ZERO ? null : max;
}

/** A year of this century; null where it is none. */
export const typedYear = (typed: string): number | null => (/^\s*20\d\d\s*$/.test(typed) ? Number(typed) : null);
