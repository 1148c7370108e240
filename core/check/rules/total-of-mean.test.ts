// The mean row of a ranking.
import { expect, test } from 'vitest';
import { findingsOf, writtenSheet } from '../written-sheet.ts';
import { brief, rankingFindingsOf, rankingTable, type Header, type Written } from '../written-table.ts';
import { rankingRule } from './total-of-mean.ts';

const HEADER: Header = ['number', 'unit', 'achieved', 'index', 'rank'];
const UNITS: readonly (readonly Written[])[] = [[1, 'A', 90.01, 90.01, 1], [2, 'B', 85, 85, 2], [3, 'C', 80, 80, 3]];
const found = (...rows: readonly (readonly Written[])[]) => rankingFindingsOf(rankingRule, rankingTable(HEADER, rows));

test('a mean that is rounded rightly says nothing, a wrong one is told in each column', () => {
  expect(found(...UNITS, [null, 'Trung bình', 85, 85])).toEqual([]);
  const findings = found(...UNITS, [null, 'Trung bình', 58, null]);
  expect(brief(findings)).toEqual(['error total/wrong C5']);
  expect(findings[0]).toMatchObject({ expected: 85, actual: 58, values: { what: 'mean', column: 'achieved' } });
});

test('figures that were rounded before may bring the mean one hundredth away', () => {
  expect(brief(found(...UNITS, [null, 'Trung bình', 85.01, 85.02]))).toEqual(['info total/rounding C5', 'error total/wrong D5']);
});

test('a mean may speak for its group', () => {
  const rows = [[null, 'Khối sở'], [1, 'A', 90, 90, 1], [2, 'B', 80, 80, 2], [null, 'Trung bình', 85], [null, 'Khối huyện'], [1, 'C', 70, 70, 1], [2, 'D', 60, 60, 2], [null, 'Trung bình', 65]];
  expect(found(...rows)).toEqual([]);
});

test('a mean of more units than are listed cannot be judged', () => {
  expect(found(...UNITS, [null, 'Trung bình cả nước', 70])).toEqual([]);
  expect(found([1, 'A', 90, 90, 1], [5, 'B', 85, 85, 5], [null, 'Trung bình', 70])).toEqual([]);
});

test('parts that make up a total have means too', () => {
  const header: Header = ['number', 'unit', 'part', 'part', 'achieved'];
  const units = [[1, 'A', 60, 30, 90], [2, 'B', 50, 30.5, 80.5]];
  expect(brief(rankingFindingsOf(rankingRule, rankingTable(header, [...units, [null, 'Trung bình', 55, 30.25, 85.25]])))).toEqual([]);
  expect(brief(rankingFindingsOf(rankingRule, rankingTable(header, [...units, [null, 'Trung bình', 55, 32.05, 85.25]])))).toEqual(['error total/wrong D4']);
});

/** Two fields, survey before appraisal, below the whole; the last row is the means. */
const matrix = (...rows: readonly (readonly Written[])[]) =>
  findingsOf(writtenSheet(
    [
      ['TT', 'Tên đơn vị', 'Toàn bảng', null, null, null, 'Thể chế', null, null, null, 'Thủ tục'],
      [null, null, 'Điểm tối đa: 50', null, null, null, 20, null, null, null, 30],
      [null, null, 'Thẩm định', 'ĐTXHH', 'Tổng điểm', 'Chỉ số (%)', ...['ĐTXHH', 'Thẩm định', 'Tổng điểm', 'Chỉ số (%)'], ...['ĐTXHH', 'Thẩm định', 'Tổng điểm', 'Chỉ số (%)']],
      ...rows,
    ],
    { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:F2', 'G1:J1', 'G2:J2', 'K1:N1', 'K2:N2'] },
  ));
const MATRIX_UNITS: readonly (readonly Written[])[] = [
  [1, 'Phòng Một', 28, 12, 40, 80, 4, 12, 16, 80, 8, 16, 24, 80],
  [2, 'Phòng Hai', 26, 10, 36, 72, 3.5, 12.5, 16, 80, 6.5, 13.5, 20, 66.67],
];

test('in a matrix the means of every field are held against its units, blank ones are not', () => {
  expect(matrix(...MATRIX_UNITS, [null, 'Trung bình', 27, 11, 38, 76, 3.75, 12.25, 16, 80, 7.25, 14.75, 22, 73.34])).toEqual([]);
  expect(matrix(...MATRIX_UNITS, [null, 'Trung bình', 27, 11, 38, 76, null, null, 16, 80])).toEqual([]);
  const findings = matrix(...MATRIX_UNITS, [null, 'Bình quân', 27, 11, 38, 76, 3.57, 12.25, 16, 80, 7.25, 14.75, 22, 73.33]);
  expect(brief(findings)).toEqual(['error total/wrong G6']);
  expect(findings[0]).toMatchObject({ expected: 3.75, actual: 3.57, values: { what: 'mean', column: 'survey', field: 'Thể chế' } });
});

test('a unit that a field does not apply to is left out of its mean, and what was rounded before may bring a mean one hundredth away', () => {
  const without: readonly Written[] = [3, 'Phòng Ba', 14, 7, 21, 42, 'N/A', 'N/A', 'N/A', 'N/A', 7, 14, 21, 70];
  const means = (last: number): readonly Written[] => [null, 'Trung bình', 22.67, 9.67, 32.33, 64.67, 3.75, 12.25, 16, 80, 7.17, 14.5, 21.67, last];
  expect(matrix(...MATRIX_UNITS, without, means(72.22))).toEqual([]);
  expect(brief(matrix(...MATRIX_UNITS, without, means(72.23)))).toEqual(['info total/rounding N7']);
  expect(brief(matrix(...MATRIX_UNITS, without, means(72.24)))).toEqual(['error total/wrong N7']);
});
