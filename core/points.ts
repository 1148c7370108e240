// Exact points: integers of ten-thousandths, so that 0.1 + 0.2 is 0.3 and ranks never hang on a binary float.

/** Points or percent as an integer number of ten-thousandths: 1.5 points is 15000. */
export type Points = number & { readonly __points: unique symbol };

/** Ten-thousandths in one point. */
export const SCALE = 10_000;

/** Zero points. */
export const ZERO = 0 as Points;

/** The nearest exact points of a spreadsheet's number; null for what is no finite number or too large to be exact. */
export function pointsOf(value: number): Points | null {
  if (!Number.isFinite(value)) return null;
  const near = Math.round(value * SCALE);
  if (Math.abs(value * SCALE - near) < 1e-6 && Math.abs(near) < 1e9) return near === 0 ? ZERO : (near as Points);
  // A spreadsheet shows 15 significant digits; 81.59999999999999 is the 81.6 that the official sees.
  const seen = Number(value.toPrecision(14));
  const scaled = Math.sign(seen) * Math.round(Math.abs(Number((seen * SCALE).toPrecision(15))));
  if (scaled === 0) return ZERO; // never the negative zero
  return Number.isSafeInteger(scaled) ? (scaled as Points) : null;
}

/** Exact points of a literal in our own code or data, in points; throws on what cannot be held exactly. */
export function points(value: number): Points {
  const exact = pointsOf(value);
  if (exact === null) throw new RangeError(`not exact points: ${value}`);
  return exact;
}

/** The plain number of points, for JSON and for cells. */
export const toNumber = (value: Points): number => value / SCALE;

/** The sum of some points. */
export function sum(values: Iterable<Points>): Points {
  let total = 0;
  for (const value of values) total += value;
  return total as Points;
}

export const plus = (a: Points, b: Points): Points => (a + b) as Points;
export const minus = (a: Points, b: Points): Points => (a - b) as Points;
export const least = (a: Points, b: Points): Points => (a < b ? a : b);

/** The largest of some points; zero of none. */
export const largest = (values: readonly Points[]): Points => values.reduce((most, value) => (value > most ? value : most), ZERO);

/** part / whole x 100, in percent, rounded half away from zero to ten-thousandths of a percent; null when the whole is zero. */
export function percent(part: Points, whole: Points): Points | null {
  return ratio(part, 100 * SCALE, whole);
}

/** value x numerator / denominator, rounded half away from zero; null when the denominator is zero. Exact for any safe integers. */
export function ratio(value: Points, numerator: number, denominator: number): Points | null {
  if (denominator === 0) return null;
  const small = smallRatio(value * numerator, denominator);
  if (small !== null) return small;
  // Without literals of big integers, which older parsers refuse (Apps Script).
  const [zero, two] = [BigInt(0), BigInt(2)];
  const product = BigInt(value) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const negative = product < zero !== divisor < zero;
  const top = product < zero ? -product : product;
  const bottom = divisor < zero ? -divisor : divisor;
  const rounded = (top * two + bottom) / (bottom * two);
  return Number(negative ? -rounded : rounded) as Points;
}

/** The rounded quotient where plain integers hold it exactly (all points of a table); null beyond them. */
function smallRatio(product: number, denominator: number): Points | null {
  const top = Math.abs(product) * 2 + Math.abs(denominator);
  const bottom = Math.abs(denominator) * 2;
  if (!Number.isSafeInteger(product) || !Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return null;
  // The remainder is exact, so the division is too.
  const rounded = (top - (top % bottom)) / bottom;
  return (rounded === 0 ? 0 : product < 0 !== denominator < 0 ? -rounded : rounded) as Points;
}

/** Rounded half away from zero to that many decimals, as Excel's ROUND does. */
export function round(value: Points, decimals: number): Points {
  const step = 10 ** Math.max(0, 4 - decimals);
  return (Math.sign(value) * Math.floor((Math.abs(value) + step / 2) / step) * step) as Points;
}

/** How many decimals these points need: 1.5 needs one. */
export function decimalsOf(value: Points): number {
  for (let decimals = 0; decimals < 4; decimals++) if (value % 10 ** (4 - decimals) === 0) return decimals;
  return 4;
}

/**
 * How far a shown sum of n shown addends may lie from their sum by rounding alone: 0.005 x (n + 1), cut to two
 * decimals, in points (contract: 0.01 for two addends, 0.02 for four).
 */
export function roundingTolerance(addends: number): Points {
  return (Math.floor((50 * (addends + 1)) / 100) * 100) as Points;
}
