// Leaves whose best option does not earn their max.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet, type Written } from '../written-sheet.ts';

const leafWith = (max: number, ...options: readonly string[]) =>
  writtenSheet([HEADER, ['1', 'A', max], ['1.1', 'Ban hành kế hoạch', max, 1], ...options.map((option): readonly Written[] => [null, option])]);

test('three options up to 1 under a max of 2 are told at the max', () => {
  const sheet = leafWith(2, 'Ban hành kịp thời: 1', 'Ban hành không kịp thời: 0,5', 'Không ban hành: 0');
  expect(findingsOfCode('max/best-option-differs', sheet)).toMatchObject([
    { cell: 'C3', severity: 'error', number: '1.1', expected: 1, actual: 2, values: { what: 'Ban hành kịp thời: 1', name: 'Ban hành kế hoạch' } },
  ]);
});

test('an option above the max is told too, wherever it stands', () => {
  expect(cellsOf('max/best-option-differs', leafWith(1, 'Không ban hành: 0', 'Ban hành kịp thời: 1,5'))).toEqual(['C3']);
});

test('the rows of a real working sheet agree with their max', () => {
  expect(cellsOf('max/best-option-differs', leafWith(2, 'Thực hiện trên 90% kế hoạch: 2', 'Thực hiện từ 70% - 90% kế hoạch: 1', 'Dưới 70% kế hoạch: 0'))).toEqual([]);
});

test('options in one cell are read as well', () => {
  const sheet = writtenSheet([
    ['STT', 'Tiêu chí', 'Thang điểm chi tiết', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'A', null, 5],
    ['1.1', 'B', 'Đủ: 2\nThiếu: 0', 3, 2],
    ['1.2', 'C', 'Từ 80% trở lên: tính theo công thức tỷ lệ x điểm tối đa\nDưới 80%: 0', 2, 1.86],
  ]);
  expect(cellsOf('max/best-option-differs', sheet)).toEqual(['D3']);
});

test('parts that add up to the max are no choice of one', () => {
  expect(cellsOf('max/best-option-differs', leafWith(1, 'Có kế hoạch: 0,5', 'Có báo cáo: 0,5'))).toEqual([]);
});
