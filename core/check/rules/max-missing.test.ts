// Leaves without a max.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('a component without max is told at its empty cell', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 2], ['1.1', 'B', 1, 1], ['1.2', 'Báo cáo', null, 1]]);
  expect(findingsOfCode('max/missing', sheet)).toMatchObject([{ cell: 'C4', severity: 'error', number: '1.2', actual: null, values: { name: 'Báo cáo' } }]);
});

test('a parent may leave its max blank, and a max that does not apply is not missing', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A'], ['1.1', 'B', 1, 1], ['1.2', 'C', 'Không áp dụng', null]]);
  expect(cellsOf('max/missing', sheet)).toEqual([]);
});

test('a max merged over two components is theirs together', () => {
  const rows = [HEADER, ['1', 'A', 2], ['1.1', 'B', 2, 1], ['1.2', 'C', null, 1]];
  expect(cellsOf('max/missing', writtenSheet(rows, { merges: ['C3:C4'] }))).toEqual([]);
  expect(cellsOf('max/missing', writtenSheet(rows))).toEqual(['C4']);
});

test('a table without a max column lacks a column, not every max', () => {
  const sheet = writtenSheet([['STT', 'Tiêu chí', 'Điểm tự chấm'], ['1', 'A', 1], ['1.1', 'B', 1]]);
  expect(cellsOf('max/missing', sheet)).toEqual([]);
});
