// Tests that points are exact.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, percent, points, pointsOf, ratio, round, roundingTolerance, sum, toNumber, type Points } from './points.ts';

test('points that no binary float can hold are exact', () => {
  expect(sum([points(0.1), points(0.2)])).toBe(points(0.3));
  expect(toNumber(sum(Array.from({ length: 10 }, () => points(0.1))))).toBe(1);
});

test('the noise of a formula is taken off, real digits are kept', () => {
  expect(pointsOf(81.59999999999999)).toBe(816000);
  expect(pointsOf(2.67505)).toBe(26751);
  expect(pointsOf(-2.67505)).toBe(-26751);
  expect(Object.is(pointsOf(-1e-9), 0)).toBe(true);
});

test('what cannot be held exactly is refused', () => {
  expect([Number.NaN, Infinity, 1e300].map(pointsOf)).toEqual([null, null, null]);
  expect(() => points(Number.NaN)).toThrow('not exact points');
});

test('every amount of four decimals survives', () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => {
    expect(pointsOf(amount / 10_000)).toBe(amount === 0 ? 0 : amount);
  }));
});

test('percent and ratio round half away from zero', () => {
  expect(percent(points(69.25), points(71.5))).toBe(968531);
  expect(percent(points(1), points(0))).toBeNull();
  expect(ratio(1 as Points, 1, 2)).toBe(1);
  expect(ratio(-1 as Points, 1, 2)).toBe(-1);
  expect(ratio(1 as Points, -1, 3)).toBe(0);
});

test('small and large quotients are rounded alike', () => {
  fc.assert(fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: -1e7, max: 1e7 }).filter((n) => n !== 0), (value, numerator, denominator) => {
    // The same quotient, out of reach of plain integers.
    const large = ratio(value as Points, numerator * 2 ** 30, denominator * 2 ** 30);
    expect(ratio(value as Points, numerator, denominator)).toBe(large);
  }));
});

test('rounding to decimals is what ROUND does', () => {
  expect([round(points(1.005), 2), round(points(-1.005), 2), round(points(1.0049), 2), round(points(2.5), 0)]).toEqual([10100, -10100, 10000, 30000]);
});

test('decimals are counted as shown', () => {
  expect([points(2), points(1.5), points(0.25), points(91.651), points(0.0001)].map(decimalsOf)).toEqual([0, 1, 2, 3, 4]);
});

test('two addends may differ by 0.01 and four by 0.02', () => {
  expect([1, 2, 3, 4, 5].map((addends) => toNumber(roundingTolerance(addends)))).toEqual([0.01, 0.01, 0.02, 0.02, 0.03]);
});
