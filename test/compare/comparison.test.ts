// The sheets of a comparison, judged by LibreOffice: every figure recalculated, the steps ending at the new total, the charts drawn.
import { expect, test, vi } from 'vitest';
import { a1 } from '../../core/address.ts';
import { compareRankings } from '../../core/compare/compare-rankings.ts';
import { compareTables, type TableComparison } from '../../core/compare/compare-tables.ts';
import { comparisonPatch, comparisonSheets } from '../../core/compare/comparison-patch.ts';
import { answersIn, answersOfSheet } from '../../core/compare/read-answers.ts';
import type { PutSheet } from '../../core/edit/patch.ts';
import { toNumber } from '../../core/points.ts';
import { readTables } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { RankingTable, ScoringTable, Table } from '../../core/sheet/table.ts';
import { LANGUAGES } from '../../core/text/language.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';
import { newWorkbook } from '../../workbench/xlsx/new-workbook.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';
import { EXAMPLES, exampleOf } from '../fixtures/examples/example-workbooks.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { sheetOfLines } from '../lines.ts';
import { recalculate, toPng } from '../oracle/libreoffice.ts';

vi.setConfig({ testTimeout: 240_000 });

const tableIn = (file: string): Table => {
  const snapshot = exampleOf(file);
  const [table] = readTables(snapshot);
  if (table === undefined) throw new Error(`${file} has no table`);
  return table;
};
const FILES = { before: 'nam-truoc.xlsx', after: 'sach.xlsx' };
const years = (all = false): TableComparison =>
  compareTables({ label: '2024', table: tableIn('bang-cham-diem-nam-truoc.xlsx') as ScoringTable }, { label: '2025', table: tableIn('bang-cham-diem-sach.xlsx') as ScoringTable }, { all, given: [] });

/** Where a text stands on a sheet. */
function placeOf({ content }: PutSheet, text: string, nth = 0): { row: number; column: number } {
  const cell = content.cells.filter(({ value }) => value === text)[nth];
  if (cell === undefined) throw new Error(`no “${text}” on the sheet`);
  return cell;
}

test('the two years of the illustrated department differ as they were built to', () => {
  const { counts, totals, matches, before, after } = years();
  expect(counts).toEqual({ matched: 91, added: 2, gone: 2, reweighted: 2 });
  expect([totals.max.by, totals.achieved.before, totals.achieved.after].map((value) => toNumber(value ?? (0 as never)))).toEqual([0, 85.78, 87.54]);
  expect(matches.doubts.map((doubt) => [before.table.rows[doubt.before]?.name, after.table.rows[doubt.after]?.name, doubt.why])).toEqual([['Tuyên truyền về cải cách hành chính', 'Tuyên truyền cải cách hành chính', 'reworded']]);
});

test.each(LANGUAGES)('LibreOffice computes what we wrote (%s), and the last step stands at the new total', async (language) => {
  const comparison = years();
  const sheets = comparisonSheets({ kind: 'scoring', comparison }, FILES, language);
  expect(sheets.map(({ own }) => own)).toEqual(['comparison', 'changes', 'pairing']);
  const values = await recalculate(await newWorkbook(sheets));
  for (const { name, content } of sheets) for (const { row, column, value } of content.cells) if (typeof value === 'number') expect([a1(row, column), values.get(`${name}!${a1(row, column)}`)]).toEqual([a1(row, column), expect.closeTo(value, 9)]);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const total = placeOf(sheet, language === 'vi' ? 'Tổng cộng' : 'Total');
  const at = (row: number, column: number): unknown => values.get(`${sheet.name}!${a1(row, column)}`);
  expect([at(total.row, 4), at(total.row, 5), at(total.row, 6)]).toEqual([expect.closeTo(85.78, 9), expect.closeTo(87.54, 9), expect.closeTo(1.76, 9)]);
  // Running total beside the last line, and the column of totals beside the total itself.
  expect(at(total.row - 1, 17)).toEqual(expect.closeTo(87.54, 9));
  expect(at(total.row, 13)).toEqual(expect.closeTo(87.54, 9));
});

