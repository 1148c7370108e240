// The steps of a total, worked out by hand.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import type { TableScore } from '../score/totals.ts';
import { waterfallOf } from './waterfall.ts';

/** A score of which the waterfall reads the totals alone. */
function score(achieved: number | null, applicableMax: number | null, extras: { readonly bonus?: number; readonly penalty?: number } = {}): TableScore {
  const known = (value: number | null | undefined): TableScore['totals']['achieved'] => (value === null || value === undefined ? null : points(value));
  const totals = { max: known(applicableMax), applicableMax: known(applicableMax), self: null, appraised: null, survey: null, achieved: known(achieved), index: null, lost: null, bonus: known(extras.bonus), penalty: known(extras.penalty) };
  return { provisional: false, totals, fields: [], nodes: new Map(), losses: [], grade: null };
}
const field = (node: number, before: number | null, after: number | null): Parameters<typeof waterfallOf>[2][number] => ({ node, before: before === null ? null : points(before), after: after === null ? null : points(after) });
const steps = (found: ReturnType<typeof waterfallOf>): readonly unknown[] => (found?.steps ?? []).map(({ kind, by }) => [kind, by / 10_000]);

test('by points a step is what the field won or lost, and low and high are reached on the way', () => {
  const found = waterfallOf(score(50, 100), score(52, 100), [field(0, 30, 20), field(1, 20, 32)], 'points');
  expect(steps(found)).toEqual([['field', -10], ['field', 12]]);
  expect(found).toMatchObject({ unit: 'points', start: points(50), end: points(52), low: points(40), high: points(52) });
});

test('a field that is gone loses all its points, one that is new brings all of its own', () => {
  expect(steps(waterfallOf(score(50, 100), score(60, 100), [field(0, 50, null), field(1, null, 60)], 'points'))).toEqual([['field', -50], ['field', 60]]);
});

test('by index each edition counts by its own whole', () => {
  // 40 of 80 is 50 %, 45 of 60 is 75 %. Field 0: 24/80 = 30 % to 27/60 = 45 %; field 1: 16/80 = 20 % to 18/60 = 30 %.
  const found = waterfallOf(score(40, 80), score(45, 60), [field(0, 24, 27), field(1, 16, 18)], 'index');
  expect(steps(found)).toEqual([['field', 15], ['field', 10]]);
  expect(found).toMatchObject({ unit: 'percent', start: points(50), end: points(75) });
});

test('rounding never leaves the last step short of the new index', () => {
  // Thirds: 1/3 + 1/3 + 1/3 of 3 points, each edition 33.3333 % a field.
  const found = waterfallOf(score(1, 3), score(3, 3), [field(0, 1, 1), field(1, 0, 1), field(2, 0, 1)], 'index');
  expect(found).toMatchObject({ start: points(33.3333), end: points(100) });
  expect(found?.steps.reduce((all, { by }) => all + by, 0)).toBe(points(100) - points(33.3333));
});

test('a bonus adds, a penalty that grew takes, and either is a step only where an edition has it', () => {
  // 80 + 2 - 1 = 81, then 80 + 1 - 3 = 78.
  const found = waterfallOf(score(81, 100, { bonus: 2, penalty: 1 }), score(78, 100, { bonus: 1, penalty: 3 }), [field(0, 80, 80)], 'points');
  expect(steps(found)).toEqual([['field', 0], ['bonus', -1], ['penalty', -2]]);
  expect(found?.end).toBe(points(78));
  expect(steps(waterfallOf(score(80, 100), score(82, 100, { bonus: 2 }), [field(0, 80, 80)], 'points'))).toEqual([['field', 0], ['bonus', 2]]);
});

test('without a total there are no steps, and none by index without a whole', () => {
  expect(waterfallOf(score(null, 100), score(50, 100), [], 'points')).toBeNull();
  expect(waterfallOf(score(50, null), score(50, 100), [], 'index')).toBeNull();
  expect(waterfallOf(score(50, 0), score(50, 100), [], 'index')).toBeNull();
});
