// Targets of a plan against maximum and present points, and what they reach together: 12 of 20 points are achieved.
import { expect, test } from 'vitest';
import { bookOf, filled, planFaults, sourceOf, typed, withPlan, writtenIn, type Typing } from '../../test/fixtures/plan-sheets.ts';
import { toNumber } from '../points.ts';
import { gainOfTargets } from './check-targets.ts';
import { matchPlan } from './match-plan.ts';

const PLAN = withPlan(bookOf(), { goal: 80 });

const codes = (snapshot: typeof PLAN, of: RegExp): readonly string[] => planFaults(snapshot).filter((fault) => of.test(fault)).map((fault) => fault.split(' ')[0] ?? '');
const targets = (target: string | number): readonly string[] => codes(filled(PLAN, { '1.1': { target } }), /target/);

test.each([
  [1, []],
  [2, []],
  [2.0001, ['plan/target-above-max']],
  [0.9999, ['plan/target-below-present']],
  [-1, ['plan/target-below-present']],
  ['1,5', ['plan/target-not-number']],
  ['hết điểm', ['plan/target-not-number']],
])('a target of %j for a criterion that has 1 of 2', (target, told) => {
  expect(targets(target)).toEqual(told);
});

/** Points that the targets gain together. */
function gain(typing: Typing): number {
  const book = filled(PLAN, typing);
  const source = sourceOf(book);
  return toNumber(gainOfTargets(source, matchPlan(writtenIn(book).rows, source.table)));
}

test('targets gain what they are above the present, at most the maximum; one kept as text gains nothing, as in the sheet', () => {
  expect(gain({ '1.1': { target: 2 }, '2.2': { target: 3 } })).toBe(1.5);
  expect(gain({ '1.1': { target: 99 } })).toBe(1);
  expect(gain({ '1.1': { target: '2' } })).toBe(0);
  expect(gain({})).toBe(0);
});

test('a goal of 80 percent needs 16 points: reached exactly it is reached', () => {
  expect(codes(filled(PLAN, { '1.1': { target: 2 }, '2.2': { target: 5.5 } }), /goal/)).toEqual([]);
  expect(codes(filled(PLAN, { '1.1': { target: 2 }, '2.2': { target: 5.49 } }), /goal/)).toEqual(['plan/goal-short']);
});

test.each([[0, 'plan/goal-not-percent'], [101, 'plan/goal-not-percent'], ['tốt', 'plan/goal-not-percent'], [0.8, 'plan/goal-not-percent'], ['80', 'plan/goal-not-percent']])('a goal of %j is no percent that the sheet can count with', (goal, code) => {
  expect(codes(typed(PLAN, { [writtenIn(PLAN).goal.cell]: goal }), /goal/)).toEqual([code]);
});
