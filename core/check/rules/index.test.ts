// The registry holds every code of the contract, each in one place.
import { expect, test } from 'vitest';
import { PLAN_CODES } from '../../plan/check-plan.ts';
import { RUNNER_CODES } from '../check.ts';
import { CODES } from '../finding.ts';
import { RULE_FILES } from './index.ts';

/** Files that report the very same codes are one family: total/wrong of a parent's total and of a leaf's achieved points. */
const families = new Set(RULE_FILES.map(({ rule, rankingRule }) => [...new Set([...(rule?.codes ?? []), ...(rankingRule?.codes ?? [])])].sort().join(' ')));

test('every code is reported by exactly one family of rules, by the check of a plan sheet or by the runner', () => {
  const declared = [...families].flatMap((family) => family.split(' '));
  expect([...declared, ...PLAN_CODES, ...RUNNER_CODES].sort()).toEqual(Object.keys(CODES).sort());
});

test('a registered file has a rule, and each rule is for its own kind of table', () => {
  for (const { rule, rankingRule } of RULE_FILES) {
    expect([rule?.kind, rankingRule?.kind]).toEqual([rule && 'scoring', rankingRule && 'ranking']);
    expect(rule ?? rankingRule).toBeDefined();
  }
});
