// Deadlines and evidence dates of a plan around the day by which things are overdue, 27 November 2026.
import { expect, test } from 'vitest';
import { bookOf, filled, planFaults, withPlan, type Typing } from '../../test/fixtures/plan-sheets.ts';

const PLAN = withPlan(bookOf());

/** The codes on dates that criterion 1.1 is told. */
const dates = (typed: Typing[string]): readonly string[] => planFaults(filled(PLAN, { '1.1': typed })).filter((fault) => /date|overdue/.test(fault)).map((fault) => fault.split(' ')[0] ?? '');

test.each([
  ['the day before', '2026-11-26', ['plan/overdue']],
  ['the day itself', '2026-11-27', []],
  ['the day after', '2026-11-28', []],
])('a deadline on %s', (_, deadline, codes) => {
  expect(dates({ deadline })).toEqual(codes);
});

test('a task that is done in any quarter is not overdue, one under way is', () => {
  expect(dates({ deadline: '2026-06-30', quarter2: 'Hoàn thành' })).toEqual([]);
  expect(dates({ deadline: '2026-06-30', quarter2: 'Đang thực hiện' })).toEqual(['plan/overdue']);
});

test('evidence that was due and is not noted is told, noted evidence is not', () => {
  expect(dates({ evidenceDue: '2026-11-26' })).toEqual(['plan/evidence-overdue']);
  expect(dates({ evidenceDue: '2026-11-26', evidence: 'Báo cáo số 9/BC' })).toEqual([]);
});

test.each([
  ['26/11/2026', ['plan/date-text', 'plan/overdue']],
  ['trước ngày 20/12 hàng năm', ['plan/date-text']],
  ['quý IV', ['plan/date-text']],
  ['30/02/2027', ['plan/date-wrong']],
  ['20/12/2569', ['plan/date-wrong']],
  ['15/10 âm lịch', ['plan/date-wrong']],
])('“%s” kept as text', (deadline, codes) => {
  expect([...dates({ deadline })].sort()).toEqual([...codes].sort());
});
