// Columns as the official sees them on the sheet: letter, heading through merges, first values.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { columnLabel, sheetColumns } from './sheet-columns.ts';

const SHEET = sheetOfLines([
  'BẢNG ĐIỂM',
  'STT | Tiêu chí | Điểm⏎đánh giá | < |',
  '^ | ^ | Tự chấm | Sở Nội vụ |',
  '(1) | (2) | (3) | (4) |',
  '1 | Kế hoạch | 0.5 | #REF! | 12.3456',
  '2 | Kế hoạch | 0.5 | 1 | 7',
  '',
  '| | | | | | ghi chú ở xa',
]);

test('a heading of two rows is told whole, and the row that counts the columns is no heading', () => {
  const columns = sheetColumns(SHEET, [1, 2, 3], 5);
  expect(columns.map(({ header }) => header)).toEqual(['STT', 'Tiêu chí', 'Tự chấm (Điểm đánh giá)', 'Sở Nội vụ (Điểm đánh giá)', '']);
});

test('the first different values stand below, errors as the sheet shows them', () => {
  const columns = sheetColumns(SHEET, [1, 2, 3], 5);
  expect(columns.map(({ samples }) => samples)).toEqual([[1, 2], ['Kế hoạch'], [0.5], ['#REF!', 1], [12.3456, 7]]);
});

test('what stands below the table is not among its columns', () => {
  expect(sheetColumns(SHEET, [1, 2, 3], 5)).toHaveLength(5);
  expect(sheetColumns(SHEET, [1, 2, 3])).toHaveLength(6);
});

test('a column is called by its letter, its heading, and its values with the decimal mark of the language', () => {
  const [, , self, , bare] = sheetColumns(SHEET, [1, 2, 3], 5);
  if (self === undefined || bare === undefined) throw new Error('columns are missing');
  expect(columnLabel(self, 'vi')).toBe('C · Tự chấm (Điểm đánh giá)');
  expect(columnLabel(self, 'vi', true)).toBe('C · Tự chấm (Điểm đánh giá) · 0,5');
  expect(columnLabel(bare, 'vi', true)).toBe('E · (không có tiêu đề) · 12,3456; 7');
  expect(columnLabel(bare, 'en')).toBe('E · (no heading)');
});

test('a stray cell far to the right does not make a list of thousands', () => {
  const wide = { ...SHEET, cells: Array.from({ length: 5_000 }, (_, column) => ({ row: 1, column, value: 'x' })) };
  expect(sheetColumns(wide, [1])).toHaveLength(200);
});
