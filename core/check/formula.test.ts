// What officials' total formulas add, however they were written.
import { expect, test } from 'vitest';
import { a1Area } from '../address.ts';
import { additionOf } from './formula.ts';

/** "+E6:E7 -E9 +2.25", in the order of the formula; null where it is not understood. */
function read(formula: string): string | null {
  const addition = additionOf(formula);
  if (addition === null) return null;
  const terms = addition.terms.map(({ sign, sheet, area, subtotal }) => `${sign === 1 ? '+' : '-'}${sheet === null ? '' : `${sheet}!`}${a1Area(area)}${subtotal ? '*' : ''}`);
  return [...terms, ...addition.typed.map((value) => (value < 0 ? String(value) : `+${value}`))].join(' ');
}

test.each([
  ['SUM(F5:F13)', '+F5:F13'],
  ['sum(D6,D9,$D$10)', '+D6 +D9 +D10'],
  ['SUM((E1:E2,E4))', '+E1:E2 +E4'],
  ['E6+E7-E8', '+E6 +E7 -E8'],
  ['-(E6-E7)', '-E6 +E7'],
  ['+E6', '+E6'],
  ['SUM(E6:E6)+2.25', '+E6 +2.25'],
  ['SUM(E6:E7,-1.5)+0', '+E6:E7 -1.5'],
  ['SUM(SUM(E6:E7),E9)', '+E6:E7 +E9'],
  ['ROUND(SUM(E6:E9),2)', '+E6:E9'],
  ['IFERROR(SUM(E6:E9),0)', '+E6:E9'],
  ['MIN(N(E20),D20)-ABS(N(E21))', '+E20 -E21'],
  ['SUBTOTAL(9,E6:E9,E12)', '+E6:E9* +E12*'],
  ['SUBTOTAL(109,E6:E9)', '+E6:E9*'],
  ["'Lĩnh vực 1'!E5+Sheet2!E5", '+Lĩnh vực 1!E5 +Sheet2!E5'],
  ["'[1]Bảng khác'!E5", '+[1]Bảng khác!E5'],
])('%s adds %s', (formula, expected) => {
  expect(read(formula)).toBe(expected);
});

test.each([
  'SUMIF(A5:A13,"1.*",E5:E13)', 'IF(E5>0,E5,0)', 'INDEX(E5:E9,2)', 'E5*2', 'SUM(E:E)', 'SUM(5:7)', 'tong_diem', 'SUM(Bang[Diem])',
  'SUM(', 'SUM(#REF!)', 'E5:E9', 'SUBTOTAL(1,E5:E9)', '"10"', '-E5%', 'SUM()', '', 'SUM(E5;E6)',
])('%s is no addition that can be followed', (formula) => {
  expect(read(formula)).toBeNull();
});
