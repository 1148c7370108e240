// Indices of fields, criteria and the total row.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header } from '../written-table.ts';
import { rule } from './index-wrong.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'achieved', 'index'];

test('an index is achieved over maximum, with or without a percent sign', () => {
  const findings = findingsOf(rule, scoringTable(HEADER, [
    ['1', 'A', 3, 3, 2, 2, 66.67], ['2', 'B', 96.5, 90, 83.59, 83.59, '86.62%'], ['3', 'C', 4, 4, 3, 3, 57], ['', 'Tổng cộng', 103.5, 97, 88.59, 88.59, formula('F5/C5*100', 85.59420289855072)],
  ]));
  expect(brief(findings)).toEqual(['error index/wrong G4']);
  expect(findings[0]).toMatchObject({ expected: 75, actual: 57 });
});

test('a column of fractions is read as such', () => {
  expect(brief(findingsOf(rule, scoringTable(HEADER, [['1', 'A', 4, 4, 3, 3, 0.75], ['2', 'B', 4, 4, 3, 3, 0.57]])))).toEqual(['error index/wrong G3']);
});

test('what does not apply may stay in the denominator of a printed index or leave it', () => {
  const rows = (index: number) => [['1', 'A', 10, null, null, null, index], ['1.1', 'a', 4, 4], ['1.2', 'b', 6, 'không áp dụng']] as const;
  expect([100, 40].map((index) => findingsOf(rule, scoringTable(HEADER, rows(index))).length)).toEqual([0, 0]);
  expect(findingsOf(rule, scoringTable(HEADER, rows(60)))[0]).toMatchObject({ expected: 100, actual: 60 });
});

test('a table without maxima has no index to hold against', () => {
  expect(findingsOf(rule, scoringTable(['number', 'name', 'self', 'index'], [['1', 'A', 3, 50]]))).toEqual([]);
});
