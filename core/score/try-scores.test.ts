// What-if scores: the same totals as if the official had typed them, and exactly those cells to write.
import { expect, test } from 'vitest';
import { LAYOUTS } from '../../test/fixtures/layouts/index.ts';
import { f, workbook, type Row } from '../../test/fixtures/sheet-maker.ts';
import { applied } from '../../test/fixtures/applied.ts';
import { points, toNumber } from '../points.ts';
import { readTables } from '../sheet/read.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { scoreTable } from './score.ts';
import { countingCell, trialEdits, tryScores } from './try-scores.ts';

const SHEET = 'Tự chấm';
const rows: readonly Row[] = [
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
  ['1', 'Chỉ đạo điều hành', 5],
  ['1.1', 'Kế hoạch', 3, 2.5, 2],
  ['1.2', 'Báo cáo', 2, 1],
  ['2', 'Thủ tục hành chính', 5],
  ['2.1', 'Công khai', 2, f('1+1')],
  ['2.2', 'Hồ sơ', 3, 'N/A', 'N/A'],
  ['', 'Tổng cộng', 10],
];

function tableOf(snapshot: Snapshot): ScoringTable {
  const [table] = readTables(snapshot);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}

const at = (table: ScoringTable, number: string): number => table.rows.findIndex((row) => row.number === number);
const snapshot = workbook({ name: SHEET, rows });
const table = tableOf(snapshot);

test('an appraised leaf is tried in its appraisal, another in its self score, and what does not apply cannot be tried', () => {
  expect([countingCell(table, at(table, '1.1'))?.column, countingCell(table, at(table, '1.2'))?.column]).toEqual([4, 3]);
  expect(countingCell(table, at(table, '2.2'))).toBeNull();
  expect(countingCell(table, at(table, '1'))).toBeNull();
});

test('a word where the appraisal should stand is what is tried, and a formula of đạt được beside self and survey is not', () => {
  const appraised = tableOf(workbook({ name: SHEET, rows: [...rows.slice(0, 3), ['1.2', 'Báo cáo', 2, 1, 'chờ'], ...rows.slice(4)] }));
  expect(countingCell(appraised, at(appraised, '1.2'))?.column).toBe(4);
  const surveyed = tableOf(workbook({ name: SHEET, rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điều tra XHH', 'Điểm đạt được'], ['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2, 0.5, f('D3+E3')], ['1.2', 'Báo cáo', 2, 1, 0.5, f('D4+E4')]] }));
  expect(surveyed.columns).toMatchObject({ self: 3, survey: 4, achieved: 5 });
  expect(countingCell(surveyed, at(surveyed, '1.1'))?.column).toBe(3);
});

test.each(LAYOUTS.flatMap(({ name, clean }) => readTables(clean).flatMap((each) => (each.kind === 'scoring' ? [[name, each] as const] : []))))('%s: trying a leaf moves the leaf by just as much', (_, each) => {
  let moved = 0;
  each.rows.forEach((_row, index) => {
    if (countingCell(each, index) === null) return;
    const achieved = ([less, more] = [0.25, 0.75].map((given) => tryScores(each, new Map([[index, points(given)]])).nodes.get(index)?.achieved ?? null)): number | null => (less === null || less === undefined || more === null || more === undefined ? null : more - less);
    expect(achieved(), each.rows[index]?.path).toBe(points(0.5));
    moved++;
  });
  expect(moved).toBeGreaterThan(0);
});

test('the index moves as if the points had been typed, and the table itself does not', () => {
  const before = scoreTable(table);
  const tried = tryScores(table, new Map([[at(table, '1.1'), points(3)], [at(table, '1.2'), points(2)]]));
  expect([before.totals.achieved, tried.totals.achieved].map((each) => each && toNumber(each))).toEqual([5, 7]);
  expect(toNumber(tried.totals.index ?? points(0))).toBe(100);
  expect(scoreTable(table)).toEqual(before);
});

test('what would be written are the tried cells with what stands in them, never a formula', () => {
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  const { edits, formulas } = trialEdits(table, new Map([[at(table, '1.1'), points(3)], [at(table, '2.1'), points(1.5)]]), sheet);
  expect(edits).toEqual([{ kind: 'set-cell', sheet: SHEET, row: 2, column: 4, before: { value: 2 }, after: { value: 3 } }]);
  expect(formulas).toEqual([at(table, '2.1')]);
});

test.each(LAYOUTS.flatMap(({ name, clean }) => readTables(clean).flatMap((each) => (each.kind === 'scoring' ? [[name, clean, each] as const] : []))))('%s: a trial of any leaf gives the totals that typing it gives', (_, clean, each) => {
  const sheet = clean.sheets.find(({ name }) => name === each.sheet);
  if (!sheet) throw new Error('no sheet');
  let compared = 0;
  let computed = 0;
  each.rows.forEach((row, index) => {
    const trial = new Map([[index, points(0.25)]]);
    const { edits, formulas } = trialEdits(each, trial, sheet);
    computed += formulas.length;
    // A few of a table are enough.
    if (edits.length === 0 || compared > 6) return;
    const typed = readTables(applied({ snapshot: clean, settings: null }, { edits }).snapshot).find((other) => other.sheet === each.sheet && other.headerRows[0] === each.headerRows[0]);
    if (typed?.kind !== 'scoring') throw new Error('the table is gone');
    expect(tryScores(each, trial).totals.achieved, row.path).toEqual(scoreTable(typed).totals.achieved);
    compared++;
  });
  // One layout computes every score from what was deducted: there is nothing to write.
  expect(compared + computed).toBeGreaterThan(0);
});
