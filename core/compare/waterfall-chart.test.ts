// Where the axis of the steps begins: a round figure below the lowest, so that small steps of a large total can be seen.
import { expect, test } from 'vitest';
import { axisFrom } from './waterfall-chart.ts';

test.each([
  ['steps of some points, by fives', 79.44, 85.2, 75],
  ['steps of a point, by ones', 87.1, 88.2, 86],
  ['steps of many points, by tens', 40, 90, 10],
  ['never below zero', 1, 30, 0],
])('%s: from %d to %d the axis begins at %d', (_, low, high, from) => {
  expect(axisFrom(low, high)).toBe(from);
});
