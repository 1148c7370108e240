// Blank totals over filled scores, and everything that their formula brings along.
import { expect, test } from 'vitest';
import { gridOf } from '../../sheet/grid.ts';
import { brief, findingsOf, formula, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './total-missing.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised'];
const table = (...rows: readonly (readonly Written[])[]) => scoringTable(HEADER, rows);
const NESTED: readonly (readonly Written[])[] = [['1', 'A', 3], ['1.1', 'a', 3], ['1.1.1', 'x', 1, 1], ['1.1.2', 'y', 2, '1,5'], ['2', 'B', 4, 3]];

test('every blank parent and total row above filled scores is told with its sum', () => {
  const findings = findingsOf(rule, table(...NESTED, ['', 'Tổng cộng', 7]));
  expect(brief(findings)).toEqual(['warning total/missing D2', 'warning total/missing D3', 'warning total/missing D7']);
  expect(findings.map(({ expected, values }) => [expected, values?.['what']])).toEqual([[2.5, 'field'], [2.5, 'criterion'], [5.5, 'grand']]);
});

test('the mend of a total fills the blank totals below it and makes numbers of text', () => {
  const findings = findingsOf(rule, table(...NESTED, ['', 'Tổng cộng', 7]));
  expect(findings[2]?.fix?.edits).toEqual([
    { kind: 'set-cell', sheet: 'Bảng điểm', row: 6, column: 3, before: {}, after: { formula: 'SUM(D2,D6)', value: 5.5 } },
    { kind: 'set-cell', sheet: 'Bảng điểm', row: 1, column: 3, before: {}, after: { formula: 'SUM(D3)', value: 2.5 } },
    { kind: 'set-cell', sheet: 'Bảng điểm', row: 2, column: 3, before: {}, after: { formula: 'SUM(D4:D5)', value: 2.5 } },
    { kind: 'set-cell', sheet: 'Bảng điểm', row: 4, column: 3, before: { value: '1,5' }, after: { value: 1.5 } },
  ]);
});

test('a formula that spans the filled cell is rewritten along with it', () => {
  const findings = findingsOf(rule, table(['1', 'A', 3], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2], ['', 'Tổng cộng', 3, formula('SUM(D2:D4)', 3)]));
  expect(brief(findings)).toEqual(['warning total/missing D2']);
  expect(findings[0]?.fix?.edits).toMatchObject([{ row: 1, after: { formula: 'SUM(D3:D4)' } }, { row: 4, before: { formula: 'SUM(D2:D4)' }, after: { formula: 'SUM(D2)', value: 3 } }]);
});

test('a blank total over blank scores is not missing', () => {
  expect(findingsOf(rule, table(['1', 'A', 3], ['1.1', 'a', 3], ['', 'Tổng cộng', 3]))).toEqual([]);
});

test('a formula with an empty result is there', () => {
  expect(findingsOf(rule, table(['1', 'A', 3, formula('IF(D3="","",D3)', '')], ['1.1', 'a', 3, 2]))).toEqual([]);
});

test('a round that covers only what was disputed has no total of its own', () => {
  const header: Header = ['number', 'name', 'max', 'appraised', 'appraised'];
  expect(findingsOf(rule, scoringTable(header, [['1', 'A', 5, 4], ['1.1', 'a', 3, 2, 1.5], ['1.2', 'b', 2, 2]]))).toEqual([]);
});

test('nothing can be written into the covered part of a merge', () => {
  const { table: read, grid } = table(['1', 'A', 3], ['1.1', 'a', 3, 2]);
  expect(findingsOf(rule, { table: read, grid: gridOf({ ...grid.sheet, merges: [{ top: 1, left: 1, bottom: 1, right: 4 }] }) })).toEqual([]);
});

test('an error below is mended first', () => {
  const findings = findingsOf(rule, table(['1', 'A', 3], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, { error: '#REF!' }]));
  expect(findings[0]).toMatchObject({ cell: 'D2', fix: null });
});
