// Tables that lack a column which every check needs.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('a table without a max column is told at the header of its names', () => {
  const sheet = writtenSheet([['Sở Nội vụ'], [], ['STT', 'Tiêu chí', 'Điểm tự chấm', 'Điểm thẩm định'], ['1', 'A', 2, 2], ['1.1', 'B', 1, 1], ['1.2', 'C', 1, 1]]);
  expect(findingsOfCode('table/column-missing', sheet)).toMatchObject([{ cell: 'B3', severity: 'error', values: { what: 'max', column: 'max' } }]);
});

test('a list of criteria with maxima and nowhere to score lacks a score column', () => {
  const sheet = writtenSheet([['STT', 'Tiêu chí', 'Điểm tối đa', 'Ghi chú'], ['1', 'A', 2], ['1.1', 'B', 1], ['1.2', 'C', 1]]);
  expect(findingsOfCode('table/column-missing', sheet)).toMatchObject([{ cell: 'B1', values: { what: 'score' } }]);
});

test('a header of two merged rows is told at its top', () => {
  const sheet = writtenSheet(
    [['STT', 'Tiêu chí', 'Điểm đánh giá', null], [null, null, 'Tự đánh giá', 'SNV đánh giá'], ['1', 'A', 2, 2], ['1.1', 'B', 1, 1], ['1.2', 'C', 1, 1]],
    { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
  );
  expect(cellsOf('table/column-missing', sheet)).toEqual(['B1']);
});

test('a whole scoring table and a ranking without maxima lack nothing', () => {
  expect(cellsOf('table/column-missing', writtenSheet([HEADER, ['1', 'A', 1], ['1.1', 'B', 1, 1]]))).toEqual([]);
  const ranking = writtenSheet([['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], [1, 'Xã A', 90, 1], [2, 'Xã B', 80, 2], [3, 'Xã C', 70, 3]]);
  expect(cellsOf('table/column-missing', ranking)).toEqual([]);
});
