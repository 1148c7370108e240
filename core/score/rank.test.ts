// Ranks with ties, with units that have no result, and of sums that floats would tell apart.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { rankOf, rankShares, type Share } from './rank.ts';

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

const share = (part: number, whole: number): Share => ({ part: points(part), whole: points(whole) });

test('units of different maxima are ranked by what they reached of their own', () => {
  expect(rankShares([share(86.25, 100), share(83.59, 96.5), share(61, 71.5), null, share(86.25, 100)])).toEqual([2, 1, 4, null, 2]);
});

test('equal shares of different maxima are a tie, and shares that print alike are none', () => {
  // 48.25/96.5 is 50 of 100; 1/3 and 0.3333/1 differ by less than a ten-thousandth of a percent.
  expect(rankShares([share(48.25, 96.5), share(50, 100), share(35.75, 71.5)], 'dense')).toEqual([1, 1, 1]);
  expect(rankShares([share(333.3333, 1000), share(1, 3)])).toEqual([2, 1]);
});

test('points of any size are compared exactly', () => {
  expect(rankShares([share(99_999_999.9999, 100_000_000), share(99_999_999.9998, 99_999_999.9999)])).toEqual([2, 1].reverse());
});
