// Why no table was found, sheet by sheet, and what is proposed for a header that the official points out.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { nearTables, suggestColumns } from './near-tables.ts';

test('each sheet without a table tells why, and sheets with one or of ours are left out', () => {
  const found = nearTables({
    sheets: [
      sheetOfLines([], 'Trống'),
      { ...sheetOfLines([], 'Chỉ có định dạng'), cells: [{ row: 3, column: 1, value: '' }] },
      sheetOfLines(['Kính gửi: Sở Nội vụ', 'Điểm tối đa của tiêu chí là 2 điểm.'], 'Thư'),
      sheetOfLines(['KẾ HOẠCH', 'STT | Nội dung công việc | Kết quả chấm', '| Chưa có gì'], 'Kế hoạch'),
      sheetOfLines(['STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 2 | 1', '2 | Báo cáo | 1 | 1'], 'Bảng'),
      { ...sheetOfLines(['STT | Tiêu chí | Điểm tối đa'], 'Tổng hợp CCHC'), own: 'summary' },
    ],
  });
  expect(found).toEqual([
    { sheet: 'Trống', why: 'empty', row: null },
    { sheet: 'Chỉ có định dạng', why: 'empty', row: null },
    { sheet: 'Thư', why: 'no-header', row: null },
    { sheet: 'Kế hoạch', why: 'no-rows', row: 1 },
  ]);
});

test('the row with the most familiar headings is proposed where none is a header', () => {
  const lines = ['BẢNG ĐIỂM', 'Mã việc | Việc', 'Tên việc | Điểm tối đa | Ghi chú', '1 | Kế hoạch | 2'];
  expect(nearTables({ sheets: [sheetOfLines(lines)] })).toEqual([{ sheet: 'Bảng điểm', why: 'no-header', row: 2 }]);
});

test('a sheet that became a table by what the official named is not told as one without', () => {
  const sheet = sheetOfLines(['Mã việc | Việc | A', '1 | Kế hoạch | 2', '2 | Báo cáo | 1']);
  expect(nearTables({ sheets: [sheet] }, [{ sheet: sheet.name, headerRow: 0, columns: { number: 0, name: 1, self: 2 } }])).toEqual([]);
});

test('for a row that the official points out, words tell what they can and the wordiest column is proposed for the names', () => {
  const sheet = sheetOfLines(['STT | Việc phải làm trong năm | Điểm tối đa | Kết', '1 | Ban hành kế hoạch | 2 | 1', '2 | Báo cáo đúng hạn | 1 | 1']);
  expect(suggestColumns(sheet, 0)).toMatchObject({ number: 0, name: 1, max: 2, appraised: [] });
  expect(suggestColumns(sheetOfLines(['A | B', '1 | 2']), 0)).toEqual({ appraised: [], part: [] });
});

test('a column whose heading says what it is is not proposed for the names as well', () => {
  const sheet = sheetOfLines(['STT | Sở Nội vụ chấm | Điểm tối đa', '1 | rất dài dòng nhưng là điểm | 2']);
  expect(suggestColumns(sheet, 0)).toEqual({ appraised: [], part: [] });
});
