// The figures of a ranking's units: what counts as achieved, of how much, and what rounding may hide.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import type { RankingTable, UnitRow } from '../sheet/table.ts';
import { achievedOf, exactPercent, gradedValues, hiddenIn, isPartialList, partsOf, sumTolerance, unitsOf } from './unit-figures.ts';
import { rankingTable, type Header, type Written } from './written-table.ts';

function first(header: Header, row: readonly Written[]): readonly [UnitRow, RankingTable] {
  const { table } = rankingTable(header, [row, ['Đơn vị khác', ...row.slice(1).map(() => 1)]]);
  const [unit] = unitsOf(table);
  if (unit === undefined) throw new Error('no unit');
  return [unit, table];
}

test('a printed total is what was achieved; a blank one is not made up from other columns', () => {
  expect(achievedOf(...first(['unit', 'appraised', 'achieved'], ['A', 60, 61]))).toBe(points(61));
  expect(achievedOf(...first(['unit', 'appraised', 'achieved'], ['A', 60, null]))).toBeNull();
});

test('parts are addends only where all of them are numbers, and two at least', () => {
  expect(partsOf(first(['unit', 'part', 'part'], ['A', 60, 20])[0])).toEqual([points(60), points(20)]);
  expect(partsOf(first(['unit', 'part', 'part'], ['A', 60, 'N/A'])[0])).toBeNull();
  expect(partsOf(first(['unit', 'part'], ['A', 60])[0])).toBeNull();
});

test('the exact percent is of the unit’s own maximum, and of none where that is blank or zero', () => {
  expect(exactPercent(...first(['unit', 'max', 'achieved'], ['A', 96.5, 83.59]))).toBe(points(86.6218));
  expect(exactPercent(...first(['unit', 'max', 'achieved'], ['A', null, 83.59]))).toBeNull();
  expect(exactPercent(...first(['unit', 'max', 'achieved'], ['A', 0, 83.59]))).toBeNull();
});

test('a grade may go by the printed or by the exact index, and by points where there is neither', () => {
  expect(gradedValues(...first(['unit', 'max', 'achieved', 'index'], ['A', 96.5, 83.59, 86.62]))).toEqual([points(86.62), points(86.6218)]);
  expect(gradedValues(...first(['unit', 'achieved'], ['A', 83.59]))).toEqual([points(83.59)]);
});

test('what a column hides is half a unit of its finest figure, two decimals at least', () => {
  const { table } = rankingTable(['unit', 'achieved'], [['A', 90], ['B', 80.125], [null, 'Trung bình', 85.0625]]);
  // 80.125 has three decimals: half a thousandth is 5 ten-thousandths.
  expect(hiddenIn(table, (row) => row.achieved)).toBe(5);
  expect(hiddenIn(rankingTable(['unit', 'achieved'], [['A', 90], ['B', 80]]).table, (row) => row.achieved)).toBe(50);
});

test('a sum of two addends may differ by 0.01, of four by 0.02; with finer figures by their own unit', () => {
  expect(sumTolerance([50, 50, 50])).toBe(points(0.01));
  expect(sumTolerance([50, 50, 50, 50, 50])).toBe(points(0.02));
  expect(sumTolerance([0.5, 0.5, 0.5, 0.5, 0.5])).toBe(points(0.0002));
});

test('a list is partial where a rank is above the number of ranks', () => {
  expect([isPartialList([1, 2, 2]), isPartialList([1, 2, 4]), isPartialList([])]).toEqual([false, true, false]);
});
