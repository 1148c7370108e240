// Figures as an official reads them.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { showFixed, showPercent, showPoints } from './number.ts';

test('an official sees points with a decimal comma in Vietnamese and a point in English', () => {
  expect(showPoints(points(1.5), 'vi')).toBe('1,5');
  expect(showPoints(points(1.5), 'en')).toBe('1.5');
});

test('points take the decimals they need and no more than two', () => {
  const cases: [number, string][] = [[100, '100'], [10, '10'], [0, '0'], [0.5, '0,5'], [0.05, '0,05'], [8.333, '8,33'], [8.335, '8,34'], [12.1, '12,1'], [-0.25, '-0,25'], [-0.0001, '0']];
  for (const [value, shown] of cases) expect(showPoints(points(value), 'vi')).toBe(shown);
});

test('points show up to four decimals where precision is the matter', () => {
  expect(showPoints(points(91.651), 'vi', 4)).toBe('91,651');
});

test('a percent always has two decimals', () => {
  expect(showPercent(points(82.33), 'vi')).toBe('82,33%');
  expect(showPercent(points(80), 'en')).toBe('80.00%');
  expect(showPercent(points(89.457), 'vi')).toBe('89,46%');
});

test('a column of figures has the same decimals in every row', () => {
  expect(['8.5', '10', '0.055'].map((text) => showFixed(points(Number(text)), 'vi'))).toEqual(['8,50', '10,00', '0,06']);
});

test('a figure that a table does not have is a dash, not a zero', () => {
  expect(showPoints(null, 'vi')).toBe('–');
  expect(showPercent(null, 'en')).toBe('–');
});
