// Ranks with ties, with units that have no result, and of sums that floats would tell apart.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { rankOf } from './rank.ts';

const of = (...values: (number | null)[]) => values.map((value) => (value === null ? null : points(value)));

test('ties share a rank and the next unit comes after all of them', () => {
  expect(rankOf(of(90.75, 88.5, 88.5, 81.5))).toEqual([1, 2, 2, 4]);
});

test('dense ranking leaves no gap after a tie', () => {
  expect(rankOf(of(88.5, 90.75, 88.5, 81.5), 'dense')).toEqual([2, 1, 2, 3]);
});

test('a unit without a result has no rank', () => {
  expect(rankOf(of(null, 73.4, null, 72.1))).toEqual([null, 1, null, 2]);
  expect(rankOf([])).toEqual([]);
});

test('sums that a binary float would tell apart are a tie', () => {
  expect(rankOf([points(0.1 + 0.2), points(0.3)])).toEqual([1, 1]);
});
