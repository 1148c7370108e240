// Points without a document behind them.
import { expect, test } from 'vitest';
import { gridOf } from '../../sheet/grid.ts';
import { brief, findingsOf, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './evidence-missing.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'evidence', 'explanation'];
const table = (...rows: readonly (readonly Written[])[]) => scoringTable(HEADER, rows);

test('points need evidence or an explanation', () => {
  const built = table(['1', 'A', 3, 2], ['2', 'B', 3, 2, null, 'KH 12'], ['3', 'C', 3, 2, null, null, 'Chưa có số liệu'], ['4', 'D', 3, 0], ['5', 'E', 3], ['6', 'G', 3, null, 1]);
  expect(brief(findingsOf(rule, built))).toEqual(['warning evidence/missing F2', 'warning evidence/missing F7']);
});

test('survey leaves, parents and leaves that do not apply need none', () => {
  expect(findingsOf(rule, table(['1', 'A', 3, 3], ['1.1', 'a (XHH)', 3, 3], ['2', 'B', 3, 'không áp dụng']))).toEqual([]);
});

test('an evidence column that is blank throughout still counts, a missing one does not', () => {
  expect(brief(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'evidence'], [['1', 'A', 3, 2]])))).toEqual(['warning evidence/missing E2']);
  expect(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'note'], [['1', 'A', 3, 2]]))).toEqual([]);
});

test('one merged evidence cell speaks for all the rows that it covers', () => {
  const built = table(['1', 'A', 3, 2, null, 'KH 12'], ['2', 'B', 3, 2]);
  const merged = gridOf({ ...built.grid.sheet, merges: [{ top: 1, left: 5, bottom: 2, right: 5 }] });
  expect(findingsOf(rule, { table: built.table, grid: merged })).toEqual([]);
});
