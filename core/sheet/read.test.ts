// The reader on sheets as officials keep them; each test is one habit that it must survive.
import { expect, test } from 'vitest';
import { rolesOf as roles, sheetOfLines } from '../../test/lines.ts';
import { countsOf, rangeOf, readSheet, readTables } from './read.ts';
import type { ScoringTable, Table } from './table.ts';

const read = (...lines: string[]): Table[] => readSheet(sheetOfLines(lines));

function scoring(...lines: string[]): ScoringTable {
  const [table, ...more] = read(...lines);
  expect(more).toEqual([]);
  if (table?.kind !== 'scoring') throw new Error(`no scoring table but ${table?.kind}`);
  return table;
}

/** "field 1 | criterion 1.1" in sheet order. */
const tree = (table: ScoringTable): string => table.rows.map(({ kind, path }) => (path === '' ? kind : `${kind} ${path}`)).join(' | ');

test('a header of two rows with a merged group, and option rows below', () => {
  const table = scoring(
    'BẢNG CHẤM ĐIỂM CCHC NĂM 2013',
    '',
    'STT | Lĩnh vực/Tiêu⏎chí/Tiêu chí thành phần | Điểm tối đa | Điểm đánh giá | < | < | Điểm đạt được | Chỉ số | Ghi chú',
    '^ | ^ | ^ | Điều tra XHH | Tự đánh giá | SNV đánh giá | ^ | ^ | ^',
    '1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 3',
    "'1.1 | Kế hoạch năm | 3",
    "'1.1.1 | Ban hành kế hoạch | 1 | | 0.5 | 0.5",
    ' | Ban hành kịp thời: 1',
    ' | Ban hành không kịp thời: 0,5',
    ' | Không ban hành: 0',
    "'1.1.2 | Mức độ thực hiện | 2 | | 2 | 1",
    ' | Trên 90% kế hoạch: 2',
    ' | Dưới 90% kế hoạch: 0',
  );
  expect(roles(table)).toBe('A:number B:name C:max D:survey E:self F:appraised G:achieved H:index I:note');
  expect(table.headerRows).toEqual([2, 3]);
  expect(rangeOf(table)).toBe('A3:I13');
  expect(countsOf(table)).toEqual({ fields: 1, criteria: 1, components: 2, leaves: 2, options: 5 });
  expect(tree(table)).toBe('field 1 | criterion 1.1 | component 1.1.1 | option | option | option | component 1.1.2 | option | option');
});

test('a two-row header without merges, and a row that counts the columns', () => {
  const table = scoring(
    'TT | Nội dung | Thang điểm | Kết quả chấm | | Ghi chú',
    ' | | | Tự chấm | Thẩm định | ',
    '(1) | (2) | (3) | (4) | (5) | (6)',
    'I | LĨNH VỰC MỘT | 2',
    '1 | Tiêu chí một | 1 | 1 | 1',
    '2 | Tiêu chí hai | 1 | 0.5 | 0.5',
  );
  expect(roles(table)).toBe('A:number B:name C:max D:self E:appraised F:note');
  expect(table.headerRows).toEqual([0, 1, 2]);
  expect(tree(table)).toBe('field I | criterion I.1 | criterion I.2');
});

test('a count row of plain digits and a sum is no criterion', () => {
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm | XHH | Tổng điểm', '1 | 2 | 3 | 4 | 5 | 6=4+5', '1 | Lĩnh vực một | 2 | 1 | 1 | 2', '2 | Lĩnh vực hai | 3 | 3 | | 3');
  expect(table.headerRows).toEqual([0, 1]);
  expect(tree(table)).toBe('field 1 | field 2');
});

