// A set taken from the table in view: proposed where the sheet says it, asked for where it does not.
import { expect, test } from 'vitest';
import { builtInSets } from '../../../core/criteria/built-in.ts';
import { readSet } from '../../../core/criteria/parse-set.ts';
import { setJson } from '../../../core/criteria/write-set.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { Snapshot } from '../../../core/sheet/snapshot.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { sheetOfLines } from '../../../test/lines.ts';
import { proposedForm, takenSet, takeProblems, type TakeForm } from './take-set.ts';

function opened(title: string): { readonly snapshot: Snapshot; readonly table: ScoringTable } {
  const snapshot = { sheets: [sheetOfLines([title, 'STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 2 | 1', '2 | Báo cáo | nhiều | 1'])] };
  const [table] = readTables(snapshot);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return { snapshot, table };
}

const FORM: TakeForm = { name: 'Bộ của xã', level: 'commune', years: '2026' };

test('level and year are proposed where the title says them, and left blank where it does not', () => {
  const titled = opened('BẢNG ĐIỂM CẤP XÃ NĂM 2025');
  expect(proposedForm(titled.snapshot, titled.table, 'Bộ')).toEqual({ name: 'Bộ', level: 'commune', years: '2025' });
  const silent = opened('BẢNG ĐIỂM');
  expect(proposedForm(silent.snapshot, silent.table, 'Bộ')).toEqual({ name: 'Bộ', level: '', years: '' });
});

test.each([
  [{ ...FORM, name: '  ' }, 'name-needed'],
  [{ ...FORM, level: '' as const }, 'level-needed'],
  [{ ...FORM, years: '' }, 'years-needed'],
  [{ ...FORM, years: 'năm nay' }, 'years-needed'],
  [{ ...FORM, years: '1999' }, 'years-needed'],
])('%j is asked for again', (form, problem) => {
  expect(takeProblems(form)).toEqual([problem]);
  expect(takenSet(opened('').table, form)).toBeNull();
});

test('several years are taken in order, each once', () => {
  expect(takeProblems(FORM)).toEqual([]);
  expect(takenSet(opened('').table, { ...FORM, years: '2027; 2026, 2026' })?.set.years).toEqual([2026, 2027]);
});

test('what is taken is a set that can be written and read, with what could not be understood', () => {
  const taken = takenSet(opened('').table, FORM);
  expect(taken?.set).toMatchObject({ id: 'bo-cua-xa', name: 'Bộ của xã', level: 'commune', years: [2026] });
  expect(taken?.remarks.map(({ code }) => code)).toEqual(expect.arrayContaining(['import/max-unread']));
  expect(taken && readSet(JSON.parse(JSON.stringify(setJson(taken.set))))).toMatchObject({ ok: true });
});

test('a name that would take the id of a built-in set gets another', () => {
  expect(builtInSets().map(({ id }) => id)).toContain('minh-hoa-tinh');
  expect(takenSet(opened('').table, { ...FORM, name: 'Minh hoạ tỉnh' })?.set.id).toBe('minh-hoa-tinh-rieng');
});
