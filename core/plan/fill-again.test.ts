// Insert, fill in, insert again: whatever an official typed in the plan is there afterwards.
import { expect, test } from 'vitest';
import { bookOf, entriesOf, filled, LOSSES, planned, SCORES, sourceOf, typed, withPlan, withRow, writtenIn, type Typing } from '../../test/fixtures/plan-sheets.ts';
import { serialOf } from '../sheet/day.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import { readTables } from '../sheet/read.ts';
import { planOf } from './plan.ts';
import { planSheetOf } from './written-plan.ts';

/** The plan sheet as it stands, over another state of the scoring sheet. */
const over = (plan: Snapshot, scores: Snapshot): Snapshot => ({ sheets: [...scores.sheets, ...plan.sheets.filter(({ own }) => own === 'plan')] });
const cells = (snapshot: Snapshot): unknown => planSheetOf(snapshot)?.cells;
const texts = (snapshot: Snapshot): readonly unknown[] => planSheetOf(snapshot)?.cells.map(({ value }) => value) ?? [];

const TYPING: Typing = {
  '1.1': { cause: 'Thực hiện chậm', task: 'Ban hành kế hoạch', lead: 'Văn phòng UBND tỉnh', cooperating: 'các sở, ban, ngành', deadline: '2026-12-20', evidenceDue: '2026-12-31', evidence: 'KH số 5', target: 2, quarter1: 'Hoàn thành', quarter4: 'Đang thực hiện' },
  // Kế hoạch 1886/KH-UBND: "trước ngày 20/12 hàng năm".
  '1.2': { deadline: 'trước ngày 20/12 hàng năm', target: '1,5' },
  '2.1': { lead: 'Sở Y tế', quarter2: 'xong một nửa' },
};
const first = filled(withPlan(bookOf(), { goal: 80 }), TYPING);

test('a plan that was filled in is the same after it is made again', () => {
  const again = withPlan(first);
  expect(entriesOf(again)).toEqual(entriesOf(first));
  expect(entriesOf(again)['1.1']).toEqual([{ ...TYPING['1.1'], deadline: serialOf(2026, 12, 20), evidenceDue: serialOf(2026, 12, 31) }]);
  expect(writtenIn(again).goal.held?.value).toBe(80);
  expect(cells(withPlan(again))).toEqual(cells(again));
});

test('made again without anything typed, nothing changes', () => {
  const once = withPlan(bookOf(), { goal: 80 });
  expect(cells(withPlan(once))).toEqual(cells(once));
  expect(planned(once).loose).toEqual([]);
});

test('a new goal replaces the old one, and everything else stays', () => {
  const again = withPlan(first, { goal: 90 });
  expect(writtenIn(again).goal.held?.value).toBe(90);
  expect(entriesOf(again)).toEqual(entriesOf(first));
});

test('a criterion that no longer loses points keeps what was typed, and what was not typed goes', () => {
  const better = over(first, bookOf(withRow('1.1', ['1.1', 'Ban hành kế hoạch', 2, 2, 2, null, 'KH 12'])));
  const again = withPlan(better);
  expect(entriesOf(again)['1.1']).toEqual(entriesOf(first)['1.1']);
  expect(texts(again)).toContain('MỤC ĐÃ GHI TRƯỚC ĐÂY, NAY KHÔNG MẤT ĐIỂM HOẶC KHÔNG CÒN TRONG BẢNG');
  const untouched = withPlan(over(first, bookOf(withRow('2.2', ['2.2', 'Số hóa kết quả', 8, 8, 8, null, 'Báo cáo số 4/BC', null, 'Sở Khoa học và Công nghệ; Văn phòng UBND tỉnh']))));
  expect(Object.keys(entriesOf(untouched))).toEqual(['1.1', '1.2', '2.1']);
});

test('a criterion that left the table keeps its row with all that was typed', () => {
  const gone = over(first, bookOf(withRow('1.2', null).filter((row) => !String(row[1]).includes('báo cáo'))));
  expect(entriesOf(withPlan(gone))['1.2']).toEqual(entriesOf(first)['1.2']);
});

test('renumbered criteria are found by their names, and one whose name was mended by its number', () => {
  const moved = LOSSES.map((row) => (row[0] === '1.1' ? ['1.4', ...row.slice(1)] : row[0] === '1.2' ? ['1.2', 'Báo cáo định kỳ hằng quý', ...row.slice(2)] : row));
  const again = withPlan(over(first, bookOf(moved)));
  expect(entriesOf(again)['1.4']).toEqual(entriesOf(first)['1.1']);
  expect(entriesOf(again)['1.2']).toEqual(entriesOf(first)['1.2']);
});

