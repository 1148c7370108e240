// A formula gets the value that a spreadsheet would show, or none where that is not known.
import { expect, test } from 'vitest';
import type { CellValue } from '../sheet/snapshot.ts';
import { evaluate, type CellReader } from './evaluate.ts';

/** Column A from row 1 down. */
function column(...values: readonly CellValue[]): CellReader {
  return {
    value: (sheet, row, at) => (sheet === null || sheet === 'Tự chấm' ? (at === 0 ? (values[row] ?? null) : null) : { error: '#REF!' }),
    values: (_, area) => values.slice(area.top, area.bottom + 1).filter((value) => value !== null),
  };
}

const shows = (formula: string, ...values: readonly CellValue[]): CellValue | undefined => evaluate(formula, column(...values));

test('SUM adds numbers exactly and passes over text, blanks and ""', () => {
  expect(shows('SUM(A1:A5)', 0.1, 0.2, '1,5', null, '')).toBe(0.3);
  expect(shows('SUM(A1:A2,A4)', 1.005, 2, 99, 0.5)).toBe(3.505);
  expect(shows('SUM(A1:A2)', 1 / 3, 1 / 3)).toBeCloseTo(2 / 3, 14);
});

test('an error in a cell is the error of the sum', () => {
  expect(shows('SUM(A1:A2)', 1, { error: '#DIV/0!' })).toEqual({ error: '#DIV/0!' });
  expect(shows('IFERROR(SUM(A1:A2),"")', 1, { error: '#DIV/0!' })).toBe('');
});

test('a chosen cell stays a reference, so that text in it counts nothing', () => {
  expect(shows('SUM(IF(A2="",A1,A2),A3)', 1, null, 2)).toBe(3);
  expect(shows('SUM(IF(A2="",A1,A2),A3)', 1, 4, 2)).toBe(6);
  expect(shows('SUM(IF(A2="",A1,A2),A3)', 1, 'vắng', 2)).toBe(2);
});

test('a row that nobody has scored stays blank', () => {
  expect(shows('IF(COUNT(A1:A3)=0,"",SUM(A1:A3))', null, 'x', '')).toBe('');
});

test('an index is rounded half away from zero, and a missing maximum gives none', () => {
  expect(shows('IF(OR(N(A1)=0,A2=""),"",ROUND(A2/A1*100,2))', 40, 34.65)).toBe(86.63);
  expect(shows('IF(OR(N(A1)=0,A2=""),"",ROUND(A2/A1*100,2))', '30', 3)).toBe('');
  expect(shows('ROUND(0-A1,1)', 0.25)).toBe(-0.3);
});

test('what binary numbers leave over is rounded away, however it is written', () => {
  expect(shows('ROUND(A1,4)', 3.19744231092045e-14)).toBe(0);
  expect(shows('ROUND(A1,4)', -4e-7)).toBe(0);
  expect(shows('ROUND(A1,8)', 1.25e-7)).toBe(1.3e-7);
  expect(shows('ROUND(A1,2)', 1e21)).toBe(1e21);
  expect(shows('ROUND(A1,-2)', 1250)).toBe(1300);
});

test('other sheets are read by name, and a sheet that is not there is #REF!', () => {
  expect(shows("'Tự chấm'!A1*2", 4)).toBe(8);
  expect(shows("'Trang khác'!A1*2", 4)).toEqual({ error: '#REF!' });
});

test('dividing by zero is told, and a blank reads as 0', () => {
  expect(shows('A1/A2', 4)).toEqual({ error: '#DIV/0!' });
  expect(shows('A2', 4)).toBe(0);
});

test('what no cell can hold is #NUM!', () => {
  expect(shows('A1/A2', -0.25, 5e-324)).toEqual({ error: '#NUM!' });
  expect(shows('A1*A1', 1e200)).toEqual({ error: '#NUM!' });
  expect(shows('IFERROR(A1+A1,"")', 1.7e308)).toBe('');
});

test('nothing is said of names, other workbooks, whole columns, unknown functions, text as number or broken formulas', () => {
  for (const formula of ['Tong+1', '[1]Nam2024!A1+1', 'SUM(A:A)', 'VLOOKUP(1,A1:A3,1)', 'A1+1', 'SUM((']) expect([formula, shows(formula, '1,5')]).toEqual([formula, undefined]);
});

test('cells are counted and summed by what stands beside them, letters of either case alike', () => {
  expect(shows('COUNTIF(A1:A4,"Hoàn thành")', 'Hoàn thành', 'hoàn thành', null, 'Đang thực hiện')).toBe(2);
  expect(shows('COUNTIF(A1:A3,A4)', 'Sở 1', 'Sở 2', 5, 'Sở Nội vụ')).toBe(0);
  expect(shows('COUNTIFS(A1:A2,A1,A3:A4,1)', 'Sở Nội vụ', 'Sở Nội vụ', 1, 0)).toBe(1);
  expect(shows('SUMIFS(A3:A4,A1:A2,"Sở Nội vụ")', 'Sở Nội vụ', 'Sở Tư pháp', 0.1, 7)).toBe(0.1);
  expect(shows('SUMIFS(A3:A4,A1:A2,"x")', 'x', 'x', { error: '#REF!' }, 7)).toEqual({ error: '#REF!' });
});

test('nothing is said of wildcards, signs and areas of two shapes', () => {
  for (const formula of ['COUNTIF(A1:A2,"Sở*")', 'COUNTIF(A1:A2,">1")', 'COUNTIFS(A1:A2,"x",A1:A3,"x")', 'SUMIFS(A1:A3,A1:A2,"x")', 'COUNTIF(A1:A2,"5")']) expect([formula, shows(formula, 'x', 5, 'x')]).toEqual([formula, undefined]);
});
