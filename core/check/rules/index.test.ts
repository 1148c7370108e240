// The registry holds every code of the contract, each in one place.
import { expect, test } from 'vitest';
import { PLAN_CODES } from '../../plan/check-plan.ts';
import { RUNNER_CODES } from '../check.ts';
import { SURVEY_CODES } from '../../survey/check-survey.ts';
import { REGISTER_CODES } from '../../evidence/register.ts';
import { REPORT_CODES } from '../../report/report-codes.ts';
import { CODES } from '../finding.ts';
import { RULE_FILES } from './index.ts';

/** Files that report the very same codes are one family: total/wrong of a parent's total and of a leaf's achieved points. */
const families = new Set(RULE_FILES.map(({ rule, rankingRule }) => [...new Set([...(rule?.codes ?? []), ...(rankingRule?.codes ?? [])])].sort().join(' ')));

/** Codes that no check of a scoring table reports, but a command of its own. */
const ELSEWHERE = [...SURVEY_CODES, ...REGISTER_CODES, ...REPORT_CODES, ...PLAN_CODES];

test('every code is reported by exactly one family of rules, by the check of a plan sheet, by the runner, or by a command of its own', () => {
  const declared = [...families].flatMap((family) => family.split(' '));
  expect([...declared, ...RUNNER_CODES, ...ELSEWHERE].sort()).toEqual(Object.keys(CODES).sort());
});

test('a registered file has a rule, and each rule is for its own kind of table', () => {
  for (const { rule, rankingRule } of RULE_FILES) {
    expect([rule?.kind, rankingRule?.kind]).toEqual([rule && 'scoring', rankingRule && 'ranking']);
    expect(rule ?? rankingRule).toBeDefined();
  }
});
