// The consolidation of 63 generated units with known answers, recalculated and drawn by LibreOffice; then after a score has changed.
import { expect, test } from 'vitest';
import { a1 } from '../../core/address.ts';
import { checkWorkbook } from '../../core/check/check.ts';
import type { SheetContent } from '../../core/edit/patch.ts';
import type { CellValue, Snapshot } from '../../core/sheet/snapshot.ts';
import { consolidate, type ConsolidateOptions } from '../../core/units/consolidate.ts';
import type { Consolidation } from '../../core/units/consolidation.ts';
import { readUnits } from '../../core/units/read-units.ts';
import { unitColumns } from '../../core/units/units-columns.ts';
import { unitsSheet } from '../../core/units/units-sheet.ts';
import { newWorkbook } from '../../workbench/xlsx/new-workbook.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { expectedRanks, generatedUnits, unitPlan, type GeneratedUnit } from '../fixtures/units/generated-units.ts';
import { recalculate, toPng } from './libreoffice.ts';

const COUNT = 63;
const UNITS = generatedUnits(COUNT, 2025, ['Khối kinh tế', 'Khối văn hóa - xã hội']);
const SHEET = 'Tổng hợp đơn vị';

interface Made {
  readonly consolidation: Consolidation;
  readonly content: SheetContent;
  readonly bytes: Uint8Array;
}

/** All units as sheets of one workbook, with the consolidation sheet put in. */
async function madeOf(units: readonly GeneratedUnit[], options: ConsolidateOptions = {}): Promise<Made & { readonly snapshot: Snapshot }> {
  const snapshot = workbook(...units.map((unit, at) => unitPlan(unit, `Trang ${at + 1}`)));
  const read = readUnits(snapshot, checkWorkbook(snapshot).tables, null);
  const consolidation = consolidate(read.map(({ unit }) => unit), options);
  const put = unitsSheet({ consolidation, workbook: { snapshot, units: read }, language: 'vi', charts: true });
  const host = XlsxHost.open(await toXlsx(snapshot));
  await host.apply({ edits: [put] });
  return { snapshot, consolidation, content: put.content, bytes: host.save() };
}

const making = madeOf(UNITS);

/** What the lines of ranked units show, by the unit's name: hundredths of points, index, rank. */
function lines({ consolidation, content }: Made, values: ReadonlyMap<string, CellValue>): ReadonlyMap<string, Readonly<Record<string, CellValue>>> {
  const columns = unitColumns(consolidation);
  const names = new Set(consolidation.groups.flatMap(({ ranked }) => ranked.map(({ unit }) => unit.name)));
  const [first] = content.merges.filter(({ left, right, top, bottom }) => left === columns.unit && right === columns.unit && bottom === top + 1);
  const rows = content.cells.filter(({ row, column, value }) => column === columns.unit && row > (first?.bottom ?? 0) && typeof value === 'string' && names.has(value));
  return new Map(rows.map(({ row, value }) => [String(value), Object.fromEntries([...columns.totals].map(([name, column]) => [name, values.get(`${SHEET}!${a1(row, column)}`) ?? null]))]));
}

const hundredths = (value: CellValue | undefined): number => Math.round(Number(value) * 100);

test('every figure of 63 units is a formula on the unit’s own sheet, and LibreOffice computes what was known', { timeout: 240_000 }, async () => {
  const made = await making;
  const values = await recalculate(made.bytes);
  const shown = lines(made, values);
  const ranks = expectedRanks(UNITS);
  expect(shown.size).toBe(COUNT);
  UNITS.forEach((unit, at) => {
    const line = shown.get(unit.name);
    expect([line?.applicableMax, line?.self, line?.appraised, line?.survey, line?.achieved, line?.gap].map(hundredths)).toEqual([unit.max, unit.self, unit.appraised, unit.survey, unit.achieved, unit.self - unit.appraised]);
    expect(line?.index).toBeCloseTo((unit.achieved / unit.max) * 100, 4);
    expect(line?.rank).toBe(ranks[at]);
  });
  // What core wrote as cached results is what a second program computes.
  const stale = made.content.cells.filter(({ row, column, formula, value }) => formula !== undefined && value !== undefined && !same(values.get(`${SHEET}!${a1(row, column)}`), value));
  expect(stale.map(({ row, column, formula }) => `${a1(row, column)} ${formula}`)).toEqual([]);
  const figures = made.content.cells.filter(({ style, value }) => (style === 'points' || style === 'percent') && value !== undefined);
  expect(figures.filter(({ formula }) => formula === undefined)).toEqual([]);
});

