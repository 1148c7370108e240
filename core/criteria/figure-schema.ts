// The small parts of the JSON format: texts, exact points and decimals.
import * as v from 'valibot';
import { pointsOf, toNumber, ZERO } from '../points.ts';

export const TEXT_LENGTH = 2_000;

/** A name or remark: not blank. */
export const text = v.pipe(v.string(), v.maxLength(TEXT_LENGTH), v.regex(/\S/));

const exactly = (value: number): boolean => {
  const points = pointsOf(value);
  return points !== null && toNumber(points) === value;
};

/** A decimal number of at most four decimals, read as exact points (or as a measure in ten-thousandths). */
export const exact = v.pipe(
  v.number(),
  v.minValue(-1_000_000_000),
  v.maxValue(1_000_000_000),
  v.check(exactly, 'at most four decimals'),
  v.transform((value) => pointsOf(value) ?? ZERO),
);

/** Points that are not below zero. */
export const worth = v.pipe(v.number(), v.minValue(0), exact);

/** Above zero. */
export const positive = v.pipe(v.number(), v.gtValue(0), exact);

export const decimals = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4));
