// Every fault of a plan sheet planted, the cell that is named, and the words for it; a plan in order has none.
import { expect, test } from 'vitest';
import { bookOf, filled, planFaults, SCORES, sourceOf, typed, withPlan, withRow, writtenIn, type Typing } from '../../test/fixtures/plan-sheets.ts';
import { checkWorkbook } from '../check/check.ts';
import { serialOf } from '../sheet/day.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import { findingText } from '../text/finding.ts';
import { checkPlan } from './check-plan.ts';
import { withPlan as checkedWithPlan } from './check-with-plan.ts';

const TODAY = serialOf(2026, 11, 27) ?? 0;

/** A plan in which nothing is missing: 16 of 20 points are aimed at, 80 percent. */
const WHOLE: Typing = {
  '1.1': { task: 'Ban hành đúng hạn', deadline: '2026-12-20', target: 2 },
  '1.2': { deadline: '2026-12-20', evidenceDue: '2026-12-31' },
  '2.1': { lead: 'Văn phòng UBND tỉnh', deadline: '2026-12-20' },
  '2.2': { deadline: '2026-12-20', target: 5.5 },
};
const whole = filled(withPlan(bookOf(), { goal: 80 }), WHOLE);

const said = (snapshot: Snapshot, language: 'vi' | 'en' = 'vi'): readonly string[] => checkPlan({ written: writtenIn(snapshot), source: sourceOf(snapshot), today: TODAY }).map((finding) => findingText(finding, language));
const change = (number: string, cells: Typing[string]): Snapshot => filled(whole, { [number]: cells });

test('a plan with leads, deadlines and targets that reach the goal has no fault', () => {
  expect(planFaults(whole)).toEqual([]);
});

test('a lost point without lead or deadline is told at its empty cell', () => {
  const none = withPlan(bookOf());
  expect(planFaults(none)).toEqual(['plan/deadline-missing L7', 'plan/deadline-missing L8', 'plan/deadline-missing L9', 'plan/lead-missing J11', 'plan/deadline-missing L11']);
  expect(said(none)[3]).toBe('Ô J11: mục 2.1 mất 0,5 điểm chưa có đơn vị chủ trì.');
});

test('a further task may name the unit and the day of its criterion', () => {
  const book = withPlan(bookOf([['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', 3, 2, 2, null, 'KH 1'], ['1.2', 'Báo cáo', 2, 2, 2, null, 'BC 1']]));
  expect(planFaults(book)).toEqual(['plan/lead-missing J6', 'plan/deadline-missing L6']);
  const { sheets } = book;
  const pushed: Snapshot = { sheets: sheets.map((sheet) => (sheet.own === 'plan' ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row >= 6 ? { ...cell, row: cell.row + 1 } : cell)) } : sheet)) };
  expect(planFaults(typed(pushed, { J7: 'Sở Nội vụ', L7: TODAY, B21: 'Sở Nội vụ' }))).toEqual([]);
});

test.each([
  ['trước ngày 20/12 hàng năm', 'plan/date-text L7', 'Ô L7 ghi “trước ngày 20/12 hàng năm”, chưa phải một ngày cụ thể nên không theo dõi được hạn. Ghi ngày cụ thể, ví dụ 20/12/2026.'],
  ['định kỳ hàng quý', 'plan/date-text L7', 'Ô L7 ghi “định kỳ hàng quý”, chưa phải một ngày cụ thể nên không theo dõi được hạn. Ghi ngày, tháng, năm.'],
  ['20/12/2026', 'plan/date-text L7', 'Ô L7 đang là chữ “20/12/2026”, chưa phải ngày nên bảng tính không nhận ra. Ghi lại thành ngày 20/12/2026.'],
  ['30/02/2027', 'plan/date-wrong L7', 'Ô L7: “30/02/2027” không phải ngày có trong lịch. Ghi lại ngày, tháng, năm.'],
  ['20/12/2569', 'plan/date-wrong L7', 'Ô L7: “20/12/2569” theo lịch khác. Ghi theo dương lịch: 20/12/2026?'],
  ['rằm tháng 8 âm lịch', 'plan/date-wrong L7', 'Ô L7: “rằm tháng 8 âm lịch” không theo dương lịch, hoặc năm không đúng. Ghi ngày, tháng, năm dương lịch.'],
])('a deadline of %j is told', (deadline, fault, sentence) => {
  const book = change('1.1', { deadline });
  expect(planFaults(book)).toEqual([fault]);
  expect(said(book)).toEqual([sentence]);
});

