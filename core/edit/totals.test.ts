// Totals become native formulas where they are blank or right, wrong ones stay, and no formula counts twice for it.
import { expect, test } from 'vitest';
import { cellAt, f, workbook, type Row, type SheetPlan } from '../../test/fixtures/sheet-maker.ts';
import { fresh, insertInto, inserted, says, writes } from '../../test/fixtures/inserted.ts';

const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm'];

/** Two fields of two criteria; the parents' and the total's self scores are given. */
const sheet = (first: Row[number], second: Row[number], total: Row[number], leaf: Row[number] = 1): SheetPlan => ({
  name: 'Tự chấm',
  rows: [
    HEADER,
    ['1', 'Chỉ đạo điều hành', 5, first],
    ['1.1', 'Kế hoạch', 3, 2.5],
    ['1.2', 'Báo cáo', 2, leaf],
    ['2', 'Thủ tục hành chính', 5, second],
    ['2.1', 'Công khai', 2, 2],
    ['2.2', 'Giải quyết hồ sơ', 3, 2],
    ['', 'Tổng cộng', 10, total],
  ],
});

const written = (...plans: readonly SheetPlan[]): ReturnType<typeof writes> => writes(insertInto(fresh(workbook(...plans))), 'Tự chấm');

test('blank totals are filled with the sums of what stands right below them', () => {
  const after = inserted(fresh(workbook(sheet(null, null, null))));
  expect([says(after, 'Tự chấm', 'D2'), says(after, 'Tự chấm', 'D5'), says(after, 'Tự chấm', 'D8')]).toEqual(['=SUM(D3:D4) → 3.5', '=SUM(D6:D7) → 4', '=SUM(D2,D5) → 7.5']);
});

test('a typed total that is right becomes its formula, a wrong one stays, and the total above adds what is right', () => {
  expect(written(sheet(3.5, 4.5, 7.5))).toEqual({ D2: '=SUM(D3:D4)', D8: '=SUM(D2,D6,D7)' });
});

test('when told to mend, wrong totals become formulas too', () => {
  expect(writes(insertInto(fresh(workbook(sheet(3.5, 4.5, 8))), { fix: true }), 'Tự chấm')).toEqual({ D2: '=SUM(D3:D4)', D5: '=SUM(D6:D7)', D8: '=SUM(D2,D5)' });
});

test('a typed maximum stays as the decision has it; a blank one of a parent is filled', () => {
  const plan = sheet(null, null, null);
  const blank = { ...plan, rows: plan.rows.map((row, at) => (at === 1 ? ['1', 'Chỉ đạo điều hành', null, null] : row)) };
  const cells = written(blank);
  expect(cells['C2']).toBe('=SUM(C3:C4)');
  expect(cells['C5']).toBeUndefined();
  expect(cells['C8']).toBeUndefined();
});

test('a total that spans blank parents is rewritten with them, so that nothing counts twice', () => {
  const after = inserted(fresh(workbook(sheet(null, null, f('SUM(D2:D7)')))));
  expect(says(after, 'Tự chấm', 'D8')).toBe('=SUM(D2,D5) → 7.5');
});

test('a total that names blank parents one by one keeps its formula and gets its new result', () => {
  const after = inserted(fresh(workbook(sheet(null, null, f('D2+D5')))));
  expect(says(after, 'Tự chấm', 'D8')).toBe('=D2+D5 → 7.5');
});

test('formulas of other sheets that add over blank parents still say what they said', () => {
  const other: SheetPlan = { name: 'Báo cáo', rows: [['Tổng', f("SUM('Tự chấm'!D2:D7)/10")], ['Trung bình', f("AVERAGE('Tự chấm'!D2:D7)")]] };
  const before = workbook(sheet(null, null, null), other);
  const after = inserted(fresh(before));
  expect(says(after, 'Báo cáo', 'B1')).toBe("=SUM('Tự chấm'!D2,'Tự chấm'!D5)/10 → 0.75");
  expect(says(after, 'Báo cáo', 'B2')).toBe("=AVERAGE('Tự chấm'!D3:D4,'Tự chấm'!D6:D7) → 1.875");
});

test('where such a formula cannot be rewritten, the parents stay blank and its result stays', () => {
  const other: SheetPlan = { name: 'Báo cáo', rows: [['Tổng', f("SUMPRODUCT('Tự chấm'!D2:D7*1)", 7.5)]] };
  const before = workbook(sheet(null, null, null), other);
  expect(writes(insertInto(fresh(before)), 'Tự chấm')).toEqual({});
  expect(says(inserted(fresh(before)), 'Báo cáo', 'B1')).toBe("=SUMPRODUCT('Tự chấm'!D2:D7*1) → 7.5");
});

test('a look-up over the table does not keep its totals from being filled', () => {
  const other: SheetPlan = { name: 'Báo cáo', rows: [['Kế hoạch', f('VLOOKUP("1.1",\'Tự chấm\'!A2:D7,4,FALSE)')]] };
  expect(written(sheet(null, null, null), other)['D2']).toBe('=SUM(D3:D4)');
});

test('a total over a number kept as text stays blank or typed: SUM would be short of it', () => {
  const blank = inserted(fresh(workbook(sheet(null, null, null, '1,0'))));
  expect(says(blank, 'Tự chấm', 'D2')).toBeNull();
  expect(written(sheet(3.5, 4, 7.5, '1,0'))['D2']).toBeUndefined();
});

test('when told to mend, text becomes a number and the total counts it', () => {
  const after = inserted(fresh(workbook(sheet(null, null, null, '1,0'))), { fix: true });
  expect([says(after, 'Tự chấm', 'D4'), says(after, 'Tự chấm', 'D2')]).toEqual([1, '=SUM(D3:D4) → 3.5']);
});

test('a merged total cell is left to its author', () => {
  const plan = sheet(null, null, null);
  expect(writes(insertInto(fresh(workbook({ ...plan, rows: plan.rows.map((row, at) => (at === 1 ? ['1', 'Chỉ đạo điều hành', 5] : row)), merges: ['D2:E2'] }))), 'Tự chấm')['D2']).toBeUndefined();
});

test('a cell that a formula leaves blank is not overwritten', () => {
  const book = workbook(sheet(f('IF(D3>9,1,"")'), null, null));
  expect(writes(insertInto(fresh(book)), 'Tự chấm')['D2']).toBeUndefined();
  expect(cellAt(book.sheets[0] as (typeof book.sheets)[number], 'D2')?.formula).toBe('IF(D3>9,1,"")');
});
