// The lines of a comparison's sheet: totals that add up what each edition has at the top, and figures that say where they come from.
import { expect, test } from 'vitest';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { toNumber } from '../points.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { compareTables, type TableComparison } from './compare-tables.ts';
import { comparisonSheet } from './comparison-sheet.ts';

const tableOf = (sheet: SheetSnapshot): ScoringTable => {
  const [table] = readSheet(sheet);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
};
const compared = (before: SheetSnapshot, after: SheetSnapshot, given: Parameters<typeof compareTables>[2] = { all: false, given: [] }): TableComparison =>
  compareTables({ label: '2024', table: tableOf(before) }, { label: '2025', table: tableOf(after) }, given);
const HEADER = 'STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định';

const BEFORE = sheetOfLines([HEADER, '1 | Chỉ đạo | 10 | |', "'1.1 | Kế hoạch | 10 | 9 | 8", '2 | Một cửa | 10 | |', "'2.1 | Trả kết quả đúng hạn | 10 | 10 | 7.5"], 'Năm 2024');
/** What was a field of its own is a criterion of the first field now. */
const AFTER = sheetOfLines([HEADER, '1 | Chỉ đạo | 20 | |', "'1.1 | Kế hoạch | 10 | 9 | 9", "'1.2 | Một cửa | 10 | |", "'1.2.1 | Trả kết quả đúng hạn | 10 | 10 | 8"], 'Năm 2025');

test('a field that stands below another one in the later edition is counted once in its total', () => {
  const comparison = compared(BEFORE, AFTER, { all: false, given: [{ before: 'Một cửa', after: 'Một cửa', same: true }] });
  expect([comparison.totals.achieved.before, comparison.totals.achieved.after].map((each) => toNumber(each ?? (0 as never)))).toEqual([15.5, 17]);
  const { cells } = comparisonSheet(comparison, { before: 'truoc.xlsx', after: 'sau.xlsx' }, null, 'vi').content;
  const total = cells.find(({ value }) => value === 'Tổng cộng')?.row;
  expect([2, 3, 4, 5, 6].map((at) => cells.find(({ row, column }) => row === total && column === at)?.value)).toEqual([20, 20, 15.5, 17, 1.5]);
  // The last running total of the chart, beside the line above the total.
  expect(cells.find(({ row, column }) => row === (total ?? 0) - 1 && column === 17)?.value).toBe(17);
});

test('a score that is typed as text has no formula that shows it: its value is written, and that is told', () => {
  const typed = { ...AFTER, cells: AFTER.cells.map((cell) => (cell.value === 8 ? { ...cell, value: '8,0' } : cell)) };
  const before = gridOf(BEFORE).sheet;
  const { cells } = comparisonSheet(compared(before, typed), { before: null, after: null }, { sheets: [before, typed] }, 'vi').content;
  const figures = cells.filter(({ column, style, value }) => (column === 4 || column === 5) && style.startsWith('points') && typeof value === 'number');
  expect(figures.filter(({ formula }) => formula === undefined).map(({ column, value }) => [column, value])).toEqual([[5, 17], [5, 17], [5, 8], [5, 8]]);
  expect(cells.some(({ value }) => typeof value === 'string' && value.startsWith('Có 4 số liệu ghi giá trị thay cho công thức'))).toBe(true);
  expect(figures.find(({ column, value }) => column === 4 && value === 8)?.formula).toBe("'Năm 2024'!E3");
});

test('figures of tables from files are values', () => {
  const { cells } = comparisonSheet(compared(BEFORE, AFTER), { before: 'truoc.xlsx', after: 'sau.xlsx' }, null, 'en').content;
  expect(cells.filter(({ formula }) => formula?.includes('!') === true)).toEqual([]);
  expect(cells.some(({ value }) => typeof value === 'string' && value.includes('instead of formulas'))).toBe(false);
});
