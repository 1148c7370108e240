// Components whose criterion is not in the table.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('1.4.1 without 1.4 is an orphan', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 3], ['1.1', 'B', 2], ['1.1.1', 'C', 1, 1], ['1.1.2', 'D', 1, 1], ['1.4.1', 'E', 1, 1], ['2', 'G', 1], ['2.1', 'H', 1], ['2.1.1', 'I', 1, 1]]);
  expect(findingsOfCode('number/orphan', sheet)).toMatchObject([{ cell: 'A6', severity: 'error', number: '1.4.1', actual: '1.4.1', values: { due: '1.4' } }]);
});

test('a list of criteria without any field row has no orphans', () => {
  const sheet = writtenSheet([HEADER, ['1.1', 'A', 1, 1], ['1.2', 'B', 1, 1], ['2.1', 'C', 1, 1]]);
  expect(cellsOf('number/orphan', sheet)).toEqual([]);
});

test('an excerpt that begins inside a criterion has no orphans', () => {
  const sheet = writtenSheet([HEADER, ['1.3.2', 'A', 1, 1], ['1.4', 'B', 1], ['1.4.1', 'C', 1, 1], ['2', 'D', 1], ['2.1', 'E', 1], ['2.1.1', 'G', 1, 1]]);
  expect(cellsOf('number/orphan', sheet)).toEqual([]);
});

test('components 1.1 below criteria 1 that restart in every field are at home', () => {
  const part = [['1', 'A', 2], ['1.1', 'B', 1, 1], ['1.2', 'C', 1, 1]];
  const sheet = writtenSheet([HEADER, ['I', 'Phần I', 2], ...part, ['II', 'Phần II', 2], ...part]);
  expect(cellsOf('number/orphan', sheet)).toEqual([]);
});

test('criteria 1.1 and 2.1 below the fields I and II are at home', () => {
  const sheet = writtenSheet([HEADER, ['I', 'Phần I', 1], ['1.1', 'A', 1, 1], ['II', 'Phần II', 1], ['2.1', 'B', 1, 1]]);
  expect(cellsOf('number/orphan', sheet)).toEqual([]);
});

test('1.10.1 below a 1.10 that the spreadsheet keeps as 1.1 is no orphan', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [1 + (at + 1) / 10, `Tiêu chí ${at + 1}`, 1, 1]);
  const sheet = writtenSheet([HEADER, [1, 'Chỉ đạo', 10], ...rows, [1.1, 'Mười', 1], ['1.10.1', 'Phần', 1, 1]]);
  expect(cellsOf('number/orphan', sheet)).toEqual([]);
});
