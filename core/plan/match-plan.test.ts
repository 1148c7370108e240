// Which criterion a row of the plan speaks of: by number and name, by name alone, by number and a name that was mended; else none.
import { expect, test } from 'vitest';
import { bookOf, LOSSES, sourceOf, withPlan, writtenIn } from '../../test/fixtures/plan-sheets.ts';
import type { Row } from '../../test/fixtures/sheet-maker.ts';
import { readTables } from '../sheet/read.ts';
import { matchPlan, tableOfPlan } from './match-plan.ts';

const WRITTEN = writtenIn(withPlan(bookOf()));

/** "number in the plan → number in the table" over another state of the table. */
function matched(rows: readonly Row[]): readonly string[] {
  const { table } = sourceOf(bookOf(rows));
  return [...matchPlan(WRITTEN.rows, table)].map(([row, index]) => `${row.number} → ${index === null ? '-' : (table.rows[index]?.number ?? '')}`);
}

const mended = (number: string, change: (row: Row) => Row): readonly Row[] => LOSSES.map((row) => (row[0] === number ? change(row) : row));

test('every row finds its own criterion in the table that it was made from', () => {
  expect(matched(LOSSES)).toEqual(['1.1 → 1.1', '1.2 → 1.2', '2.2 → 2.2', '2.1 → 2.1']);
});

test('a criterion that changed its number is found by its name, one whose name was mended by its number', () => {
  expect(matched(mended('1.1', (row) => ['1.7', ...row.slice(1)]))).toContain('1.1 → 1.7');
  expect(matched(mended('1.2', (row) => ['1.2', 'Báo cáo định kỳ hằng quý', ...row.slice(2)]))).toContain('1.2 → 1.2');
});

test('another criterion that took the number is not it', () => {
  expect(matched(mended('1.2', (row) => ['1.2', 'Tuyên truyền trên cổng thông tin', ...row.slice(2)]))).toContain('1.2 → -');
});

test('two criteria of one name are no evidence where the number says neither', () => {
  const renumbered = mended('1.1', (row) => ['1.8', ...row.slice(1)]);
  expect(matched([...renumbered.slice(0, -1), ['2.9', 'Ban hành kế hoạch', 2, 1, 1], ...renumbered.slice(-1)])).toContain('1.1 → -');
});

test('the plan belongs to the table that its figures read, else to the one with most of its criteria, else to none', () => {
  const tables = [...readTables(bookOf()), ...readTables({ sheets: bookOf(LOSSES.slice(0, 3)).sheets.map((sheet) => ({ ...sheet, name: 'Bản khác' })) })];
  expect(tableOfPlan(WRITTEN, tables)?.sheet).toBe('Tự chấm');
  expect(tableOfPlan({ ...WRITTEN, source: 'Bản khác' }, tables)?.sheet).toBe('Bản khác');
  expect(tableOfPlan({ ...WRITTEN, source: null }, [...tables].reverse())?.sheet).toBe('Tự chấm');
  expect(tableOfPlan({ ...WRITTEN, source: null }, readTables(bookOf([['7', 'Việc khác', 5], ['7.1', 'Việc lạ', 5, 4, 4]])))).toBeNull();
});
