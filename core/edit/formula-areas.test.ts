// The references of a formula are told with the function that takes them and their place in the text.
import { expect, test } from 'vitest';
import { formulaAreas } from './formula-areas.ts';

test('each reference is told with its sheet, its area, its function and its place in the text', () => {
  const formula = "SUM(F5:F13,'Tự chấm'!$F$3)+G1";
  expect(formulaAreas(formula)?.map(({ sheet, area, call, argument, from, to }) => ({ sheet, area, call, argument, text: formula.slice(from, to) }))).toEqual([
    { sheet: null, area: { top: 4, left: 5, bottom: 12, right: 5 }, call: 'SUM', argument: 0, text: 'F5:F13' },
    { sheet: 'Tự chấm', area: { top: 2, left: 5, bottom: 2, right: 5 }, call: 'SUM', argument: 1, text: "'Tự chấm'!$F$3" },
    { sheet: null, area: { top: 0, left: 6, bottom: 0, right: 6 }, call: null, argument: 0, text: 'G1' },
  ]);
});

test('a range inside an expression belongs to no function of its own', () => {
  expect(formulaAreas('SUMPRODUCT((A1:A9="x")*F1:F9)')?.map(({ call }) => call)).toEqual([null, null]);
});

test('a whole column reaches to the end of the sheet', () => {
  expect(formulaAreas('SUM(F:F)')?.[0]?.area).toEqual({ top: 0, left: 5, bottom: 1_048_575, right: 5 });
});

test('names and other workbooks are left out, and a broken formula is told', () => {
  expect(formulaAreas('SUM(Tong,[1]Nam2024!A1:A9)')).toEqual([]);
  expect(formulaAreas('SUM((')).toBeNull();
});
