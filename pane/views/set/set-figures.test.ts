// What is known of a set, as it is shown: counts, dates and points, and a dash for what is unknown.
import { expect, test } from 'vitest';
import { builtInSet } from '../../../core/criteria/built-in.ts';
import { SMALL_SET } from '../../../core/check/written-set.ts';
import { points } from '../../../core/points.ts';
import { shownCounts, shownDate, shownPoints } from './set-figures.ts';

test('a whole set shows what it lists, another what its decision states, and a dash for the rest', () => {
  expect(shownCounts({ ...SMALL_SET, stated: { fields: 9 } })).toEqual({ fields: 2, criteria: 3, components: 2 });
  const known = builtInSet('2948-2017-province');
  expect(known && shownCounts(known)).toEqual({ fields: 8, criteria: 38, components: 81 });
  const { stated: _, ...unstated } = SMALL_SET;
  expect(shownCounts({ ...unstated, complete: false })).toEqual({ fields: '–', criteria: '–', components: '–' });
});

test('a day is written as each language writes it', () => {
  expect(shownDate('2024-12-05', 'vi')).toBe('05/12/2024');
  expect(shownDate('2024-12-05', 'en')).toBe('2024-12-05');
  expect(shownDate(undefined, 'vi')).toBeNull();
});

test('unknown points are not zero', () => {
  expect([shownPoints(undefined), shownPoints(points(0)), shownPoints(points(0.5))]).toEqual([null, 0, 0.5]);
});
