// Addresses as people read them.
import { expect, test } from 'vitest';
import { a1, a1Area, columnIndex, columnName, contains, parseA1, parseA1Area } from './address.ts';

test('cells and columns go to A1 and back, to the last one of a sheet', () => {
  expect([a1(0, 0), a1(16, 4), a1(1_048_575, 16_383)]).toEqual(['A1', 'E17', 'XFD1048576']);
  expect(parseA1('$XFD$1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  expect([columnName(26), columnIndex('aa'), columnIndex('1')]).toEqual(['AA', 26, null]);
});

test('areas are read in any order, and one cell is an area', () => {
  expect(parseA1Area('I183:A6')).toEqual({ top: 5, left: 0, bottom: 182, right: 8 });
  expect(a1Area({ top: 5, left: 0, bottom: 5, right: 0 })).toBe('A6');
  expect(a1Area({ top: 5, left: 0, bottom: 182, right: 8 })).toBe('A6:I183');
});

test('what is no address is refused', () => {
  expect([parseA1('A0'), parseA1('AAAA1'), parseA1('Sheet1!A1'), parseA1Area('A1:B2:C3'), parseA1Area('')]).toEqual([null, null, null, null, null]);
});

test('an area contains its corners', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  expect([contains(area, 1, 1), contains(area, 2, 3), contains(area, 3, 3)]).toEqual([true, true, false]);
});
