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

test('in an open workbook a comparison replaces the earlier one, and a sheet that is needed no more goes', async () => {
  const example = EXAMPLES.find(({ file }) => file === 'bang-cham-diem-sach.xlsx');
  const host = XlsxHost.open(await toXlsx(example?.snapshot ?? { sheets: [] }, example?.looks ?? {}));
  const own = async (): Promise<unknown> => (await host.read()).sheets.flatMap((sheet) => sheet.own ?? []);
  await host.apply(comparisonPatch({ kind: 'scoring', comparison: years() }, { before: null, after: null }, 'vi'));
  expect(await own()).toEqual(['comparison', 'changes', 'pairing']);
  const same = compareTables(years().after, years().after);
  await host.apply(comparisonPatch({ kind: 'scoring', comparison: same }, { before: null, after: null }, 'vi'));
  expect(await own()).toEqual(['comparison', 'changes']);
});
