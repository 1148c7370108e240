// The columns of a matrix: their figures cell by cell, how finely they print, and what adds up to a field's total.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import type { MatrixGroup, RankingTable } from '../sheet/table.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { matrixColumn, partColumns } from './matrix-figures.ts';
import { unitsOf } from './unit-figures.ts';

function matrix(heads: string, ...units: readonly string[]): { readonly table: RankingTable; readonly grid: Grid; readonly fields: readonly MatrixGroup[] } {
  const width = heads.split('|').length;
  const group = (name: string): string => [name, ...Array.from({ length: width - 1 }, () => '<')].join(' | ');
  const sheet = sheetOfLines([`TT | Tên đơn vị | ${group('Toàn bảng')} | ${group('Thể chế')} | ${group('Thủ tục')}`, `^ | ^ | ${heads} | ${heads} | ${heads}`, ...units]);
  const [table] = readSheet(sheet);
  if (table?.kind !== 'ranking' || table.matrix === undefined) throw new Error('no matrix');
  return { table, grid: gridOf(sheet), fields: table.matrix.fields };
}

test('a column gives each unit’s points, and null for a blank and for “N/A”', () => {
  const { table, grid, fields } = matrix('Thẩm định | ĐTXHH | Tổng điểm', '1 | A | 20 | 10 | 30 | 12 | 4 | 16 | 8 | 6.125 | 14.125', '2 | B | 20 | 8 | 28 | N/A | | 14 | 8 | 6 | 14');
  const column = matrixColumn(table, grid, fields[0]?.columns.appraised[0]);
  expect(unitsOf(table).map((row) => column?.at(row))).toEqual([points(12), null]);
  expect(column).toMatchObject({ column: 5, decimals: 2, hidden: 50 });
  // 6.125 prints three decimals.
  expect(matrixColumn(table, grid, fields[1]?.columns.survey)).toMatchObject({ decimals: 3, hidden: 5 });
  expect(matrixColumn(table, grid, undefined)).toBeNull();
});

test('a percent that is kept as a fraction is read as the percent that it shows', () => {
  const { table, grid, fields } = matrix('Tổng điểm | Chỉ số (%)', '1 | A | 30 | 60 | 16 | 0.8 | 14 | 70', '2 | B | 28 | 56 | 14 | 0.7 | 14 | 70');
  const shown = { ...grid, cell: (row: number, column: number) => ({ row, column, value: 0.8, format: '0.00%' }) };
  const [unit] = unitsOf(table);
  expect(unit === undefined ? null : matrixColumn(table, shown, fields[0]?.columns.index, true)?.at(unit)).toBe(points(80));
  expect(unit === undefined ? null : matrixColumn(table, grid, fields[1]?.columns.index, true)?.at(unit)).toBe(points(70));
});

test('a total adds the last appraisal and the survey, before appraisal the self score; of one part nothing adds up', () => {
  const two = matrix('Thẩm định lần 1 | Thẩm định lần 2 | ĐTXHH | Tổng điểm', '1 | A | 20 | 21 | 10 | 31 | 12 | 13 | 4 | 17 | 8 | 8 | 6 | 14', '2 | B | 20 | 20 | 8 | 28 | 10 | 10 | 4 | 14 | 8 | 8 | 6 | 14');
  const columns = (of: ReturnType<typeof matrix>): readonly number[] => (of.fields[0] === undefined ? [] : partColumns(of.table, of.grid, of.fields[0]).map(({ column }) => column));
  expect(columns(two)).toEqual([7, 8]);
  const self = matrix('Tự chấm | ĐTXHH | Tổng điểm', '1 | A | 20 | 10 | 30 | 12 | 4 | 16 | 8 | 6 | 14', '2 | B | 20 | 8 | 28 | 10 | 4 | 14 | 8 | 6 | 14');
  expect(columns(self)).toEqual([5, 6]);
  const alone = matrix('Thẩm định | Tổng điểm', '1 | A | 30 | 30 | 16 | 16 | 14 | 14', '2 | B | 28 | 28 | 14 | 14 | 14 | 14');
  expect(columns(alone)).toEqual([]);
});
