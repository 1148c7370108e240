// What officials type into the tools: figures with either decimal sign, and nothing else.
import { expect, test } from 'vitest';
import { points } from '../../core/points.ts';
import { typedMax, typedPercent, typedYear } from './typed-figure.ts';

test.each([
  ['90', 90],
  ['90,5', 90.5],
  ['90.5%', 90.5],
  [' 85 % ', 85],
])('%j is a goal of %d percent', (typed, percent) => {
  expect(typedPercent(typed)).toBe(points(percent));
});

test.each(['', '0', '-5', '101', 'chín mươi', '9o'])('%j is no goal', (typed) => {
  expect(typedPercent(typed)).toBeNull();
});

test('points are above zero, and years are of this century', () => {
  expect([typedMax('10'), typedMax('23,5'), typedMax('0'), typedMax('mười')]).toEqual([points(10), points(23.5), null, null]);
  expect([typedYear('2025'), typedYear(' 2026 '), typedYear('25'), typedYear('1999')]).toEqual([2025, 2026, null, null]);
});
