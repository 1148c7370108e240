// What a plan keeps of the one before: everything typed, blanks filled with what is known, nothing beside another criterion.
import { expect, test } from 'vitest';
import { bookOf, filled, sourceOf, withPlan, withRow, writtenIn, type Typing } from '../../test/fixtures/plan-sheets.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import { isFilledIn, mergePlan, type MergedPlan } from './merge-plan.ts';
import { planOf } from './plan.ts';

function merged(plan: Snapshot | null, scores: Snapshot = bookOf(), goal: number | null = null): MergedPlan {
  const source = sourceOf(scores);
  return mergePlan(planOf(source), source, plan === null ? null : writtenIn(plan), goal, 'vi');
}

const entriesOf = ({ appraisal, survey }: MergedPlan, number: string): unknown => [...appraisal, ...survey].find((item) => item.number === number)?.tasks.map(({ entries }) => entries);
const typing = (of: Typing): Snapshot => filled(withPlan(bookOf()), of);

test('a first plan knows the causes and the units that the table names, and nothing else', () => {
  expect(entriesOf(merged(null), '2.2')).toEqual([{ cause: 'Thẩm định thấp hơn tự chấm', lead: 'Sở Khoa học và Công nghệ', cooperating: 'Văn phòng UBND tỉnh' }]);
  expect(merged(null)).toMatchObject({ kept: [], extras: [], goal: null, keptCount: 0, written: null });
});

test('who cooperates is filled in only beside the unit that is known to lead', () => {
  expect(entriesOf(merged(typing({ '2.2': { lead: 'Sở Y tế' } })), '2.2')).toEqual([{ cause: 'Thẩm định thấp hơn tự chấm', lead: 'Sở Y tế', cooperating: 'Văn phòng UBND tỉnh' }]);
  const plan = typing({});
  const { columns, rows } = writtenIn(plan);
  const at = rows.find(({ number }) => number === '2.2')?.row;
  const emptied: Snapshot = { sheets: plan.sheets.map((sheet) => (sheet.own === 'plan' ? { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== at || cell.column !== columns.cooperating) } : sheet)) };
  expect(entriesOf(merged(filled(emptied, { '2.2': { lead: 'Sở Y tế' } })), '2.2')).toEqual([{ cause: 'Thẩm định thấp hơn tự chấm', lead: 'Sở Y tế' }]);
});

test('a criterion that no longer loses points is kept where something was typed, and leaves where insert alone had filled it in', () => {
  const better = bookOf(withRow('2.2', ['2.2', 'Số hóa kết quả', 8, 8, 8, null, 'Báo cáo số 4/BC', null, 'Sở Khoa học và Công nghệ; Văn phòng UBND tỉnh']));
  expect(merged(typing({}), better).kept).toEqual([]);
  expect(merged(typing({ '2.2': { task: 'Số hóa' } }), better).kept.map(({ number, line }) => [number, line])).toEqual([['2.2', null]]);
});

test('a goal that is given goes before the one on the sheet', () => {
  const plan = withPlan(bookOf(), { goal: 80 });
  expect([merged(plan).goal, merged(plan, bookOf(), 90).goal]).toEqual([80, 90]);
});

test('a plan that insert alone filled in is not filled in; one letter more, and it is', () => {
  const told = (plan: Snapshot): boolean => isFilledIn(planOf(sourceOf(bookOf())), sourceOf(bookOf()), writtenIn(plan), 'vi');
  expect([told(typing({})), told(typing({ '1.2': { evidence: 'x' } }))]).toEqual([false, true]);
});
