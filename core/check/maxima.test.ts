// Slips of the keys.
import { expect, test } from 'vitest';
import { isSlip } from './maxima.ts';

test.each([['10.05', '10.5'], ['15', '1.5'], ['5.5', '5.05'], ['12.5', '21.5'], ['1', '10'], ['33', '3']])('%s is typed for %s with one slip', (typed, meant) => {
  expect(isSlip(typed, meant)).toBe(true);
});

test.each([['20.5', '20.95'], ['6', '6.45'], ['10', '10'], ['1', '12'], ['7', '9'], ['1.25', '5.21']])('%s is not typed for %s', (typed, meant) => {
  expect(isSlip(typed, meant)).toBe(false);
});
