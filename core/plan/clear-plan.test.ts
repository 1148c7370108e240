// Clear and a plan sheet: what insert made goes, what an official typed stays until they say otherwise.
import { expect, test } from 'vitest';
import { applied } from '../../test/fixtures/applied.ts';
import { fresh, insertInto } from '../../test/fixtures/inserted.ts';
import { bookOf, entriesOf, filled, typed, withPlan } from '../../test/fixtures/plan-sheets.ts';
import { clearPatch } from '../edit/clear.ts';
import type { Snapshot } from '../sheet/snapshot.ts';

const cleared = (snapshot: Snapshot, withPlanToo = false): { readonly keptPlan: string | null; readonly own: readonly (string | undefined)[]; readonly snapshot: Snapshot } => {
  const { patch, keptPlan } = clearPatch({ snapshot, settings: null, withPlan: withPlanToo });
  const after = applied({ snapshot, settings: null }, patch).snapshot;
  return { keptPlan, own: after.sheets.flatMap(({ own }) => own ?? []), snapshot: after };
};

test('a plan that nobody touched goes with the rest, in whatever language it was made', () => {
  for (const language of ['vi', 'en'] as const) expect(cleared(withPlan(bookOf(), { goal: 80, language }))).toMatchObject({ keptPlan: null, own: [] });
  expect(cleared(withPlan(bookOf())).snapshot).toEqual(bookOf());
});

test.each([
  ['a task', (book: Snapshot) => filled(book, { '1.1': { task: 'Ban hành đúng hạn' } })],
  ['a lead of another name', (book: Snapshot) => filled(book, { '1.1': { lead: 'Sở Tư pháp' } })],
  ['a status', (book: Snapshot) => filled(book, { '2.1': { quarter1: 'Hoàn thành' } })],
  ['a unit of the list', (book: Snapshot) => typed(book, { B26: 'Sở Y tế' })],
  ['a signature below', (book: Snapshot) => typed(book, { B90: 'Người lập' })],
  ['a column of their own', (book: Snapshot) => typed(book, { T5: 'Ghi chú', T7: 'Ưu tiên' })],
  ['an emptied header', (book: Snapshot) => typed(book, Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`${String.fromCharCode(65 + at)}5`, null])))],
])('a plan with %s stays, and is named', (_, fill) => {
  const book = fill(withPlan(bookOf(), { goal: 80 }));
  const left = cleared(book);
  expect(left).toMatchObject({ keptPlan: 'Kế hoạch cải thiện', own: ['plan'] });
  expect(left.snapshot.sheets.find(({ own }) => own === 'plan')).toEqual(book.sheets.find(({ own }) => own === 'plan'));
});

test('told to, clear takes a filled plan away too', () => {
  expect(cleared(filled(withPlan(bookOf()), { '1.1': { task: 'Ban hành' } }), true)).toMatchObject({ keptPlan: null, own: [] });
});

test('a plan without its table is kept: nobody can tell what was typed', () => {
  const plan = withPlan(bookOf());
  expect(cleared({ sheets: plan.sheets.filter(({ own }) => own === 'plan') }).keptPlan).toBe('Kế hoạch cải thiện');
});

test('inserting totals leaves the plan as it was filled in', () => {
  const book = filled(withPlan(bookOf()), { '1.1': { task: 'Ban hành' } });
  const after = applied(fresh(book), insertInto(fresh(book))).snapshot;
  expect(entriesOf(after)).toEqual(entriesOf(book));
});
