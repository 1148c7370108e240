// What officials type into a cell becomes what they mean, and what is in doubt stays as typed.
import { expect, test } from 'vitest';
import { typedFormula, typedNumber } from './typed-entry.ts';

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['-0,25', -0.25],
  ['12', 12],
  ['1.234,5', 1234.5],
  ['0,5', 0.5],
  ['2025', 2025],
] as const)('%s is a number', (text, value) => {
  expect(typedNumber(text, false)).toBe(value);
});

test.each(['1.10', '1.500', '0012', '1,5 điểm', '85%', '1.1.1', '2/2', 'N/A', '', '1234567890123456', '1,2,3', '01/02/2025'])('%j stays text', (text) => {
  expect(typedNumber(text, false)).toBeNull();
});

test('in a cell that shows percents, 85 and 85,5% are parts of one', () => {
  expect(typedNumber('85', true)).toBe(0.85);
  expect(typedNumber('85,5%', true)).toBe(0.855);
  expect(typedNumber('83,43', true)).toBe(0.8343);
});

test.each([
  ['=PARSCORE(A5:I60; "thẩm định; lần 1"; "1.2")', '=PARSCORE(A5:I60, "thẩm định; lần 1", "1.2")'],
  ['=PARGRADE(82,33; K2:L5)', '=PARGRADE(82.33, K2:L5)'],
  ['=SUM(A1,B2)', '=SUM(A1,B2)'],
  ["=SUM('Quý 1;2'!A1;B2)", "=SUM('Quý 1;2'!A1,B2)"],
  ['=SUM({1;2},A1)', '=SUM({1;2},A1)'],
])('the formula %s is computed as %s', (typed, computed) => {
  expect(typedFormula(typed)).toBe(computed);
});
