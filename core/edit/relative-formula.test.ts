// A formula that moved with its cell is the same formula; one that adds other cells is not.
import { expect, test } from 'vitest';
import { movedFormula, relativeFormula } from './relative-formula.ts';

test('a total that moved down with its rows is still the same formula', () => {
  expect(relativeFormula('SUM(F6:F10)', 'F5')).toBe(relativeFormula('sum( F8:F12 )', 'F7'));
  expect(relativeFormula('SUM(F6:F10)', 'F5')).not.toBe(relativeFormula('SUM(F6:F11)', 'F5'));
});

test('white space and case inside texts and sheet names count', () => {
  expect(relativeFormula('IF(A1="a b",1,2)', 'B1')).not.toBe(relativeFormula('IF(A1="ab",1,2)', 'B1'));
});

test('a formula is brought along to where its cell stands now', () => {
  expect(movedFormula('SUM(F5:F13,$A$1)', 'F14', 'F16')).toBe('SUM(F7:F15,$A$1)');
  expect(movedFormula('F1+1', 'F2', 'F1')).toBeNull();
});
