// Appraisals that differ from the self score without a word.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable, type Header } from '../written-table.ts';
import { rule } from './explanation-missing.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'appraised', 'explanation', 'opinion', 'note'];

test('a difference is told at the round that counts unless some column says why', () => {
  const findings = findingsOf(rule, scoringTable(HEADER, [
    ['1', 'A', 3, 3, 2], ['2', 'B', 3, 3, 2, 2.5], ['3', 'C', 3, 3, 2, 3], ['4', 'D', 3, 3, 2, null, 'Thiếu văn bản'],
    ['5', 'E', 3, 3, 2, null, null, 'Không đủ'], ['6', 'G', 3, 3, 2, null, null, null, 'xem BC 7'], ['7', 'H', 3, null, 2], ['8', 'I (XHH)', 3, 3, 2],
  ]));
  expect(brief(findings)).toEqual(['warning explanation/missing E2', 'warning explanation/missing F3']);
  expect(findings[1]).toMatchObject({ expected: 3, actual: 2.5, values: { round: 2 } });
});

test('a sheet without a column for reasons is not asked for them', () => {
  expect(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'appraised', 'evidence'], [['1', 'A', 3, 3, 2, 'KH 1']]))).toEqual([]);
});
