// The sheet of a trial of ranks, judged by LibreOffice, on 63 generated units whose ranks are known another way.
import { expect, test, vi } from 'vitest';
import { a1 } from '../../core/address.ts';
import { checkWorkbook } from '../../core/check/check.ts';
import { robustness, USUAL_TRIAL } from '../../core/robust/robustness.ts';
import { robustnessSheet } from '../../core/robust/robustness-sheet.ts';
import { triedWorkbook, type TriedWorkbook } from '../../core/robust/tried-workbook.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { LANGUAGES } from '../../core/text/language.ts';
import { newWorkbook } from '../../workbench/xlsx/new-workbook.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { expectedRanks, generatedUnits, unitPlan, type GeneratedUnit } from '../fixtures/units/generated-units.ts';
import { recalculate, toPng } from '../oracle/libreoffice.ts';

vi.setConfig({ testTimeout: 240_000 });

const UNITS = generatedUnits(63, 11);
const book = (units: readonly GeneratedUnit[]): Snapshot => workbook(...units.map((unit, at) => unitPlan(unit, `Đơn vị ${at + 1}`)));
const tried = (snapshot: Snapshot, by: 'field' | 'criterion' = 'field'): TriedWorkbook => triedWorkbook(snapshot, checkWorkbook(snapshot).tables, by, null);
const SNAPSHOT = book(UNITS);

test('63 generated units have the ranks that counting gives, and without a field those of the rest', () => {
  const [group] = tried(SNAPSHOT).groups;
  if (group === undefined) throw new Error('no group');
  const found = robustness(group, { ...USUAL_TRIAL, runs: 50 });
  const rankOf = new Map(found.units.map(({ unit, rank }) => [group.units[unit]?.name, rank]));
  const expected = expectedRanks(UNITS);
  expect(UNITS.map(({ name }) => rankOf.get(name))).toEqual(expected);
  const withoutField = UNITS.map((unit) => ({ ...unit, achieved: unit.achieved - (unit.fields[2]?.achieved ?? 0), max: unit.max - (unit.fields[2]?.max ?? 0) }));
  const ranks = expectedRanks(withoutField);
  const shift = ranks.reduce((total, rank, at) => total + Math.abs(rank - (expected[at] ?? 0)), 0) / UNITS.length;
  expect(found.shifts.leftOut[2]).toBeCloseTo(shift, 9);
  // To every ninth unit eight points do not apply: of 100 it has the points that it has.
  const zero = expectedRanks(UNITS.map((unit) => ({ ...unit, max: 10_000 })));
  expect(found.units.map(({ unit, treated }) => [group.units[unit]?.name, treated?.zero])).toEqual(found.units.map(({ unit }) => [group.units[unit]?.name, zero[UNITS.findIndex(({ name }) => name === group.units[unit]?.name)]]));
});

test('by criterion there are twelve parts, and the ranks are the same', () => {
  const [byField, byCriterion] = [tried(SNAPSHOT), tried(SNAPSHOT, 'criterion')].map(({ groups }) => groups[0]);
  if (byField === undefined || byCriterion === undefined) throw new Error('no group');
  expect([byField.parts.length, byCriterion.parts.length]).toEqual([6, 12]);
  expect(byCriterion.parts[4]).toBe('3.1. Tiêu chí 3.1');
  const short = { ...USUAL_TRIAL, runs: 10 };
  expect(robustness(byCriterion, short).units.map(({ unit, rank }) => [unit, rank])).toEqual(robustness(byField, short).units.map(({ unit, rank }) => [unit, rank]));
});

test.each(LANGUAGES)('LibreOffice computes what we wrote (%s), and an interval spans its ranks', async (language) => {
  const groups = tried(SNAPSHOT).groups.map((group) => robustness(group, { ...USUAL_TRIAL, runs: 100 }));
  const sheet = robustnessSheet({ groups, options: { ...USUAL_TRIAL, runs: 100 }, file: null, language });
  expect(sheet.content.charts.map(({ series }) => series[0]?.look)).toEqual(['hidden', 'hidden', 'hidden']);
  const values = await recalculate(await newWorkbook([sheet]));
  const at = (row: number, column: number): number => Number(values.get(`${sheet.name}!${a1(row, column)}`));
  for (const { row, column, value } of sheet.content.cells) if (typeof value === 'number') expect([a1(row, column), at(row, column)]).toEqual([a1(row, column), expect.closeTo(value, 9)]);
  const [chart] = sheet.content.charts;
  const first = chart?.categories.top ?? 0;
  const best = groups[0]?.units[0];
  const ends = [at(first, 16) + 0.5, at(first, 16) + at(first, 17) + at(first, 18) + at(first, 19) - 0.5];
  expect(ends).toEqual([Math.min(best?.trials?.low ?? 0, best?.rank ?? 0), Math.max(best?.trials?.high ?? 0, best?.rank ?? 0)]);
});

test('the intervals are drawn on the printed pages', async () => {
  const groups = tried(book(UNITS.slice(0, 8))).groups.map((group) => robustness(group, { ...USUAL_TRIAL, runs: 100 }));
  const pages = await toPng(await newWorkbook([robustnessSheet({ groups, options: USUAL_TRIAL, file: null, language: 'vi' })]), 60);
  // A page without a chart is a few kilobytes of white.
  expect(pages[1]?.length).toBeGreaterThan(8_000);
});

test('one unit, and units of which none was scored, leave a sheet that tells why', () => {
  const [one] = tried(book(UNITS.slice(0, 1))).groups;
  expect(one === undefined ? null : robustness(one).remarks).toEqual(['one-unit']);
  const blank = { sheets: book(UNITS.slice(0, 2)).sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row, column }) => row < 4 || column < 3) })) };
  const { groups, remarks } = tried(blank);
  const [none] = groups;
  expect(none === undefined ? null : [robustness(none).remarks, none.left.length]).toEqual([['no-unit'], 2]);
  expect(remarks.map(({ code }) => code)).toContain('unit/no-score');
});
