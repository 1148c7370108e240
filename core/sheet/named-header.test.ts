// A table whose header no words tell: the official names its row and columns by hand.
import { expect, test } from 'vitest';
import { rolesOf, sheetOfLines } from '../../test/lines.ts';
import { rangeOf, readSheet } from './read.ts';
import type { ColumnOverride, Table } from './table.ts';

const SHEET = 'Bảng điểm';

const CODED = ['BẢNG CỦA SỞ', '', 'Ký tự | Việc | A | B', '1 | Kế hoạch | 2 | 1.5', "'1.1 | Ban hành | 1 | 1", "'1.2 | Thực hiện | 1 | 0.5"];
const CODED_COLUMNS: ColumnOverride = { number: 0, name: 1, max: 2, self: 3 };

const readWith = (lines: readonly string[], ...overrides: readonly { readonly headerRow: number; readonly columns: ColumnOverride }[]): Table[] =>
  readSheet(sheetOfLines(lines), overrides.map((override) => ({ sheet: SHEET, ...override })));

test('a header row without familiar words is read where the official names it with its columns', () => {
  expect(readWith(CODED)).toEqual([]);
  const [table] = readWith(CODED, { headerRow: 2, columns: CODED_COLUMNS });
  expect(table && [rolesOf(table), rangeOf(table), table.headerRows]).toEqual(['A:number B:name C:max D:self', 'A3:D6', [2]]);
  expect(table?.rows.map((row) => row.number)).toEqual(['1', '1.1', '1.2']);
});

test('a table that the official named is said to be so, and no familiar words are claimed for it', () => {
  const [table] = readWith(CODED, { headerRow: 2, columns: CODED_COLUMNS });
  const codes = table?.evidence.map(({ code }) => code);
  expect(codes).toContain('column-override');
  expect(codes).not.toContain('header-words');
});

test('a column without any heading can be named too', () => {
  const [table] = readWith(['Ký tự | Việc', '1 | Kế hoạch | 2 | 1.5', '2 | Báo cáo | 1 | 1'], { headerRow: 0, columns: CODED_COLUMNS });
  expect(table && rolesOf(table)).toBe('A:number B:name C:max D:self');
});

test('familiar words beside the named columns still tell theirs, and never what the official spoke of', () => {
  const lines = ['Mã việc | Việc | Điểm tối đa | Ghi chú | B', '1 | Kế hoạch | 2 | x | 1.5', '2 | Báo cáo | 1 | x | 1'];
  const [table] = readWith(lines, { headerRow: 0, columns: { number: 0, name: 1, max: 4 } });
  expect(table && rolesOf(table)).toBe('A:number B:name D:note E:max');
});

test('units can be named as the rows, though a word speaks of criteria', () => {
  const lines = ['Nội dung | Việc | Kết', 'a | Sở A | 90', 'b | Sở B | 80', 'c | Sở C | 70'];
  const [table] = readWith(lines, { headerRow: 0, columns: { unit: 1, achieved: 2, name: null } });
  expect(table?.kind).toBe('ranking');
  expect(table && rolesOf(table)).toBe('A:number B:unit C:achieved');
});

test('a named row with nothing in it, or nothing scored below it, makes no table', () => {
  expect(readWith(CODED, { headerRow: 1, columns: CODED_COLUMNS })).toEqual([]);
  expect(readWith(CODED, { headerRow: 5, columns: CODED_COLUMNS })).toEqual([]);
  expect(readWith(CODED, { headerRow: 2, columns: { max: 2, self: 3 } })).toEqual([]);
});

test('a row named before rows were deleted does not cut the table that now stands there', () => {
  const lines = ['STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 2 | 1.5', '2 | Báo cáo | 1 | 1', '3 | Kiểm tra | 1 | 1'];
  expect(readWith(lines, { headerRow: 2, columns: CODED_COLUMNS })).toEqual(readWith(lines));
  const both = readWith(CODED, { headerRow: 2, columns: CODED_COLUMNS }, { headerRow: 4, columns: CODED_COLUMNS });
  expect(both.map(rangeOf)).toEqual(['A3:D6']);
});

test('a named table below one that the words tell is read besides it', () => {
  const known = ['STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 2 | 1.5', '2 | Báo cáo | 1 | 1', 'Tổng cộng | < | 3 | 2.5', ''];
  const tables = readWith([...known, ...CODED], { headerRow: known.length + 2, columns: CODED_COLUMNS });
  expect(tables.map(rangeOf)).toEqual(['A1:D4', 'A8:D11']);
});

test('a recognised header whose names no word tells is read with the names that the official points out', () => {
  const lines = ['STT | Việc | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 2 | 1.5', '2 | Báo cáo | 1 | 1'];
  expect(readWith(lines)).toEqual([]);
  const [table] = readWith(lines, { headerRow: 0, columns: { name: 1 } });
  expect(table && rolesOf(table)).toBe('A:number B:name C:max D:self');
});

test('whether rows are criteria or units is the official\'s to say where the words made no table', () => {
  const lines = ['Mục | Đơn vị | Nội dung | Điểm tối đa | Xếp loại', '1 | Sở A | Kế hoạch | 2 | Tốt', '2 | Sở A | Báo cáo | 1 | Khá'];
  expect(readWith(lines)).toEqual([]);
  const [table] = readWith(lines, { headerRow: 0, columns: { number: 0, name: 2, unit: null, max: 3, grade: null } });
  expect(table && [table.kind, rolesOf(table)]).toEqual(['scoring', 'A:number C:name D:max']);
});

test('a total that the official takes away from a ranking stays away', () => {
  const lines = ['STT | Đơn vị | Kết | Xếp hạng', '1 | Sở A | 90 | 1', '2 | Sở B | 80 | 2', '3 | Sở C | 70 | 3'];
  expect(readWith(lines).map(rolesOf)).toEqual(['A:number B:unit C:achieved D:rank']);
  expect(readWith(lines, { headerRow: 0, columns: { achieved: null } }).map(rolesOf)).toEqual(['A:number B:unit D:rank']);
});