test('what the user answers on the pairing sheet is read back, and nothing is asked twice', async () => {
  const sheets = comparisonSheets({ kind: 'scoring', comparison: years() }, FILES, 'vi');
  const filled = sheets.map((sheet) => (sheet.own === 'pairing' ? { ...sheet, content: { ...sheet.content, cells: sheet.content.cells.map((cell) => (cell.column === 4 && cell.style === 'warning' ? { ...cell, value: 'có' } : cell)) } } : sheet));
  const { sheets: read } = readSnapshot(await newWorkbook(filled));
  const answers = answersOfSheet(read.find(({ own }) => own === 'pairing') ?? sheetOfLines([]));
  expect(answers).toEqual({ answers: [{ before: '1.3.3. Tuyên truyền về cải cách hành chính', after: '1.3.3. Tuyên truyền cải cách hành chính', same: true }], wrong: [] });
  const again = compareTables(years().before, years().after, { all: false, given: answers.answers });
  expect(again.matches.doubts).toEqual([]);
  expect(again.counts).toEqual(years(true).counts);
  // A "no" stays on the sheet, so that the next run does not ask again.
  const refused = compareTables(years().before, years().after, { all: false, given: answers.answers.map((answer) => ({ ...answer, same: false })) });
  expect(refused.matches.doubts).toEqual([]);
  const [, , kept] = comparisonSheets({ kind: 'scoring', comparison: refused }, FILES, 'vi');
  expect(answersIn({ sheets: readSnapshot(await newWorkbook(kept === undefined ? [] : [kept])).sheets }).answers).toEqual([{ before: '1.3.3. Tuyên truyền về cải cách hành chính', after: '1.3.3. Tuyên truyền cải cách hành chính', same: false }]);
});

test('the charts are drawn on the printed pages', async () => {
  const pages = await toPng(await newWorkbook(comparisonSheets({ kind: 'scoring', comparison: years() }, FILES, 'vi').slice(0, 1)), 60);
  expect(pages.length).toBeGreaterThan(3);
  // A page without a chart is a few kilobytes of white.
  expect(pages[1]?.length).toBeGreaterThan(8_000);
});

const ranking = (lines: readonly string[]): RankingTable => {
  const [table] = readTables({ sheets: [sheetOfLines(lines)] });
  if (table?.kind !== 'ranking') throw new Error('no ranking');
  return table;
};

test('63 provinces become 34: what is not told stands apart, what is told is computed as the rankings say', async () => {
  const before = Array.from({ length: 63 }, (_, at) => ({ name: `Tỉnh số ${at + 1}`, index: 92 - at * 0.2 }));
  const after = Array.from({ length: 34 }, (_, at) => ({ name: `Tỉnh số ${at + 1}`, index: 93 - at * 0.3 }));
  const lines = (units: readonly { name: string; index: number }[]): string[] => ['STT | Tỉnh | Chỉ số | Xếp hạng', ...units.map(({ name, index }, at) => `${at + 1} | ${name} | ${index.toFixed(2)} | ${at + 1}`)];
  const given = before.flatMap(({ name }, at) => (at === 62 ? [] : [{ before: name, after: `Tỉnh số ${(at % 34) + 1}`, same: true }]));
  const comparison = compareRankings({ label: '2024', year: 2024, table: ranking(lines(before)) }, { label: '2025', year: 2025, table: ranking(lines(after)) }, { all: false, given });
  expect(comparison.counts).toMatchObject({ linked: 62, added: 0, gone: 1 });
  expect(comparison.lines.filter(({ link }) => link === 'merged')).toHaveLength(56);
  expect(comparison.lines.filter(({ link }) => link === 'one').map(({ after: unit, move }) => [unit?.name, move])).toEqual([29, 30, 31, 32, 33, 34].map((at) => [`Tỉnh số ${at}`, 0]));
  const sheets = comparisonSheets({ kind: 'ranking', comparison }, FILES, 'vi');
  const values = await recalculate(await newWorkbook(sheets));
  for (const { name, content } of sheets) for (const { row, column, value } of content.cells) if (typeof value === 'number') expect(values.get(`${name}!${a1(row, column)}`)).toEqual(expect.closeTo(value, 9));
});

