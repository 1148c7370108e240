// What the lines above a unit's table say of it: as officials write them, and as they leave them blank.
import { expect, test } from 'vitest';
import { writtenSheet, type Written } from '../check/written-sheet.ts';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import { unitLines } from './unit-lines.ts';

const TABLE: readonly (readonly Written[])[] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
  ['1', 'Chỉ đạo, điều hành', 5, 4],
  ['1.1', 'Ban hành kế hoạch', 5, 4],
];

function said(...above: readonly (string | readonly Written[])[]): ReturnType<typeof unitLines> {
  const sheet = writtenSheet([...above.map((line) => (typeof line === 'string' ? [line] : line)), ...TABLE]);
  const [table] = readSheet(sheet);
  if (table === undefined) throw new Error('no table');
  return unitLines(gridOf(sheet), table);
}

test.each([
  ['Đơn vị: Sở Nội vụ', 'Sở Nội vụ'],
  ['ĐƠN VỊ: UBND XÃ HÒA AN - Năm 2025', 'UBND XÃ HÒA AN'],
  ['Tên đơn vị : Phòng Tư pháp.', 'Phòng Tư pháp'],
  ['Tên cơ quan, đơn vị: Ban Dân tộc', 'Ban Dân tộc'],
  ['Cơ quan/đơn vị: Thanh tra tỉnh', 'Thanh tra tỉnh'],
  ['Đơn vị tự chấm điểm: Sở Y tế', 'Sở Y tế'],
  ['Unit: Department of Health', 'Department of Health'],
])('%s names the unit', (line, name) => {
  expect(said('BẢNG CHẤM ĐIỂM NĂM 2025', line).name).toBe(name);
});

test('the name may stand in the cell beside its label', () => {
  expect(said(['Đơn vị:', null, 'Sở Công Thương']).name).toBe('Sở Công Thương');
  expect(said(['Đơn vị:', 'Năm: 2025']).name).toBeNull();
});

test.each(['Đơn vị: ……………', 'Đơn vị tính: điểm', 'Đơn vị: ', 'SỞ …'])('%j names none', (line) => {
  expect(said(line).name).toBeNull();
});

test('the year is that of the title, not of the letterhead’s date or of the paper that it came with', () => {
  expect(said(['UBND TỈNH …', null, 'Hà Nội, ngày 15 tháng 01 năm 2026'], 'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', '(Kèm theo Quyết định số 12/QĐ-UBND năm 2024)').year).toBe(2025);
  expect(said('BẢNG CHẤM ĐIỂM').year).toBeNull();
});

test('the group is what a line names, else the tier of the title', () => {
  expect(said('Khối: Các sở kinh tế', 'BẢNG CHẤM ĐIỂM CẤP SỞ NĂM 2025').group).toBe('Các sở kinh tế');
  expect(said('BẢNG CHẤM ĐIỂM CẤP XÃ NĂM 2025').group).toBe('Cấp xã');
  expect(said('BẢNG CHẤM ĐIỂM NĂM 2025').group).toBeNull();
});

test('the table above on the same sheet lends nothing to the one below', () => {
  const rows = [['Đơn vị: Phòng Một'], ...TABLE, [], ...TABLE];
  const sheet = writtenSheet(rows);
  const [first, second] = readSheet(sheet);
  if (first === undefined || second === undefined) throw new Error('two tables were written');
  expect(unitLines(gridOf(sheet), first).name).toBe('Phòng Một');
  expect(unitLines(gridOf(sheet), second, first.area.bottom + 1).name).toBeNull();
});
