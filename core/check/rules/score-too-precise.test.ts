// Decimals beyond what the criteria set allows.
import { expect, test } from 'vitest';
import type { CriteriaSet } from '../../criteria/set.ts';
import { brief, findingsOf, scoringTable } from '../written-table.ts';
import { rule } from './score-too-precise.ts';

const SET: CriteriaSet = { id: 'x', name: 'Bộ thử', level: 'commune', years: [2025], nodes: [], complete: false, sources: [], decimals: 3 };
const TABLE = scoringTable(['number', 'name', 'max', 'self'], [['1', 'A', 4, 5.1234], ['1.1', 'a', 2, 1.234], ['1.2', 'b', 2, 1.25], ['1.3', 'c', 2, 1.2345]]);

test('two decimals are usual, and a total is no score', () => {
  const findings = findingsOf(rule, TABLE);
  expect(brief(findings)).toEqual(['info score/too-precise D3', 'info score/too-precise D5']);
  expect(findings[0]).toMatchObject({ expected: 1.23, actual: 1.234, values: { limit: 2 } });
});

test('a set may allow three', () => {
  expect(brief(findingsOf(rule, TABLE, SET))).toEqual(['info score/too-precise D5']);
});
