// The title above a table says its year and level, or nothing is made of it.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { readTables } from '../sheet/read.ts';
import { aboutTable, type AboutTable } from './about-table.ts';

const TABLE = ['STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch năm 2030 cấp huyện | 1 | 1', '2 | Báo cáo | 1 | 1'];

function about(title: readonly string[], fileName = ''): AboutTable {
  const snapshot = { sheets: [sheetOfLines([...title, ...TABLE])] };
  const [table] = readTables(snapshot);
  if (table === undefined) throw new Error('no table');
  return aboutTable(snapshot, table, fileName);
}

test('year and level are read from the lines above the table, not from its rows', () => {
  expect(about(['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP XÃ', 'Năm 2025'])).toEqual({ year: 2025, level: 'commune' });
  expect(about([])).toEqual({ year: null, level: null });
});

test('the date of signing is no year of the table', () => {
  expect(about(['Sơn La, ngày 5 tháng 1 năm 2026', 'BẢNG ĐIỂM NĂM 2025 CỦA CÁC SỞ'])).toEqual({ year: 2025, level: 'department' });
});

test('lines that say different things say nothing', () => {
  expect(about(['So sánh năm 2024 với năm 2025', 'cấp tỉnh và cấp bộ'])).toEqual({ year: null, level: null });
});

test('the file\'s name helps where the sheet is silent', () => {
  expect(about([], 'cham-diem_cap-huyen_2024')).toEqual({ year: 2024, level: 'district' });
  expect(about(['BẢNG ĐIỂM NĂM 2025'], 'ban-2024').year).toBe(2025);
});