test('a task is overdue from the day after its deadline on, unless a quarter says that it is done', () => {
  expect(planFaults(change('1.1', { deadline: '2026-11-27' }))).toEqual([]);
  const late = change('1.1', { deadline: '2026-11-26' });
  expect(planFaults(late)).toEqual(['plan/overdue L7']);
  expect(said(late)).toEqual(['Ô L7: mục 1.1 quá hạn 26/11/2026 đã 1 ngày mà chưa hoàn thành.']);
  expect(planFaults(change('1.1', { deadline: '2026-11-26', quarter3: 'hoàn thành' }))).toEqual([]);
  expect(planFaults(change('1.1', { deadline: '25/11/2026' }))).toEqual(['plan/date-text L7', 'plan/overdue L7']);
});

test('evidence that was due and is not noted is told at its cell', () => {
  const due = change('1.2', { evidenceDue: '2026-10-05' });
  expect(planFaults(due)).toEqual(['plan/evidence-overdue N8']);
  expect(said(due)).toEqual(['Ô N8: minh chứng của mục 1.2 có hạn gửi 05/10/2026, đã quá 53 ngày mà chưa ghi nhận.']);
  expect(planFaults(change('1.2', { evidenceDue: '2026-10-05', evidence: 'BC số 9' }))).toEqual([]);
});

test.each([
  [2.5, 'plan/target-above-max O7', 'Ô O7: điểm mục tiêu 2,5 vượt điểm tối đa 2 của mục 1.1.'],
  [0.5, 'plan/target-below-present O7', 'Ô O7: điểm mục tiêu 0,5 thấp hơn điểm đang có 1 của mục 1.1.'],
  ['2', 'plan/target-not-number O7', 'Ô O7 đang là chữ “2”, công thức không cộng được. Đổi thành số 2?'],
  ['tối đa', 'plan/target-not-number O7', 'Ô O7: điểm mục tiêu “tối đa” không phải số. Ghi một số điểm.'],
])('a target of %j is told', (target, fault, sentence) => {
  const book = typed(change('1.1', { target }), { C4: null });
  expect(planFaults(book)).toEqual([fault]);
  expect(said(book)).toEqual([sentence]);
});

test('a plan whose targets do not reach the goal says how much is missing', () => {
  const short = change('2.2', { target: 5 });
  expect(planFaults(short)).toEqual(['plan/goal-short C4']);
  expect(said(short)).toEqual(['Ô C4: đạt hết các điểm mục tiêu thì chỉ số là 77,50%, chưa đến mục tiêu 80,00%; còn thiếu 0,5 điểm.']);
  // A target above its maximum leads no further than the maximum.
  expect(planFaults(change('1.1', { target: 20 }))).toEqual(['plan/target-above-max O7']);
});

test.each([
  [120, 'Ô C4: mục tiêu “120” không phải số phần trăm lớn hơn 0 và không quá 100. Ghi lại, ví dụ 90.'],
  [0, 'Ô C4: mục tiêu “0” không phải số phần trăm lớn hơn 0 và không quá 100. Ghi lại, ví dụ 90.'],
  ['90%', 'Ô C4: mục tiêu “90%” chưa phải số phần trăm mà công thức dùng được. Ghi số 90?'],
  [0.9, 'Ô C4: mục tiêu “0,9” chưa phải số phần trăm mà công thức dùng được. Ghi số 90?'],
  ['chín mươi', 'Ô C4: mục tiêu “chín mươi” không phải số phần trăm lớn hơn 0 và không quá 100. Ghi lại, ví dụ 90.'],
])('a goal of %j is told', (goal, sentence) => {
  const book = typed(whole, { C4: goal });
  expect(planFaults(book)).toEqual(['plan/goal-not-percent C4']);
  expect(said(book)).toEqual([sentence]);
});

