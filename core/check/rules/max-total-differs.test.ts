// Total rows whose max is not the sum of the fields'.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

/** The field maxima of a district's table of 2019, printed under a total of 100. */
const DISTRICT = [20.5, 10, 10, 6, 10.05, 6, 14, 9, 14];
const fields = (maxima: readonly number[]) => maxima.flatMap((max, at) => [[String(at + 1), `Lĩnh vực ${at + 1}`, max], [`${at + 1}.1`, `Tiêu chí ${at + 1}`, max, 1]]);

test('nine fields of 99.55 under a printed 100 are told, with the 10.05 that should be 10.5', () => {
  const sheet = writtenSheet([HEADER, ...fields(DISTRICT), [null, 'Tổng cộng', 100, 9]]);
  expect(findingsOfCode('max/total-differs', sheet)).toMatchObject([
    { cell: 'C20', severity: 'error', expected: 99.55, actual: 100, values: { sum: 99.55, difference: 0.45, hint: 10.5, hintActual: 10.05, hintCell: 'C10', hintName: '5' } },
  ]);
});

test('a total in the first row is judged like one in the last', () => {
  expect(cellsOf('max/total-differs', writtenSheet([HEADER, [null, 'Tổng điểm', 200, 3], ...fields([100, 99])]))).toEqual(['C2']);
  expect(cellsOf('max/total-differs', writtenSheet([HEADER, [null, 'Tổng điểm', 200, 3], ...fields([100, 100])]))).toEqual([]);
});

test('bonus and penalty stand outside the total', () => {
  const extras = [[null, 'Điểm thưởng', 5, 1], [null, 'Điểm trừ', 5, 1]];
  expect(cellsOf('max/total-differs', writtenSheet([HEADER, ...fields([60, 40]), ...extras, [null, 'Tổng cộng', 100, 2]]))).toEqual([]);
});

test('a field without max leaves the total unjudged, one whose children have theirs does not', () => {
  const unknown = writtenSheet([HEADER, ['1', 'A', 5], ['1.1', 'B', 5, 1], ['2', 'C'], ['2.1', 'D', null, 1], [null, 'Tổng cộng', 9, 1]]);
  expect(cellsOf('max/total-differs', unknown)).toEqual([]);
  const known = writtenSheet([HEADER, ['1', 'A', 5], ['1.1', 'B', 5, 1], ['2', 'C'], ['2.1', 'D', 5, 1], [null, 'Tổng cộng', 9, 1]]);
  expect(cellsOf('max/total-differs', known)).toEqual(['C6']);
});
