// Printed ranks: ties, groups, units without a rank, lists with gaps, and faults.
import { expect, test } from 'vitest';
import { brief, formula, rankingFindingsOf, rankingTable, type Header, type Written } from '../written-table.ts';
import { rankingRule } from './rank-wrong.ts';

const HEADER: Header = ['number', 'unit', 'achieved', 'rank'];
const found = (header: Header, rows: readonly (readonly Written[])[]) => rankingFindingsOf(rankingRule, rankingTable(header, rows));
const ranks = (...pairs: readonly (readonly [Written, Written])[]) => found(HEADER, pairs.map(([value, rank], at) => [at + 1, `Xã ${at + 1}`, value, rank]));

test('competition and dense ranking are both right, in any order of rows', () => {
  expect(ranks([90.75, 1], [88.5, 2], [88.5, 2], [81.5, 4])).toEqual([]);
  expect(ranks([81.5, 3], [88.5, 2], [90.75, 1], [88.5, 2])).toEqual([]);
});

test('equal points share a rank', () => {
  const findings = ranks([90.75, 1], [88.5, 2], [88.5, 3], [81.6, 4], [75, 5]);
  expect(brief(findings)).toEqual(['error rank/wrong D4']);
  expect(findings[0]).toMatchObject({ expected: 2, actual: 3, values: { name: 'Xã 3', tie: 2 } });
});

test('values that only print alike are ranked by what the cells hold', () => {
  expect(ranks([90, 1], [formula('C9/3', 88.500002), 2], [formula('C9/3', 88.500001), 3])).toEqual([]);
  expect(brief(ranks([90, 1], [0.1 + 0.2, 2], [0.3, 3]))).toEqual(['error rank/wrong D4']);
});

test('swapped ranks are both told', () => {
  expect(brief(ranks([95, 1], [90, 3], [85, 2], [70, 4]))).toEqual(['error rank/wrong D3', 'error rank/wrong D4']);
});

test('a unit without a result or without a rank takes no place', () => {
  expect(ranks(['N/A', 'N/A'], [73.4, 1], [99, null], [72.1, 2])).toEqual([]);
});

test('a list with gaps is held to its order only', () => {
  expect(ranks([67.71, 12], [67.38, 13], [67.05, 15], [66.96, 16])).toEqual([]);
  expect(brief(ranks([67.71, 12], [67.38, 13], [67.05, 17], [66.96, 15], [66, 16]))).toEqual(['error rank/wrong D4']);
});

test('ranks may begin anew in each group', () => {
  const rows = [[null, 'Khối sở'], [1, 'A', 90, 1], [2, 'B', 80, 2], [null, 'Khối huyện'], [1, 'C', 85, 1], [2, 'D', 70, 3], [3, 'E', 75, 2]];
  expect(found(HEADER, rows)).toEqual([]);
  // One rank too high among right ones is a slip, not a longer list.
  expect(brief(found(HEADER, [...rows, [4, 'G', 60, 5]]))).toEqual(['error rank/wrong D9']);
  expect(brief(found(HEADER, [...rows, [4, 'G', 60, 3]]))).toEqual(['error rank/wrong D9']);
});

test('groups with one list of ranks are ranked together', () => {
  expect(brief(found(HEADER, [[null, 'Khối sở'], [1, 'A', 90, 1], [2, 'B', 80, 3], [null, 'Khối huyện'], [1, 'C', 85, 2], [2, 'D', 70, 5], [3, 'E', 75, 5]]))).toEqual(['error rank/wrong D8']);
});

test('units are ranked by index, not by points, where maxima differ', () => {
  const header: Header = ['unit', 'max', 'appraised', 'index', 'rank'];
  expect(found(header, [['Sở A', 96.5, 83.59, '86.62%', 1], ['Sở B', 100, 86.25, '86.25%', 2]])).toEqual([]);
  expect(found(header, [['Sở A', 96.5, 83.59, 86.62, 2], ['Sở B', 100, 86.623, 86.62, 1]])).toEqual([]);
});
