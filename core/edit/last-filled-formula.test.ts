// The score that counts of several rounds, as spreadsheets compute the formula.
import { expect, test } from 'vitest';
import type { CellValue } from '../sheet/snapshot.ts';
import { evaluate } from './evaluate.ts';
import { lastFilledFormula } from './last-filled-formula.ts';

/** What the formula over A1, B1, C1 shows. */
const shows = (...cells: readonly CellValue[]): CellValue | undefined =>
  evaluate(lastFilledFormula(['A1', 'B1', 'C1'].slice(0, cells.length)), { value: (_, __, column) => cells[column] ?? null, values: () => [] });

test('the last filled round counts, and a zero is filled', () => {
  expect(shows(4, 3, null)).toBe(3);
  expect(shows(4, null, null)).toBe(4);
  expect(shows(4, 3, 0)).toBe(0);
  expect(shows(null, null, null)).toBe(0);
});

test('a word in the last round is no score and brings none back, and an error stays one', () => {
  expect(shows(4, 'vắng', null)).toBe(0);
  expect(shows(4, { error: '#REF!' }, null)).toEqual({ error: '#REF!' });
});

test('one cell is named as it is', () => {
  expect(lastFilledFormula(["'Tự chấm'!E7"])).toBe("'Tự chấm'!E7");
});
