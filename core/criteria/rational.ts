// Exact fractions of whole numbers, for measures and expressions that points alone cannot hold (2/3 of the files).
import { SCALE, type Points } from '../points.ts';

/** top / bottom, bottom positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const TEN_THOUSAND = BigInt(SCALE);
const NONE = BigInt(0);

const make = (top: bigint, bottom: bigint): Rational => (bottom < NONE ? { top: -top, bottom: -bottom } : { top, bottom });

/** The fraction that some points (or any figure in ten-thousandths) are. */
export const rationalOf = (value: Points): Rational => ({ top: BigInt(value), bottom: TEN_THOUSAND });

/** The fraction of a literal with a decimal point ("0.25"); null for anything else. */
export function rationalOfText(text: string): Rational | null {
  const match = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text);
  if (match === null) return null;
  const digits = match[2] ?? '';
  return { top: BigInt((match[1] ?? '') + digits), bottom: BigInt(10) ** BigInt(digits.length) };
}

export const add = (a: Rational, b: Rational): Rational => make(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const negate = (a: Rational): Rational => ({ top: -a.top, bottom: a.bottom });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => make(a.top * b.top, a.bottom * b.bottom);

/** null when b is zero. */
export const divide = (a: Rational, b: Rational): Rational | null => (b.top === NONE ? null : make(a.top * b.bottom, a.bottom * b.top));

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < NONE ? -1 : difference > NONE ? 1 : 0;
}

/** Rounded half away from zero to that many decimals (0 to 4). */
export function roundTo(value: Rational, decimals: number): Rational {
  const unit = BigInt(10) ** BigInt(decimals);
  const top = (value.top < NONE ? -value.top : value.top) * unit;
  const rounded = (top * BigInt(2) + value.bottom) / (value.bottom * BigInt(2));
  return { top: value.top < NONE ? -rounded : rounded, bottom: unit };
}

/** The exact points nearest to a fraction, after rounding it to that many decimals; null where they are too large to be exact. */
export function toPoints(value: Rational, decimals = 4): Points | null {
  const { top, bottom } = roundTo(value, decimals);
  const points = Number((top * TEN_THOUSAND) / bottom);
  return Number.isSafeInteger(points) ? ((points === 0 ? 0 : points) as Points) : null;
}