test('a lead unit that nobody listed is told, and known once it is listed', () => {
  const strange = change('1.1', { lead: 'Sở Lạ' });
  expect(planFaults(strange)).toEqual(['plan/unit-unknown J7']);
  expect(said(strange)).toEqual(['Ô J7: đơn vị chủ trì “Sở Lạ” chưa có trong danh mục đơn vị của trang. Sửa tên hoặc ghi thêm vào danh mục.']);
  expect(planFaults(typed(strange, { B26: 'sở lạ' }))).toEqual([]);
});

test('a status that is none of the list is told, in either language the list is known', () => {
  expect(planFaults(change('1.1', { quarter2: 'xong' }))).toEqual(['plan/status-unknown Q7']);
  expect(planFaults(change('1.1', { quarter2: 'Done' }))).toEqual([]);
});

test('a criterion that came to lose points after the plan was made, and one that the table lacks, are told', () => {
  const scores = bookOf(withRow('1.3', ['1.3', 'Kiểm tra công vụ', 5, 5, 4, null, 'BC']).filter(([number]) => number !== '1.1'));
  const book: Snapshot = { sheets: [...scores.sheets, ...whole.sheets.filter(({ own }) => own === 'plan')] };
  expect(planFaults(typed(book, { C4: null }))).toEqual(['plan/criterion-missing A5', 'plan/criterion-unknown A7']);
  expect(said(typed(book, { C4: null }))[0]).toBe('Mục 1.3 “Kiểm tra công vụ” mất 1 điểm nhưng chưa có trong kế hoạch. Lập lại kế hoạch để thêm mục này.');
});

test('a column that lost its header is named, and what it held is not accused', () => {
  const book = typed(whole, { L5: 'Ngày' });
  expect(planFaults(book)).toEqual(['plan/column-missing A5']);
  expect(said(book)).toEqual(['Trang “Kế hoạch cải thiện” không còn cột “Thời hạn” nên không kiểm tra được phần này. Ghi lại tiêu đề cột như cũ hoặc lập lại kế hoạch.']);
});

test('every fault of a plan is told in English too', () => {
  const book = typed(change('1.1', { deadline: 'before 20/12 every year', lead: 'Unit X', target: 9, quarter1: 'almost' }), { C4: 99 });
  for (const text of said(book, 'en')) expect(text).toMatch(/^Cell [A-Z]+\d+\D.*[.?]$/);
  expect(said(book, 'en')).toHaveLength(5);
});

test('the check of a workbook tells of its plan where it knows the day, and of nothing else than before where it does not', () => {
  const book = change('1.1', { deadline: '2026-11-26' });
  expect(checkedWithPlan(checkWorkbook(book), book, null, TODAY).findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([['plan/overdue', 'Kế hoạch cải thiện', 'L7']]);
  expect(checkWorkbook(book).findings).toEqual([]);
  const header = Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`${String.fromCharCode(65 + at)}5`, null]));
  const headless = typed(book, header);
  expect(checkedWithPlan(checkWorkbook(headless), headless, null, TODAY).findings.map(({ code, cell }) => [code, cell])).toEqual([['plan/column-missing', null]]);
});

test('a plan without its scoring table is told of as a workbook without a table', () => {
  const alone: Snapshot = { sheets: whole.sheets.filter(({ name }) => name !== SCORES) };
  expect(checkedWithPlan(checkWorkbook(alone), alone, null, TODAY).findings.map(({ code }) => code)).toEqual(['table/not-found']);
});
