// Counting items for points: exact multiples, and the lists of them that a drop-down can hold.
import { least, ZERO, type Points } from '../../points.ts';

/** Longer lists help nobody choose. */
const MOST_CHOICES = 50;

export const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

/** points x count, cut at `most` before a large count could make it inexact. */
export const times = (points: Points, count: number, most: Points): Points =>
  count > most / points ? most : ((points * count) as Points);

/** 0, points, 2 x points … and `most` itself; empty where that would be too long a list. */
export function multiplesUpTo(points: Points, most: Points): Points[] {
  if (points <= 0 || most / points > MOST_CHOICES) return [];
  const multiples: Points[] = [ZERO];
  for (let value = ZERO; value < most; ) {
    value = least((value + points) as Points, most);
    multiples.push(value);
  }
  return multiples;
}
