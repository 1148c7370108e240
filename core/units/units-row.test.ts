// The line of a unit on the summary sheet where there is little to show.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../check/check.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { consolidate } from './consolidate.ts';
import { readUnits } from './read-units.ts';
import { unitsSheet } from './units-sheet.ts';

test('units of which none has a field have one cell at each place, and no sum over nothing', () => {
  const snapshot = { sheets: [sheetOfLines(['Nội dung | Thang điểm | Điểm chuẩn | Tự chấm', '1.1.1 | Tiêu chí | | ', '1 | Tiêu chí | 0.25 | ', '1.1.1 | Tiêu chí | | ', '1.1 | Tiêu chí | | '], 'Sở A')] };
  const units = readUnits(snapshot, checkWorkbook(snapshot).tables, null);
  const consolidation = consolidate(units.map(({ unit }) => unit), { list: null, set: null, ties: 'competition', remarks: [] });
  expect(consolidation.groups.map(({ fields }) => fields)).toEqual([[]]);
  const { cells } = unitsSheet({ consolidation, workbook: { snapshot, units }, language: 'vi', charts: true }).content;
  expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length);
  expect(cells.flatMap(({ formula }) => formula ?? []).filter((formula) => formula.startsWith('SUM('))).toEqual([]);
});
