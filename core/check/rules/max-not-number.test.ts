// Maxima that are no numbers.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('"tối đa" in the max column is no number', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 2], ['1.1', 'B', 'theo quy định', 1], ['1.2', 'C', 1, 1]]);
  expect(findingsOfCode('max/not-number', sheet)).toMatchObject([{ cell: 'C3', severity: 'error', number: '1.1', actual: 'theo quy định' }]);
});

test('a total row whose max is no number is told as well', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 2], ['1.1', 'B', 2, 1], [null, 'Tổng cộng', 'hai điểm', 1]]);
  expect(cellsOf('max/not-number', sheet)).toEqual(['C4']);
});

test('numbers, numbers kept as text, "-" and blanks are left to others', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 2.5], ['1.1', 'B', '0,5 điểm', 0.5], ['1.2', 'C', '-', null], ['1.3', 'D', null, 1], ['1.4', 'E', 2, 1]]);
  expect(cellsOf('max/not-number', sheet)).toEqual([]);
});