/** Both years as sheets of one workbook, each with the formulas of its own sheet. */
const BOTH: Snapshot = {
  sheets: [['bang-cham-diem-nam-truoc.xlsx', 'Năm 2024'], ['bang-cham-diem-sach.xlsx', 'Năm 2025']].flatMap(([file, name = '']) => {
    const [sheet] = EXAMPLES.find((example) => example.file === file)?.snapshot.sheets ?? [];
    return sheet === undefined ? [] : [{ ...sheet, name }];
  }),
};

function compareBoth(snapshot: Snapshot): TableComparison {
  const [before, after] = readTables(snapshot);
  if (before?.kind !== 'scoring' || after?.kind !== 'scoring') throw new Error('no two tables');
  return compareTables({ label: '2024', table: before }, { label: '2025', table: after });
}

const FIGURES = ['points', 'points-strong', 'percent', 'percent-strong'] as const;

test('of two years in one workbook every figure is a formula on their cells, and LibreOffice computes what core compared', async () => {
  const comparison = compareBoth(BOTH);
  const [sheet] = comparisonSheets({ kind: 'scoring', comparison }, { before: null, after: null }, 'vi', BOTH);
  if (sheet === undefined) throw new Error('no sheet');
  const { cells } = sheet.content;
  const figures = cells.filter(({ style, value, column }) => FIGURES.some((each) => each === style) && value !== undefined && column < 11);
  expect(figures.filter(({ formula }) => formula === undefined)).toEqual([]);
  expect(figures.length).toBeGreaterThan(500);
  const host = XlsxHost.open(await toXlsx(BOTH));
  await host.apply(comparisonPatch({ kind: 'scoring', comparison }, BOTH, 'vi'));
  const values = await recalculate(host.save());
  const wrong = cells.filter(({ row, column, value }) => typeof value === 'number' && Math.abs(Number(values.get(`${sheet.name}!${a1(row, column)}`)) - value) > 1e-9);
  expect(wrong).toEqual([]);
  // Row by row what core compared: maximum, achieved and index of both years.
  const from = placeOf(sheet, 'THEO TỪNG TIÊU CHÍ').row + 3;
  const shown = comparison.nodes.map((_, at) => [2, 3, 4, 5, 7, 8].map((column) => values.get(`${sheet.name}!${a1(from + at, column)}`) ?? null));
  expect(shown).toEqual(comparison.nodes.map(({ max, achieved, index }) => [max.before, max.after, achieved.before, achieved.after, index.before, index.after].map((each) => (each === null ? null : closeTo(toNumber(each))))));
});

const closeTo = (value: number): unknown => expect.closeTo(value, 9) as unknown;

test('a score that is corrected in one of the years changes the comparison of the same workbook, its total and its steps', async () => {
  const host = XlsxHost.open(await toXlsx(BOTH));
  await host.apply(comparisonPatch({ kind: 'scoring', comparison: compareBoth(BOTH) }, BOTH, 'vi'));
  // 1.1.3 of 2025 stood at 2 of 2 points.
  await host.apply({ edits: [{ kind: 'set-cell', sheet: 'Năm 2025', row: 18, column: 4, before: { value: 2 }, after: { value: 0.5 } }] });
  const values = await recalculate(host.save());
  const corrected = compareBoth({ sheets: BOTH.sheets.map((sheet) => (sheet.name === 'Năm 2025' ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row === 18 && cell.column === 4 ? { ...cell, value: 0.5 } : cell)) } : sheet)) });
  expect(toNumber(corrected.totals.achieved.after ?? (0 as never))).toBe(86.04);
  const [sheet] = comparisonSheets({ kind: 'scoring', comparison: compareBoth(BOTH) }, { before: null, after: null }, 'vi', BOTH);
  const at = (row: number, column: number): unknown => values.get(`So sánh CCHC!${a1(row, column)}`);
  if (sheet === undefined) throw new Error('no sheet');
  const total = placeOf(sheet, 'Tổng cộng');
  expect([5, 6, 8].map((column) => at(total.row, column))).toEqual([closeTo(86.04), closeTo(0.26), closeTo(86.04)]);
  expect(at(total.row - 1, 17)).toEqual(closeTo(86.04));
});

