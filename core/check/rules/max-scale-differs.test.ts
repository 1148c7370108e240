// Fields that do not make up the scale.
import { expect, test } from 'vitest';
import type { CriteriaSet } from '../../criteria/set.ts';
import { points } from '../../points.ts';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

const set = (scale: number | null): CriteriaSet => ({
  id: 'thu', name: 'Bộ thử', level: 'department', years: [2025], ...(scale === null ? {} : { scale: points(scale) }), nodes: [], complete: false, sources: [],
});
const fields = [['1', 'A', 60], ['1.1', 'B', 60, 1], ['2', 'C', 35], ['2.1', 'D', 35, 1]];

test('without a set and a total row the scale is 100', () => {
  expect(findingsOfCode('max/scale-differs', writtenSheet([HEADER, ...fields]))).toMatchObject([
    { cell: 'C2', severity: 'warning', expected: 100, actual: 95, values: { sum: 95, difference: -5, set: null } },
  ]);
});

test('a total row states the scale of its sheet', () => {
  expect(cellsOf('max/scale-differs', writtenSheet([HEADER, ...fields, [null, 'Tổng cộng', 95, 2]]))).toEqual([]);
});

test('a total row without max states nothing: its max cell is told', () => {
  expect(cellsOf('max/scale-differs', writtenSheet([HEADER, ...fields, [null, 'Tổng cộng', null, 2]]))).toEqual(['C6']);
});

test('a set of 60 points is held against its own scale, whatever the total row says', () => {
  const sheet = writtenSheet([HEADER, ...fields, [null, 'Tổng cộng', 95, 2]]);
  expect(findingsOfCode('max/scale-differs', sheet, { set: set(60) })).toMatchObject([{ cell: 'C6', expected: 60, actual: 95, values: { set: 'Bộ thử' } }]);
  expect(cellsOf('max/scale-differs', sheet, { set: set(95) })).toEqual([]);
});

test('a set whose scale nobody knows says nothing', () => {
  expect(cellsOf('max/scale-differs', writtenSheet([HEADER, ...fields]), { set: set(null) })).toEqual([]);
});
