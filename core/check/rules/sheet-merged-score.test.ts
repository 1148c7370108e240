// Score cells merged over several leaves.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

const rows = [HEADER, ['1', 'A', 3], ['1.1', 'B', 1, 3], ['1.2', 'C', 1], ['1.3', 'D', 1]];

test('one score over three criteria is told once, at the merged cell', () => {
  expect(findingsOfCode('sheet/merged-score', writtenSheet(rows, { merges: ['D3:D5'] }))).toMatchObject([
    { cell: 'D3', severity: 'warning', number: '1.1', values: { column: 'self', round: null, count: 3, name: 'B' } },
  ]);
});

test('a merge over two score columns of two criteria is still one merge', () => {
  const sheet = writtenSheet(
    [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'], ['1', 'A', 2], ['1.1', 'B', 1, 2], ['1.2', 'C', 1]],
    { merges: ['D3:E4'] },
  );
  expect(cellsOf('sheet/merged-score', sheet)).toEqual(['D3']);
});

test('a score merged over a leaf and its own options, a merged name and a heading across the table are right', () => {
  const sheet = writtenSheet(
    [HEADER, ['1', 'A', 2], ['1.1', 'B', 1, 1], [null, 'Đạt: 1'], [null, 'Không đạt: 0'], ['1.2', 'C', 1, 1]],
    { merges: ['D3:D5', 'A3:A5', 'B2:D2'] },
  );
  expect(cellsOf('sheet/merged-score', sheet)).toEqual([]);
});
