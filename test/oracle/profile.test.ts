// The sheet of indices over the years, recalculated by LibreOffice: the plan's own figures, and what follows when one is corrected.
import { expect, test, vi } from 'vitest';
import { a1 } from '../../core/address.ts';
import { profileOf } from '../../core/profile/profile.ts';
import { profileSheet } from '../../core/profile/profile-sheet.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import type { PutSheet, SheetCell } from '../../core/edit/patch.ts';
import type { CellValue } from '../../core/sheet/snapshot.ts';
import { newWorkbook } from '../../workbench/xlsx/new-workbook.ts';
import { sheetOfLines } from '../lines.ts';
import { recalculate, toPng } from './libreoffice.ts';

vi.setConfig({ testTimeout: 120_000 });

// KH 1886/KH-UBND of 10/9/2021 for 2019 and 2020; the years after them are made up, to cross SIPAS's change of method and a year without PCI.
const LINES = [
  'Tỉnh Quảng Bình (từ năm 2021: số liệu minh hoạ)',
  'Năm | Chỉ số | Giá trị | Xếp hạng',
  '2019 | PAR INDEX | 80,80 | 36', '2019 | SIPAS | 83,43% | 41/63', '2019 | PAPI | 42,39 | 40', '2019 | PCI | 64,17 | 46',
  '2020 | PAR INDEX | 82,33 | 50', '2020 | SIPAS | 78,88% | 60/63', '2020 | PAPI | 43,01 | 30', '2020 | PCI | N/A | N/A',
  '2021 | PAR INDEX | 85,5 | 41', '2021 | SIPAS | 85 | 50/63', '2021 | PAPI | 42,5 | 33', '2021 | PCI | 61,17 | 57',
  '2022 | PAR INDEX | 84 | 44', '2022 | SIPAS | 80,1 | 29/63', '2022 | PAPI | 41 | 42', '2022 | PCI | 63,41 | 49',
];

function sheetOf(lines: readonly string[]): PutSheet {
  const table = readProfile({ sheets: [sheetOfLines(lines)] });
  if (table === null) throw new Error('no profile');
  return profileSheet(profileOf(table.entries), table, 'chi-so.xlsx', 'vi');
}
const SHEET = sheetOf(LINES);

/** Value, change, rank and places moved of the PAR INDEX, and so on in fours, by year. */
function table(values: ReadonlyMap<string, CellValue>): ReadonlyMap<number, readonly CellValue[]> {
  const rows = SHEET.content.cells.filter(({ column, value }) => column === 0 && typeof value === 'number');
  return new Map(rows.map(({ row, value }) => [Number(value), Array.from({ length: 16 }, (_, at) => rounded(values.get(`${SHEET.name}!${a1(row, at + 1)}`) ?? null))]));
}
const rounded = (value: CellValue): CellValue => (typeof value === 'number' ? Number(value.toFixed(6)) : value);

test('changes and places moved come out as the plan tells them, and nothing is taken off across a change of method', async () => {
  const shown = table(await recalculate(await newWorkbook([SHEET])));
  expect(shown.get(2019)).toEqual([80.8, null, 36, null, 83.43, null, '41/63', null, 42.39, null, 40, null, 64.17, null, 46, null]);
  expect(shown.get(2020)).toEqual([82.33, 1.53, 50, -14, 78.88, -4.55, '60/63', -19, 43.01, 0.62, 30, 10, 'N/A', null, null, null]);
  expect(shown.get(2021)).toEqual([85.5, 3.17, 41, 9, 85, 6.12, '50/63', 10, 42.5, -0.51, 33, -3, 61.17, null, 57, null]);
  expect(shown.get(2022)).toEqual([84, -1.5, 44, -3, 80.1, null, '29/63', 21, 41, -1.5, 42, -9, 63.41, 2.24, 49, 8]);
});

test('what was written beside each formula is what a second program computes', async () => {
  const values = await recalculate(await newWorkbook([SHEET]));
  const formulas = SHEET.content.cells.filter(({ formula }) => formula !== undefined);
  // Two changes of PAR INDEX, PAPI and SIPAS before 2022, one more of the first two, one of PCI; places of those with plain ranks.
  expect(formulas.filter(({ style }) => style === 'change')).toHaveLength(9);
  expect(formulas.filter(({ style }) => style === 'move')).toHaveLength(7);
  for (const { row, column, value } of formulas) expect([a1(row, column), values.get(`${SHEET.name}!${a1(row, column)}`)]).toEqual([a1(row, column), expect.closeTo(Number(value), 9)]);
});

test('a value and a rank that are corrected on the sheet change what follows from them', async () => {
  const [par2020] = SHEET.content.cells.filter(({ value }) => value === 82.33);
  const rank = { row: par2020?.row, column: (par2020?.column ?? 0) + 2 };
  const cells = SHEET.content.cells.map((cell): SheetCell => (cell === par2020 ? { ...cell, value: 83 } : cell.row === rank.row && cell.column === rank.column ? { ...cell, value: 48 } : cell));
  const shown = table(await recalculate(await newWorkbook([{ ...SHEET, content: { ...SHEET.content, cells } }])));
  expect(shown.get(2020)?.slice(0, 4)).toEqual([83, 2.2, 48, -12]);
  expect(shown.get(2021)?.slice(0, 4)).toEqual([85.5, 2.5, 41, 7]);
});

test('both line charts are drawn on the printed page', async () => {
  const pages = await toPng(await newWorkbook([SHEET]), 60);
  expect(SHEET.content.charts.map(({ id, series }) => [id, series.length])).toEqual([['profile-values', 5], ['profile-ranks', 4]]);
  // A page without a chart is a few kilobytes of white.
  expect(pages[1]?.length).toBeGreaterThan(8_000);
});
