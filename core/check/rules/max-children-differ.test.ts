// Parents whose max is not their children's sum.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('a group of 10 over four children of 3 is told with the sum', () => {
  const children = [1, 2, 3, 4].map((at) => [`4.${at}`, `Nội dung ${at}`, '3', 1]);
  const sheet = writtenSheet([HEADER, ['4', 'Ứng dụng CNTT', '10'], ...children]);
  expect(findingsOfCode('max/children-differ', sheet)).toMatchObject([
    { cell: 'C2', severity: 'error', number: '4', expected: 12, actual: 10, values: { name: 'Ứng dụng CNTT', sum: 12, difference: -2 } },
  ]);
});

test('only direct children are added: a wrong criterion does not make its field wrong', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 5], ['1.1', 'B', 5], ['1.1.1', 'C', 2, 1], ['1.1.2', 'D', 2, 1]]);
  expect(cellsOf('max/children-differ', sheet)).toEqual(['C3']);
});

test('0.1, 0.2 and 0.7 sum to 1 exactly', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 1], ['1.1', 'B', 0.1, 0], ['1.2', 'C', 0.2, 0], ['1.3', 'D', 0.7, 0]]);
  expect(cellsOf('max/children-differ', sheet)).toEqual([]);
});

test('a child without a readable max leaves its parent unjudged', () => {
  const blank = writtenSheet([HEADER, ['1', 'A', 5], ['1.1', 'B', 1, 1], ['1.2', 'C', null, 1]]);
  const words = writtenSheet([HEADER, ['1', 'A', 5], ['1.1', 'B', 1, 1], ['1.2', 'C', 'theo quy định', 1]]);
  expect([...cellsOf('max/children-differ', blank), ...cellsOf('max/children-differ', words)]).toEqual([]);
});

test('a child keyed as 10.05 for 10.5 is pointed out', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 20.5], ['1.1', 'B', 10.05, 1], ['1.2', 'C', 10, 1]]);
  expect(findingsOfCode('max/children-differ', sheet)).toMatchObject([{ values: { hint: 10.5, hintActual: 10.05, hintCell: 'C3', hintName: '1.1' } }]);
});
