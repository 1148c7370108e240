// Who reports, read from the lines above a table or given by a person.
import { expect, test } from 'vitest';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { readHead, reportHead, type ReportHead } from './report-head.ts';

const TABLE = ['STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Chỉ đạo | 2 | 2', "'1.1 | Kế hoạch | 2 | 2"];

function headOf(above: readonly string[], given?: Partial<ReportHead>): ReportHead {
  const sheet = sheetOfLines([...above, ...TABLE]);
  const [table] = readSheet(sheet);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return given === undefined ? readHead(gridOf(sheet), table) : reportHead(gridOf(sheet), table, given);
}

const NOBODY = { signerTitle: null, signerName: null };
const LETTERHEAD = ['UBND TỈNH QUẢNG BÌNH', 'SỞ NỘI VỤ', 'Đồng Hới, ngày 05 tháng 12 năm 2025', 'BẢNG TỰ CHẤM ĐIỂM'];

test('the agency, the one above it and the place are those of the letterhead; nobody signs yet', () => {
  expect(headOf(LETTERHEAD)).toEqual({ superior: 'UBND TỈNH QUẢNG BÌNH', unit: 'SỞ NỘI VỤ', place: 'Đồng Hới', ...NOBODY });
});

test('a line that is labelled names the unit, whatever else stands there', () => {
  expect(headOf(['UBND TỈNH QUẢNG BÌNH', 'BẢNG TỰ CHẤM ĐIỂM', 'Đơn vị: Sở Tư pháp']).unit).toBe('Sở Tư pháp');
});

test('what is dotted on the sheet is not a name', () => {
  expect(headOf(['UBND TỈNH …………', 'SỞ …………', '……, ngày … tháng … năm 2025'])).toEqual({ superior: null, unit: null, place: null, ...NOBODY });
});

test('what a person gives goes before the sheet, a blank leaves it dotted, and line breaks become spaces', () => {
  expect(headOf(LETTERHEAD, { unit: 'Sở Tài chính', place: ' ', signerName: 'Nguyễn\nVăn A' })).toEqual({ superior: 'UBND TỈNH QUẢNG BÌNH', unit: 'Sở Tài chính', place: null, signerTitle: null, signerName: 'Nguyễn Văn A' });
});
