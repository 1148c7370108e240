// What a reading counts for: the number that it says, or nothing at all.
import type { Points } from '../points.ts';
import type { Reading } from '../sheet/table.ts';

/** The points of a reading; null for a blank, for "không áp dụng", for text that is no number and for an error. */
export const numberOf = (reading: Reading | undefined): Points | null => (reading?.state === 'number' ? reading.points : null);

/** Of several rounds, the last one that holds a number; null where none does. */
export function lastFilled(readings: readonly Reading[]): { readonly points: Points; readonly at: number } | null {
  for (let at = readings.length - 1; at >= 0; at--) {
    const points = numberOf(readings[at]);
    if (points !== null) return { points, at };
  }
  return null;
}

/** The sum of what is there; null where nothing is. */
export function sumOf(values: Iterable<Points | null>): Points | null {
  let total: number | null = null;
  for (const value of values) if (value !== null) total = (total ?? 0) + value;
  return total as Points | null;
}