test('a first row whose name is one letter is no count row, and letters may count the first columns', () => {
  expect(scoring('STT | Tiêu chí | Điểm tối đa', '1 | a | 2', '2 | b | 3').headerRows).toEqual([0]);
  expect(scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm', 'A | B | 1 | 2', '1 | Kế hoạch | 1 | 2', '2 | Báo cáo | 1 | 1').headerRows).toEqual([0, 1]);
});

test('headers without diacritics and in English', () => {
  const lines = ["'1 | Planning | 2 | 2 | 1.5", "'1.1 | Plan issued | 2 | 2 | 1.5"];
  expect(roles(scoring('STT | Noi dung tieu chi | Diem toi da | Diem tu cham | Diem tham dinh', ...lines))).toBe('A:number B:name C:max D:self E:appraised');
  expect(roles(scoring('No. | Criteria | Max score | Self score | Appraised score', ...lines))).toBe('A:number B:name C:max D:self E:appraised');
});

test('words as numbers, lettered options with their points in the column of points', () => {
  const table = scoring(
    'Tiêu chí, chỉ tiêu | Nội dung | Điểm số tối đa | Căn cứ chấm điểm | < | Điểm số tự chấm | Chữ ký của công chức phụ trách',
    '^ | ^ | ^ | Số liệu thực hiện (1) | Tỷ lệ đạt được (2) | ^ | ^',
    'Tiêu chí 1 | Ban hành văn bản | 10',
    'Chỉ tiêu 1 | Đúng thẩm quyền | 4 | 20/20 | 100% | 4',
    'a) | 100% văn bản đúng | 4',
    'b) | Dưới 100% | 0',
    'Chỉ tiêu 2 | Đúng thời hạn | 6 | 18/20 | 90% | 3',
    'Tiêu chí 2 | Tiếp công dân | 3',
    'Chỉ tiêu 1 | Đủ số buổi | 3 | | | 3',
  );
  expect(roles(table)).toBe('A:number B:name C:max F:self G:owner');
  expect(countsOf(table)).toMatchObject({ fields: 2, criteria: 3, leaves: 3, options: 2 });
});

test('a numbered line without points below a scored criterion heads its options and is none itself', () => {
  const table = scoring('Tiêu chí, chỉ tiêu | Nội dung | Điểm số tối đa | Điểm số tự chấm', 'Tiêu chí 1 | Văn bản | 10', 'Chỉ tiêu 1 | Đúng thẩm quyền | 10 | 10', '| 1. Ban hành đầy đủ', 'a) | Đúng 100% | 10', 'b) | Dưới 100% | 0');
  expect(table.rows.map(({ kind }) => kind)).toEqual(['field', 'criterion', 'text', 'option', 'option']);
  expect(table.rows[1]?.options.map((option) => option.points)).toEqual([100000, 0]);
});

test('lettered rows that add up and are scored are parts, not options', () => {
  const table = scoring('TT | Tiêu chí | Điểm chuẩn | Tự chấm', '1 | Văn bản | 4', 'a) | Đúng thẩm quyền | 1 | 1', 'b) | Đúng hạn | 3 | 2', '2 | Báo cáo | 2 | 2');
  expect(tree(table)).toBe('field 1 | criterion 1.a | criterion 1.b | field 2');
});

test('numbers inside the names, levels by leading spaces, total and signatures below', () => {
  const table = scoring(
    'Nội dung | Điểm chuẩn | Tự chấm | Tài liệu kiểm chứng/Giải trình | Điểm chấm thực tế | Ý kiến',
    '     1. Cải cách thể chế | 5',
    '          1. Kế hoạch | 3',
    '               1. Ban hành | 2 | 2 | KH 1 | 2',
    '               2. Thực hiện | 1 | 1 | BC 1 | 0.5',
    '          2. Rà soát | 2 | 2 | BC 2 | 2',
    '     2. Thủ tục hành chính | 4 | 4 | QĐ 3 | 4',
    'Tổng điểm | 9 | 9 | | 8.5',
    'LÃNH ĐẠO ĐƠN VỊ',
    '(Ký và ghi rõ họ tên)',
  );
  expect(roles(table)).toBe('A:name B:max C:self D:evidence E:appraised F:opinion');
  expect(tree(table)).toBe('field 1 | criterion 1.1 | component 1.1.1 | component 1.1.2 | criterion 1.2 | field 2 | total');
});

test('a sum on top, deductions of their own and an appraisal after them', () => {
  const table = scoring(
    'Tiêu chí | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm bị trừ | Điểm thẩm định sau khi trừ',
    '| Tổng điểm | 3 | 3 | 3 | 0.5 | 2.5',
    '1 | Kế hoạch | 1 | 1 | 1 | 0.5 | 0.5',
    '2 | Báo cáo | 2 | 2 | 2 | | 2',
  );
  expect(roles(table)).toBe('A:number B:name C:max D:self E:appraised G:appraised');
  expect(tree(table)).toBe('total | field 1 | field 2');
});

test('bonus and penalty rows without number stand outside the fields', () => {
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | KẾ HOẠCH | 2 | 2', "'1.1 | Ban hành | 2 | 2", '| Điểm thưởng | | 1', '| Điểm phạt | | 0.5', '| Tổng cộng | 2 | 2.5');
  expect(tree(table)).toBe('field 1 | criterion 1.1 | bonus | penalty | total');
});

test('groups A and B with restarted numbers below', () => {
  const table = scoring('STT | Nội dung | Điểm tối đa | Tự chấm', 'A | NHÓM MỘT | 3', "1 | Mục một | 3", "'1.1 | Ý một | 1 | 1", "'1.2 | Ý hai | 2 | 2", 'B | NHÓM HAI | 1', "1 | Mục một | 1", "'1.1 | Ý một | 1 | 1");
  expect(tree(table)).toBe('field A | criterion A.1 | component A.1.1 | component A.1.2 | field B | criterion B.1 | component B.1.1');
});

test('a numeric 1.1 after 1.9 is the 1.10 that the spreadsheet cut', () => {
  const nine = Array.from({ length: 9 }, (_, i) => `1.${i + 1} | Tiêu chí ${i + 1} | 1 | 1`);
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Lĩnh vực | 11', ...nine, '1.1 | Tiêu chí mười | 1 | 1', '1.11 | Tiêu chí mười một | 1 | 1');
  expect(table.rows.slice(-2).map(({ path, number }) => [path, number])).toEqual([['1.10', '1.1'], ['1.11', '1.11']]);
});

test('an orphan hangs from its nearest ancestor and keeps its level', () => {
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Lĩnh vực | 2', "'1.1 | A | 1", "'1.1.1 | B | 1 | 1", "'1.4.1 | C | 1 | 1");
  expect(tree(table)).toBe('field 1 | criterion 1.1 | component 1.1.1 | component 1.4.1');
  expect(table.rows[3]?.parent).toBe(0);
});

test('headings in capitals without a number head fields', () => {
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm', '| CÔNG TÁC CHỈ ĐẠO | 3', '1 | Kế hoạch | 1 | 1', '2 | Báo cáo | 2 | 2', '| THỂ CHẾ | 2', '1 | Văn bản | 2 | 2', '| TỔNG | 5 | 5');
  expect(table.rows.map(({ kind }) => kind)).toEqual(['field', 'criterion', 'criterion', 'field', 'criterion', 'total']);
});

test('rounds stand below what is scored in rounds, and the second self score counts once filled', () => {
  const lines = ['TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | < | Điểm thẩm định | <', '^ | ^ | ^ | Lần 1 | Lần 2 | Lần 1 | Lần 2'];
  expect(roles(scoring(...lines, '1 | Kế hoạch | 1 | 1 | 0.5 | 1 | 1', '2 | Báo cáo | 1 | 1 | 1 | 1 | 1'))).toBe('A:number B:name C:max E:self F:appraised G:appraised');
  expect(roles(scoring(...lines, '1 | Kế hoạch | 1 | 1 | | 1 | 1', '2 | Báo cáo | 1 | 1 | | 1 | 1'))).toBe('A:number B:name C:max D:self F:appraised G:appraised');
});

test('a header printed again on the next page goes on with the same table', () => {
  const head = 'STT | Tiêu chí | Điểm tối đa | Tự chấm';
  const tables = read(head, '1 | Kế hoạch | 1 | 1', '2 | Báo cáo | 1 | 1', head, '3 | Kiểm tra | 1 | 1');
  expect(tables.map(rangeOf)).toEqual(['A1:D5']);
});

test('two tables on one sheet are two', () => {
  const head = 'STT | Tiêu chí | Điểm tối đa | Tự chấm';
  const tables = read('ĐƠN VỊ A', head, '1 | Kế hoạch | 1 | 1', '2 | Báo cáo | 1 | 1', '', 'ĐƠN VỊ B', head, '1 | Kế hoạch | 1 | 0', '2 | Báo cáo | 1 | 1');
  expect(tables.map(rangeOf)).toEqual(['A2:D4', 'A7:D9']);
});

test('field, criterion and component in columns of their own', () => {
  const table = scoring('STT | Lĩnh vực | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Thể chế | | 2 | 2', "'1.1 | | Kế hoạch năm của đơn vị | 2 | 2");
  expect(table.rows.map(({ name }) => name)).toEqual(['Thể chế', 'Kế hoạch năm của đơn vị']);
});

test('rows scored by survey are known by remark and by custom', () => {
  const table = scoring(
    'STT | Tiêu chí | Điểm tối đa | Tự chấm | XHH | Ghi chú',
    '1 | Kế hoạch | 1 | 1',
    '2 | Chất lượng văn bản | 2 | | 1.5',
    '3 | Hài lòng của người dân | 2 | | 1.8',
    '4 | Tính kịp thời | 2 | 2 | 1.8',
    '5 | Kế hoạch khảo sát người dân | 1 | 1',
    '6 | Thái độ phục vụ | 1 | | | Điều tra XHH',
  );
  expect(table.rows.map(({ surveyOnly }) => surveyOnly)).toEqual([false, true, true, true, false, true]);
});

test('"không áp dụng" takes a row out, a dash beside a survey score does not', () => {
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm | XHH', '1 | Kế hoạch | 1 | không áp dụng', '2 | Hài lòng | 1 | - | 0.9', '3 | Báo cáo | 1 | 1');
  expect(table.rows.map(({ notApplicable }) => notApplicable)).toEqual([true, false, false]);
});

test('notes, dates and signatures below the total are no part of the table', () => {
  const table = scoring('STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 1 | 1', '2 | Báo cáo | 2 | 2', 'Tổng cộng | < | 3 | 3', '', 'Ghi chú:', '1. Điểm lấy hai số lẻ', '| Hà Nội, ngày 1 tháng 12 năm 2025', 'NGƯỜI LẬP');
  expect(tree(table)).toBe('field 1 | field 2 | total');
  expect(rangeOf(table)).toBe('A1:D4');
});

test.each([
  ['a summary of classes', ['TT | Xếp loại | Số lượng | Tỷ lệ % | Ghi chú', "1 | Xuất sắc | 9 | '6,62", "2 | Tốt | 62 | '45,59", '| Tổng cộng | 136 | 100']],
  ['a list of tasks', ['STT | Nội dung công việc | Đơn vị chủ trì | Thời hạn | Ghi chú', '1 | Ban hành kế hoạch | Sở Nội vụ | Quý I']],
  ['an empty sheet', []],
  ['a letter', ['Kính gửi: Sở Nội vụ', 'Điểm tối đa của tiêu chí là 2 điểm.']],
])('%s holds no table', (_, lines) => {
  expect(read(...lines)).toEqual([]);
});

test('a column map of the user wins over the words', () => {
  const lines = ['STT | Tiêu chí | Điểm tối đa | Cột một | Cột hai', '1 | Kế hoạch | 1 | 1 | 0.5', '2 | Báo cáo | 1 | 1 | 1'];
  const [table] = readTables({ sheets: [sheetOfLines(lines)] }, [{ sheet: 'Bảng điểm', columns: { self: 3, appraised: [4] } }]);
  expect(table && roles(table)).toBe('A:number B:name C:max D:self E:appraised');
  expect(table?.evidence.some(({ code }) => code === 'column-override')).toBe(true);
});

test('20,000 rows and a stray cell at XFD1048576 are read', () => {
  const lines = ['STT | Tiêu chí | Điểm tối đa | Tự chấm', ...Array.from({ length: 20_000 }, (_, i) => `${i + 1} | Tiêu chí ${i + 1} | 1 | 1`)];
  const sheet = sheetOfLines(lines);
  const table = readSheet({ ...sheet, cells: [...sheet.cells, { row: 1_048_575, column: 16_383, value: 'x' }] })[0];
  expect(table && rangeOf(table)).toBe('A1:D20001');
  expect(table && countsOf(table).leaves).toBe(20_000);
});
