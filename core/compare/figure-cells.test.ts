// A figure of a comparison is the first formula that shows it, else a value that is counted.
import { expect, test } from 'vitest';
import { sheetPage } from '../edit/sheet-page.ts';
import { points, ZERO, type Points } from '../points.ts';
import type { CellValue } from '../sheet/snapshot.ts';
import { figureCells } from './figure-cells.ts';

const CELLS: readonly CellValue[] = [2.5, '2,5', null];

/** What is written for a figure over the official's cells A1, B1, C1, and how many figures became values. */
function written(figure: Points | null, formulas: readonly string[] | null): readonly unknown[] {
  const page = sheetPage({ official: { value: (_, __, column) => CELLS[column] ?? null, values: (_, { left, right }) => CELLS.slice(left, right + 1).filter((value) => value !== null) }, widths: [10] });
  const cells = figureCells(page);
  cells.put(0, 0, figure, 'points', formulas);
  const [cell] = page.sheet.cells();
  return [cell?.formula ?? null, cell?.value ?? null, cells.valued()];
}

test('the likeliest formula that shows the figure is written', () => {
  expect(written(points(2.5), ["'Bảng'!B1", "'Bảng'!A1", "SUM('Bảng'!A1)"])).toEqual(["'Bảng'!A1", 2.5, 0]);
});

test('where no formula shows it, its value is written and counted; of a table in another file it is not', () => {
  expect(written(points(2.5), ["'Bảng'!B1"])).toEqual([null, 2.5, 1]);
  expect(written(points(2.5), null)).toEqual([null, 2.5, 0]);
});

test('a zero that a blank cell says is a number in every program, and nothing is blank', () => {
  expect(written(ZERO, ["'Bảng'!C1"])).toEqual(["N('Bảng'!C1)", 0, 0]);
  expect(written(null, ["'Bảng'!A1"])).toEqual([null, null, 0]);
});
