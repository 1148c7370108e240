// Blank score cells: which of them an official still has to fill in.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './score-missing.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'survey', 'achieved'];
const found = (rows: readonly (readonly Written[])[], header: Header = HEADER) => brief(findingsOf(rule, scoringTable(header, rows)));

test('a leaf left blank where others are filled in is told at its cell', () => {
  expect(found([['1', 'A', 3], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, null]])).toEqual(['warning score/missing D4']);
});

test('a zero is a score, and text that is no number has a finding of its own', () => {
  expect(found([['1', 'A', 3, 0], ['2', 'B', 2, 'đạt'], ['3', 'C', 2, 1]])).toEqual([]);
});

test('a column that nobody has filled in yet is not asked for', () => {
  expect(found([['1', 'A', 3, 2], ['2', 'B', 2, 1]])).toEqual([]);
});

test('survey leaves are not self-scored, and only they wait for the survey', () => {
  expect(found([['1', 'A', 3, 2, 2], ['2', 'Hài lòng (XHH)', 2, null, null, 1.5], ['3', 'Tác động (XHH)', 2]])).toEqual(['warning score/missing F4']);
});

test('a leaf that does not apply needs no score', () => {
  expect(found([['1', 'A', 3, 2, 2], ['2', 'B', 2, 'không áp dụng', null]])).toEqual([]);
});

test('components of a criterion that was scored as a whole need no score of their own', () => {
  expect(found([['1', 'A', 3, 2.5], ['1.1', 'a', 1], ['1.2', 'b', 2], ['2', 'B', 4], ['2.1', 'c', 4, 3]])).toEqual([]);
});

test('a parent whose formula sums blanks to 0 does not stand for its leaves', () => {
  expect(found([['1', 'A', 3, formula('SUM(D3:D3)', 0)], ['1.1', 'a', 3], ['2', 'B', 4, 3]])).toEqual(['warning score/missing D3']);
});

test('a later round that covers what was disputed leaves nothing missing', () => {
  const header: Header = ['number', 'name', 'max', 'appraised', 'appraised'];
  expect(found([['1', 'A', 3, 2], ['2', 'B', 2, 1, 1.5], ['3', 'C', 2, 2], ['4', 'D', 2]], header)).toEqual(['warning score/missing D5']);
});

test('a blank in a round that the others fill is told, whatever the next round says', () => {
  const header: Header = ['number', 'name', 'max', 'self', 'appraised', 'appraised'];
  expect(found([['1', 'A', 10, 10, 10, 10], ['2', 'B', 10, 10, null, 10], ['3', 'C', 10, 10, 10, null]], header)).toEqual(['warning score/missing E3', 'warning score/missing F4']);
});