const same = (one: CellValue | undefined, other: CellValue): boolean => (typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : (one ?? '') === other);

test('ranks and means follow when a score changes on a unit’s sheet, also with dense ranks', { timeout: 240_000 }, async () => {
  const few = generatedUnits(9, 7);
  const made = await madeOf(few, { ties: 'dense' });
  const host = XlsxHost.open(made.bytes);
  // The last of them is given full points on the leaves of one field.
  const worst = made.consolidation.groups[0]?.ranked.at(-1)?.unit;
  const sheet = made.snapshot.sheets.find(({ name }) => name === worst?.source.sheet);
  if (sheet === undefined || worst === undefined) throw new Error('no such unit');
  const leaves = [...Array(13).keys()].map((at) => at + 5).filter((row) => ![5, 11].includes(row));
  const edits = leaves.map((row) => ({ kind: 'set-cell' as const, sheet: sheet.name, row, column: 4, before: {}, after: { value: Number(sheet.cells.find((cell) => cell.row === row && cell.column === 2)?.value) } }));
  await host.apply({ edits });
  const values = await recalculate(host.save());
  const shown = lines(made, values);
  const index = (name: string): number => Number(shown.get(name)?.index);
  expect(index(worst.name)).toBeGreaterThan(Number(worst.totals.index) / 10_000);
  for (const { name } of few) {
    const above = new Set(few.map((unit) => index(unit.name)).filter((each) => each > index(name) + 1e-9));
    expect(shown.get(name)?.rank).toBe(above.size + 1);
  }
});

/** The same units as if each had come in a file. */
async function ofFiles(charts: boolean): Promise<Made> {
  const { consolidation } = await making;
  const named: Consolidation = { ...consolidation, groups: consolidation.groups.map((group) => ({ ...group, ranked: group.ranked.map((each) => ({ ...each, unit: { ...each.unit, source: { ...each.unit.source, file: 'gui.xlsx' } } })) })) };
  const { content } = unitsSheet({ consolidation: named, workbook: null, language: 'vi', charts });
  return { consolidation: named, content, bytes: await newWorkbook([{ name: SHEET, content, own: 'units' }]) };
}

test('a consolidation of files holds values with their sources, and ranks as formulas', { timeout: 240_000 }, async () => {
  const made = await ofFiles(false);
  const { content } = made;
  const shown = lines(made, await recalculate(made.bytes));
  const ranks = expectedRanks(UNITS);
  UNITS.forEach((unit, at) => {
    expect([shown.get(unit.name)?.rank, hundredths(shown.get(unit.name)?.achieved)]).toEqual([ranks[at], unit.achieved]);
  });
  expect(content.cells.filter(({ value }) => String(value).startsWith('tệp “gui.xlsx”, trang “Trang '))).toHaveLength(COUNT);
});

test('the charts are drawn: a bar for each unit, high enough to read', { timeout: 240_000 }, async () => {
  const { content, bytes } = await ofFiles(true);
  expect(content.charts.map(({ id, categories }) => [id, categories.bottom - categories.top + 1])).toEqual([
    ['units-ranking-1-1', 32], ['units-gap-1-1', 32], ['units-profile-1', 6], ['units-ranking-2-1', 31], ['units-gap-2-1', 31], ['units-profile-2', 6],
  ]);
  const heights = content.charts.map(({ anchor, until }) => (until?.row ?? 0) - anchor.row);
  expect(heights.every((rows, at) => rows * 15 >= ((content.charts[at]?.categories.bottom ?? 0) - (content.charts[at]?.categories.top ?? 0)) * 14)).toBe(true);
  // Two pages of units in two groups, two of bars and one of a unit's fields for each group.
  expect((await toPng(bytes, 20)).length).toBeGreaterThanOrEqual(6);
});
