// How precisely a column prints its figures, and what rounding to that may hide.
import { decimalsOf, SCALE, type Points } from '../points.ts';

/** Decimals that a column shows: the most that any of its figures has, two at least and four at most. */
export function decimalsShown(values: Iterable<Points | null>): number {
  let most = 2;
  for (const value of values) if (value !== null) most = Math.max(most, decimalsOf(value));
  return most;
}

/** What rounding to so many decimals may take or add, in ten-thousandths of a point: 50 for two decimals, 0.5 for four. */
export const halfUnit = (decimals: number): number => SCALE / 10 ** decimals / 2;
