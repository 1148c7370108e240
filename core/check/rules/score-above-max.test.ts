// Scores above their maxima, alone or with the survey on top.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './score-above-max.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'survey', 'achieved'];
const found = (...rows: readonly (readonly Written[])[]) => findingsOf(rule, scoringTable(HEADER, rows));

test('every score column is held against the maximum', () => {
  const findings = found(['1', 'A', 2, 2.5, 3, null, 2.01], ['2', 'B', 2, 2, 2, null, 2]);
  expect(brief(findings)).toEqual(['error score/above-max D2', 'error score/above-max E2', 'error score/above-max G2']);
  expect(findings[0]).toMatchObject({ expected: 2, actual: 2.5 });
});

test('self score and survey share one maximum', () => {
  const findings = found(['1', 'A', 2, 1.5, 1.25, 1], ['2', 'B', 2, 1, 1, 1]);
  expect(brief(findings)).toEqual(['error score/above-max D2', 'error score/above-max E2']);
  expect(findings[0]).toMatchObject({ expected: 2, actual: 2.5, values: { survey: 1 } });
});

test('a score that is above the maximum by itself is told once', () => {
  expect(brief(found(['1', 'A', 2, 3, null, 1]))).toEqual(['error score/above-max D2']);
});

test('bonus and penalty have caps of their own', () => {
  const findings = found(['1', 'A', 100, 90], ['', 'Điểm thưởng', 2, 3], ['', 'Điểm trừ', -1, -1.5], ['', 'Điểm trừ khác', null, 9]);
  expect(brief(findings)).toEqual(['error score/above-max D3', 'error score/above-max D4']);
  expect(findings.map(({ values }) => values?.['what'])).toEqual(['bonus', 'penalty']);
  expect(findings[1]).toMatchObject({ expected: 1, actual: 1.5 });
});

test('a total is the sum of what was told already, a criterion scored as a whole is not', () => {
  expect(brief(found(['1', 'A', 2, 3], ['1.1', 'a', 2, 3], ['2', 'B', 2, 3], ['2.1', 'b', 2]))).toEqual(['error score/above-max D3', 'error score/above-max D4']);
});

test('achieved points that a formula adds up are told once, at their cause', () => {
  expect(brief(found(['1', 'A', 20, 18, 22, null, formula('E2+F2', 22)]))).toEqual(['error score/above-max E2']);
  expect(brief(found(['1', 'A', 20, 18, 18, null, formula('E2+5', 23)]))).toEqual(['error score/above-max G2']);
});
