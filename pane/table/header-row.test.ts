// The header row that an official types: one sentence on what is wrong with it, or none.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { rowProblem } from './header-row.ts';

const SHEET = sheetOfLines(['BẢNG', '', 'Mã | Việc', '1 | Kế hoạch']);

test.each(['', 'ba', '0', '-1', '2,5', '12345678'])('%j is no row number', (typed) => {
  expect(rowProblem(SHEET, typed)).toBe('row-needed');
});

test('a row without anything in it, or with nothing below it, heads no table', () => {
  expect(rowProblem(SHEET, '2')).toBe('row-blank');
  expect(rowProblem(SHEET, '900')).toBe('row-blank');
  expect(rowProblem(SHEET, '4')).toBe('row-last');
});

test('the number is the sheet\'s own, and a space beside it does no harm', () => {
  expect(rowProblem(SHEET, ' 3 ')).toBeNull();
});