test('what was typed for one criterion never comes to stand beside another that took its number', () => {
  const other = over(first, bookOf(withRow('1.1', ['1.1', 'Tuyên truyền cải cách hành chính', 2, 2, 1, null, 'BC 7'])));
  const again = withPlan(other);
  expect(entriesOf(again)['1.1']?.[0]).not.toHaveProperty('task');
  expect(entriesOf(again)['1.1']?.[1] ?? entriesOf(again)['Ban hành kế hoạch']).toBeDefined();
  expect(texts(again)).toContain('Ban hành kế hoạch');
});

test('rows for further tasks, columns of their own and texts elsewhere are kept', () => {
  const book = withPlan(bookOf());
  const { rows, columns } = writtenIn(book);
  const at = (rows.find(({ number }) => number === '1.1')?.row ?? 0) + 1;
  const below = at + 1;
  // The official inserts a row below 1.1, heads a column of their own, and signs below the plan.
  const pushed: Snapshot = { sheets: book.sheets.map((sheet) => (sheet.own === 'plan' ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row >= at ? { ...cell, row: cell.row + 1 } : cell)) } : sheet)) };
  const book2 = typed(pushed, { [`I${below}`]: 'Rà soát kế hoạch năm trước', [`J${below}`]: 'Sở Nội vụ', T5: 'Ghi chú', [`T${at}`]: 'Ưu tiên', B90: 'Người lập: phòng Cải cách hành chính', D2: 'Dự thảo lần 2' });
  const again = withPlan(book2);
  expect(entriesOf(again)['1.1']).toEqual([{ cause: 'Thẩm định thấp hơn tự chấm', lead: 'Sở Nội vụ' }, { task: 'Rà soát kế hoạch năm trước', lead: 'Sở Nội vụ' }]);
  expect(writtenIn(again).extras.map(({ header }) => header)).toEqual(['Ghi chú']);
  expect(writtenIn(again).rows.find(({ number }) => number === '1.1')?.extras.map((cell) => cell?.value)).toEqual(['Ưu tiên']);
  expect(writtenIn(again).kept).toEqual([{ cell: 'D2', value: 'Dự thảo lần 2' }, { cell: 'B90', value: 'Người lập: phòng Cải cách hành chính' }]);
  expect(cells(withPlan(again))).toEqual(cells(again));
  expect(columns.lead).toBe(9);
});

test('a column whose header was changed is kept as a column of its own', () => {
  const again = withPlan(typed(first, { I5: 'Giải pháp của đơn vị' }));
  expect(writtenIn(again).extras.map(({ header }) => header)).toEqual(['Giải pháp của đơn vị']);
  expect(writtenIn(again).rows.find(({ number }) => number === '1.1')?.extras.map((cell) => cell?.value)).toEqual(['Ban hành kế hoạch']);
});

test('a sheet whose header was emptied loses nothing: its texts are kept below the new plan', () => {
  const header = Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`${String.fromCharCode(65 + at)}5`, null]));
  const again = withPlan(typed(first, header));
  for (const text of ['các sở, ban, ngành', 'trước ngày 20/12 hàng năm', 'KH số 5', 'Sở Y tế']) expect(texts(again)).toContain(text);
});

test('made again in English, statuses and causes of the lists are said in English and all else is as it was', () => {
  const again = entriesOf(withPlan(first, { language: 'en' }));
  expect(again['1.1']?.[0]).toMatchObject({ cause: 'Done late', task: 'Ban hành kế hoạch', quarter1: 'Done', quarter4: 'Under way' });
  expect(again['2.1']?.[0]).toMatchObject({ quarter2: 'xong một nửa' });
  expect(entriesOf(withPlan(withPlan(first, { language: 'en' }), { language: 'vi' }))).toEqual(entriesOf(first));
});

test('units that were added to the list stay in it', () => {
  const { units } = writtenIn(withPlan(bookOf()));
  expect(units).toHaveLength(3);
  expect(writtenIn(withPlan(typed(withPlan(bookOf()), { B26: 'Sở Y tế', B30: 'Sở Nội vụ' }))).units).toEqual([...units, 'Sở Y tế']);
});

test('the sheet of the scores may be renamed: the plan follows its formulas', () => {
  const renamed: Snapshot = {
    sheets: first.sheets.map((sheet) => ({ ...sheet, name: sheet.name === SCORES ? 'Chấm điểm 2026' : sheet.name, cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replaceAll(`'${SCORES}'!`, "'Chấm điểm 2026'!") })) })),
  };
  expect(writtenIn(renamed).source).toBe('Chấm điểm 2026');
  expect(entriesOf(withPlan(renamed))).toEqual(entriesOf(first));
  expect(planOf(sourceOf(renamed)).lines).toHaveLength(4);
});

test('a plan sheet is no scoring table', () => {
  expect(readTables(first).map(({ sheet }) => sheet)).toEqual([SCORES]);
});
