// A sheet of ours knows what its formulas show, also after a cell that they read was put anew.
import { expect, test } from 'vitest';
import { ownSheet, type OwnSheetBuilder } from './own-sheet.ts';

const nothing = { value: () => null, values: () => [] };
const shown = (sheet: OwnSheetBuilder): readonly unknown[] => sheet.cells().map(({ value }) => value);

test('a number in the place of a formula is what the others show, once they are worked out again', () => {
  const sheet = ownSheet(nothing);
  sheet.formula(0, 1, '""', 'points');
  sheet.formula(0, 2, 'N(D1)*2', 'points');
  sheet.formula(0, 3, 'B1', 'points');
  sheet.formula(1, 0, 'B1', 'points');
  sheet.number(0, 1, 4, 'points');
  sheet.again(0);
  // C1 was put before D1, so it still shows what D1 showed.
  expect(shown(sheet)).toEqual([4, 0, 4, '']);
  sheet.again(0);
  expect(shown(sheet)).toEqual([4, 8, 4, '']);
});

test('an error is no value, is shown by what reads it, and is gone with its cell', () => {
  const sheet = ownSheet(nothing);
  sheet.formula(0, 0, '1/0', 'points');
  sheet.formula(0, 1, 'A1+1', 'points');
  expect(shown(sheet)).toEqual([undefined, undefined]);
  expect(sheet.shows('IFERROR(B1,"lỗi")')).toBe('lỗi');
  sheet.number(0, 0, 2, 'points');
  sheet.again(0);
  expect(shown(sheet)).toEqual([2, 3]);
});