test('of two rankings in one workbook ranks, points and indices are formulas on their cells', async () => {
  const lines = (header: string, ...units: readonly string[]): readonly string[] => [header, ...units];
  const before = { ...sheetOfLines(lines('STT | Đơn vị | Điểm tối đa | Điểm thẩm định | Điều tra XHH | Tổng điểm | Chỉ số | Xếp hạng', '1 | Sở A | 100 | 60 | 30 | 90 | 90 | 1', '2 | Sở B | 96.5 | 58 | 27 | 85 | 88.08 | 2', '3 | Sở C | 100 | 50 | 30 | 80 | 80 | 3')), name: 'Năm 2023' };
  const later = sheetOfLines(lines('STT | Đơn vị | Điểm thẩm định | Điều tra XHH | Chỉ số | Xếp hạng', '1 | Sở B | 61 | 31 | 0.92 | 1', '2 | Sở A | 60 | 31.5 | 0.915 | 2', '3 | Sở D | 50 | 32 | 0.82 | 3'));
  // 0.92 that shows 92,00%.
  const after = { ...later, name: 'Năm 2024', cells: later.cells.map((cell) => (cell.column === 4 && cell.row > 0 ? { ...cell, format: '0.00%' } : cell)) };
  const snapshot: Snapshot = { sheets: [before, after] };
  const [one, other] = readTables(snapshot);
  if (one?.kind !== 'ranking' || other?.kind !== 'ranking') throw new Error('no rankings');
  const comparison = compareRankings({ label: '2023', year: 2023, table: one }, { label: '2024', year: 2024, table: other });
  const [sheet] = comparisonSheets({ kind: 'ranking', comparison }, { before: null, after: null }, 'vi', snapshot);
  if (sheet === undefined) throw new Error('no sheet');
  const host = XlsxHost.open(await toXlsx(snapshot));
  await host.apply(comparisonPatch({ kind: 'ranking', comparison }, snapshot, 'vi'));
  const values = await recalculate(host.save());
  const shown = (name: string): readonly unknown[] => Array.from({ length: 9 }, (_, at) => values.get(`${sheet.name}!${a1(placeOf(sheet, name).row, at + 2)}`) ?? null);
  expect(shown('Sở B')).toEqual([2, 1, 1, 85, 92, null, 88.0829, 92, closeTo(3.9171)]);
  expect(shown('Sở D')).toEqual([null, 3, null, null, 82, null, null, 82, null]);
  const figures = sheet.content.cells.filter(({ column, row, value }) => row > placeOf(sheet, 'Sở B').row - 1 && [2, 3, 5, 6, 8, 9].includes(column) && typeof value === 'number');
  expect(figures.map(({ formula }) => formula ?? '').filter((formula) => !/'Năm 202[34]'!/.test(formula) && !/^IF\(N\('/.test(formula))).toEqual([]);
});

test('in an open workbook a comparison replaces the earlier one, and a sheet that is needed no more goes', async () => {
  const example = EXAMPLES.find(({ file }) => file === 'bang-cham-diem-sach.xlsx');
  const host = XlsxHost.open(await toXlsx(example?.snapshot ?? { sheets: [] }, example?.looks ?? {}));
  const own = async (): Promise<unknown> => (await host.read()).sheets.flatMap((sheet) => sheet.own ?? []);
  await host.apply(comparisonPatch({ kind: 'scoring', comparison: years() }, (await host.read()), 'vi'));
  expect(await own()).toEqual(['comparison', 'changes', 'pairing']);
  const same = compareTables(years().after, years().after);
  await host.apply(comparisonPatch({ kind: 'scoring', comparison: same }, (await host.read()), 'vi'));
  expect(await own()).toEqual(['comparison', 'changes']);
});
