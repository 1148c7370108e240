// The mean row of a ranking.
import { expect, test } from 'vitest';
import { brief, rankingFindingsOf, rankingTable, type Header, type Written } from '../written-table.ts';
import { rankingRule } from './total-of-mean.ts';

const HEADER: Header = ['number', 'unit', 'achieved', 'index', 'rank'];
const UNITS: readonly (readonly Written[])[] = [[1, 'A', 90.01, 90.01, 1], [2, 'B', 85, 85, 2], [3, 'C', 80, 80, 3]];
const found = (...rows: readonly (readonly Written[])[]) => rankingFindingsOf(rankingRule, rankingTable(HEADER, rows));

test('a mean that is rounded rightly says nothing, a wrong one is told in each column', () => {
  expect(found(...UNITS, [null, 'Trung bình', 85, 85])).toEqual([]);
  const findings = found(...UNITS, [null, 'Trung bình', 58, null]);
  expect(brief(findings)).toEqual(['error total/wrong C5']);
  expect(findings[0]).toMatchObject({ expected: 85, actual: 58, values: { what: 'mean', column: 'achieved' } });
});

test('figures that were rounded before may bring the mean one hundredth away', () => {
  expect(brief(found(...UNITS, [null, 'Trung bình', 85.01, 85.02]))).toEqual(['info total/rounding C5', 'error total/wrong D5']);
});

test('a mean may speak for its group', () => {
  const rows = [[null, 'Khối sở'], [1, 'A', 90, 90, 1], [2, 'B', 80, 80, 2], [null, 'Trung bình', 85], [null, 'Khối huyện'], [1, 'C', 70, 70, 1], [2, 'D', 60, 60, 2], [null, 'Trung bình', 65]];
  expect(found(...rows)).toEqual([]);
});

test('a mean of more units than are listed cannot be judged', () => {
  expect(found(...UNITS, [null, 'Trung bình cả nước', 70])).toEqual([]);
  expect(found([1, 'A', 90, 90, 1], [5, 'B', 85, 85, 5], [null, 'Trung bình', 70])).toEqual([]);
});
