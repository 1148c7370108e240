// Our marks are known by their formula, and the official's own formats are never taken for them.
import { expect, test } from 'vitest';
import { markFormula, severityOfMark } from './mark-formula.ts';

test.each(['error', 'warning', 'info'] as const)('a mark of %s is known again, as Excel may write it', (severity) => {
  expect(severityOfMark(markFormula(severity))).toBe(severity);
  expect(severityOfMark(`= ${markFormula(severity)} `)).toBe(severity);
});

test.each(['', '=C3>1', '=N("PARScore:lỗi")=0', '=N("PARScore:error")=1', '=AND(N("PARScore:error")=0,C3>1)'])('%j is not ours', (formula) => {
  expect(severityOfMark(formula)).toBeNull();
});
