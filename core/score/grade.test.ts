// Grades at the edges of their bands.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { gradeOf } from './grade.ts';

const at = (percent: number, inclusive: boolean) => ({ percent: points(percent), inclusive });
const BANDS = [
  { name: 'Tốt', from: at(80, true) },
  { name: 'Khá', from: at(65, true), to: at(80, false) },
  { name: 'Kém', to: at(65, false) },
];

test('the edge of a band belongs to the band that includes it', () => {
  expect([80, 79.9999, 65, 64.9999].map((value) => gradeOf(points(value), BANDS))).toEqual(['Tốt', 'Khá', 'Khá', 'Kém']);
});

test('an open edge does not take its own percent', () => {
  expect(gradeOf(points(80), [{ name: 'Tốt', from: at(80, false) }])).toBeNull();
  expect(gradeOf(points(80), [{ name: 'Khá', to: at(80, true) }])).toBe('Khá');
});

test('no band, no grade', () => {
  expect(gradeOf(points(50), [])).toBeNull();
});
