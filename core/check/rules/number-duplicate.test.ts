// Numbers that stand twice.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('an official who numbers two criteria 1.2 is told of the later one and of the earlier cell', () => {
  const sheet = writtenSheet([HEADER, ['1', 'Chỉ đạo', 3], ['1.1', 'Kế hoạch', 1, 1], ['1.2', 'Báo cáo', 1, 1], ['1.2', 'Kiểm tra', 1, 1], ['2', 'Thể chế', 1], ['2.1', 'Văn bản', 1, 1]]);
  expect(findingsOfCode('number/duplicate', sheet)).toMatchObject([
    { cell: 'A5', severity: 'error', number: '1.2', actual: '1.2', values: { previous: 'A4', name: 'Kiểm tra' } },
  ]);
});

test('a field number that stands twice is found, its components are not', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 1], ['1.1', 'B', 1, 1], ['2', 'C', 1], ['2.1', 'D', 1, 1], ['2', 'E', 2], ['2.2', 'G', 2, 1]]);
  expect(cellsOf('number/duplicate', sheet)).toEqual(['A6']);
});

test('1, 2, 3 that restart below I and II are right', () => {
  const sheet = writtenSheet([HEADER, ['I', 'Nội dung I', 3], ['1', 'Một', 1, 1], ['2', 'Hai', 2, 1], ['II', 'Nội dung II', 3], ['1', 'Một', 1, 1], ['2', 'Hai', 2, 2]]);
  expect(cellsOf('number/duplicate', sheet)).toEqual([]);
});

test('1.1 that became a number after 1.9 is a lost zero and no duplicate', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [1 + (at + 1) / 10, `Tiêu chí ${at + 1}`, 1, 1]);
  const sheet = writtenSheet([HEADER, [1, 'Chỉ đạo', 10], ...rows, [1.1, 'Sáng kiến', 1, 1]]);
  expect(cellsOf('number/duplicate', sheet)).toEqual([]);
  expect(cellsOf('number/lost-zero', sheet)).toEqual(['A12']);
});
