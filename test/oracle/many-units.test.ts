// 3,321 different units with known answers, as they come in files of their own: what the sheet still computes itself, LibreOffice computes alike.
import { expect, test } from 'vitest';
import { a1 } from '../../core/address.ts';
import { toNumber, type Points } from '../../core/points.ts';
import type { CellValue } from '../../core/sheet/snapshot.ts';
import { unitColumns } from '../../core/units/units-columns.ts';
import { unitsSheet } from '../../core/units/units-sheet.ts';
import { newWorkbook } from '../../workbench/xlsx/new-workbook.ts';
import { consolidated, tablesOf } from '../bench/many-units.ts';
import { expectedRanks, generatedUnits } from '../fixtures/units/generated-units.ts';
import { recalculate } from './libreoffice.ts';

const COUNT = 3_321;
const UNITS = generatedUnits(COUNT, 34);
const BANDS = [['A', 75], ['B', 70], ['C', 0]] as const;

test('3,321 units from files: indices, gaps, ranks, grades, means and bests are formulas, and come out as they were known', { timeout: 120_000 }, async () => {
  const consolidation = consolidated(tablesOf(UNITS), UNITS, (at) => `don-vi-${at + 1}.xlsx`);
  const columns = unitColumns(consolidation);
  const { name, content } = unitsSheet({ consolidation, workbook: null, language: 'vi', charts: false });
  const values = await recalculate(await newWorkbook([{ name, content, own: 'units' }]));
  const at = (row: number, column: number | undefined): CellValue => (column === undefined ? null : (values.get(`${name}!${a1(row, column)}`) ?? null));

  const known = new Map(UNITS.map((unit, nth) => [unit.name, { unit, rank: expected[nth] }]));
  const lines = content.cells.filter(({ column, value }) => column === columns.unit && typeof value === 'string' && known.has(value));
  expect(lines).toHaveLength(COUNT);
  expect(new Set(lines.map(({ value }) => value)).size).toBe(COUNT);
  const { totals } = columns;
  const wrong = lines.flatMap(({ row, value }) => {
    const { unit, rank } = known.get(String(value)) ?? {};
    if (unit === undefined) return [];
    const index = (unit.achieved / unit.max) * 100;
    const shown = [at(row, totals.get('rank')), at(row, totals.get('grade')), Math.round(Number(at(row, totals.get('gap'))) * 100), Math.round(Number(at(row, totals.get('index'))) * 10_000)];
    const due = [rank, BANDS.find(([, from]) => index >= from)?.[0], unit.self - unit.appraised, Math.round(index * 10_000)];
    const fields = unit.fields.filter(({ achieved, max }, nth) => Math.round(Number(at(row, columns.fields + nth)) * 10_000) !== (max === 0 ? 0 : Math.round((achieved / max) * 1_000_000)));
    return shown.some((each, nth) => each !== due[nth]) || fields.length > 0 ? [`${unit.name}: ${shown.join(' ')}, due ${due.join(' ')}, ${fields.length} fields`] : [];
  });
  expect(wrong).toEqual([]);

  // Every result that was written beside a formula, and no error anywhere.
  const stale = content.cells.filter(({ row, column, formula, value }) => formula !== undefined && value !== undefined && !same(at(row, column), value));
  expect(stale.map(({ row, column, formula }) => `${a1(row, column)} ${formula}`)).toEqual([]);
  expect([...values.values()].filter((value) => value !== null && typeof value === 'object')).toEqual([]);
  // Core's own mean and best, of which the sheet shows four decimals.
  const [group] = consolidation.groups;
  const after = Math.max(...lines.map(({ row }) => row));
  const shown = [after + 1, after + 2].map((row) => Number(at(row, totals.get('index'))));
  expect(shown).toEqual([group?.mean.index, group?.best.index].map((points) => toNumber(points ?? (Number.NaN as Points))));
  expect(shown[1]).toBeCloseTo(Math.max(...UNITS.map(({ achieved, max }) => (achieved / max) * 100)), 4);
  expect(shown[0]).toBeCloseTo(UNITS.reduce((all, { achieved, max }) => all + (achieved / max) * 100, 0) / COUNT, 3);
});

const expected = expectedRanks(UNITS);

const same = (one: CellValue, other: CellValue): boolean => (typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : (one ?? '') === other);
