// The list of findings as officials narrow it: by severity, field, column, number, cell and words.
import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../test/fixtures/examples/example-workbooks.ts';
import { checkWorkbook } from '../../../core/check/check.ts';
import { EVERYTHING, filtered, type Filter } from './filter.ts';
import { besideItems, changesOf, fieldsOf, fixEdits, groupsOf, itemsOf, sheetsOf } from './finding-items.ts';

const [checked] = checkWorkbook(EXAMPLES[0]?.snapshot ?? { sheets: [] }).tables;
if (!checked) throw new Error('the example has no table');
const items = itemsOf(checked);
const cells = (filter: Partial<Filter>): readonly (string | null)[] => filtered(items, { ...EVERYTHING, ...filter }, 'vi').map(({ finding }) => finding.cell);

test('without a filter everything is listed, in sheet order', () => {
  expect(cells({})).toEqual(checked.findings.map(({ cell }) => cell));
});

test('a number finds the criterion and what is below it, not what merely contains its digits', () => {
  const found = filtered(items, { ...EVERYTHING, search: '1.1' }, 'vi');
  expect(found.length).toBeGreaterThan(0);
  for (const { number } of found) expect(number).toMatch(/^1\.1/);
});

test('a cell’s address finds its findings', () => {
  expect(cells({ search: 'd12' })).toEqual(['D12']);
});

test('words are found without their diacritics, in names and in sentences', () => {
  const byName = filtered(items, { ...EVERYTHING, search: 'ke hoach cai cach' }, 'vi');
  expect(byName.map(({ name }) => name)).toContainEqual(expect.stringContaining('kế hoạch cải cách'));
  expect(cells({ search: 'vuot diem toi da' })).toContain('D12');
});

test('severity, field and column narrow the list together', () => {
  const [first] = fieldsOf(items, checked.table);
  const found = filtered(items, { ...EVERYTHING, severity: 'error', field: first?.at ?? -1, role: 'self' }, 'vi');
  expect(found.map(({ finding }) => finding.cell)).toEqual(['D10', 'D12', 'D30']);
});

test('what to do first comes first, inside by field, and no line is lost', () => {
  const groups = groupsOf(items);
  expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  expect(groups.flatMap(({ fields }) => fields.flatMap((field) => field.items)).length).toBe(items.length);
  for (const { fields, count } of groups) expect(fields.reduce((sum, field) => sum + field.items.length, 0)).toBe(count);
});

test('a mend shows text in quotes, so that “1,5” is told from 1,5', () => {
  const mend = checked.findings.find(({ code }) => code === 'score/text-number');
  if (!mend) throw new Error('no text number');
  expect(changesOf(fixEdits(mend), 'vi')).toEqual([{ sheet: mend.sheet, cell: mend.cell, before: '“1,5”', after: '1,5' }]);
  expect(changesOf(fixEdits(mend), 'en')[0]?.after).toBe('1.5');
});

test('what stands beside the tables comes last of its severity, by sheet, and is found by its sheet alone', () => {
  const beside = besideItems([
    { code: 'plan/overdue', severity: 'warning', sheet: 'Kế hoạch', cell: 'J5', number: '1.1' },
    { code: 'index/wrong', severity: 'error', sheet: 'Thống kê', cell: 'D3', values: { what: 'class' } },
    { code: 'plan/lead-missing', severity: 'warning', sheet: 'Kế hoạch', cell: 'I6', number: '1.2' },
  ]);
  const all = [...items, ...beside];
  expect(sheetsOf(all)).toEqual(['Kế hoạch', 'Thống kê']);
  expect(groupsOf(all).map(({ severity, fields }) => [severity, fields.at(-1)?.beside, fields.at(-1)?.items.length])).toEqual([['error', 'Thống kê', 1], ['warning', 'Kế hoạch', 2]]);
  expect(groupsOf(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  expect(filtered(all, { ...EVERYTHING, sheet: 'Kế hoạch' }, 'vi').map(({ finding }) => finding.cell)).toEqual(['J5', 'I6']);
  expect(filtered(all, { ...EVERYTHING, search: '1.2' }, 'vi').map(({ finding }) => finding.code)).toContain('plan/lead-missing');
});
