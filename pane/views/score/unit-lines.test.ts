// The list of a ranking: printed figures as they are printed, and what follows from them where the sheet prints none.
import { expect, test } from 'vitest';
import { toNumber } from '../../../core/points.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { RankingTable } from '../../../core/sheet/table.ts';
import { LAYOUTS } from '../../../test/fixtures/layouts/index.ts';
import { MINISTRIES_PLAN } from '../../../test/fixtures/examples/ministries-sheet.ts';
import { workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { unitList } from './unit-lines.ts';

function rankingOf(...rows: readonly Row[]): RankingTable {
  const [table] = readTables(workbook({ name: 'Xếp hạng', rows }));
  if (table?.kind !== 'ranking') throw new Error('no ranking');
  return table;
}

test('the ministries stand as published, each with its own row', () => {
  const [table] = readTables(workbook(MINISTRIES_PLAN));
  if (table?.kind !== 'ranking') throw new Error('no ranking');
  const { lines, columns, isPercent, isRankedHere } = unitList(table);
  expect([columns, isPercent, isRankedHere, lines.length]).toEqual([['achieved', 'index', 'rank'], false, false, 17]);
  expect(lines[0]).toMatchObject({ name: 'Bộ Tư pháp', rank: 1, area: 'A5:F5' });
});

test('without printed indices and ranks both follow from points and maxima; equal indices share a rank', () => {
  const table = rankingOf(['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được'], [1, 'Sở Nội vụ', 96, 72], [2, 'Sở Tư pháp', 100, 90], [3, 'Sở Tài chính', 100, 75], [4, 'Sở Y tế', 100, 60]);
  const { lines, columns, isPercent, isRankedHere } = unitList(table);
  expect([columns, isPercent, isRankedHere]).toEqual([['achieved', 'index', 'rank'], true, true]);
  expect(lines.map(({ index, rank }) => [index && toNumber(index), rank])).toEqual([[75, 2], [90, 1], [75, 2], [60, 4]]);
});

test('an index kept as a fraction is shown in percent', () => {
  const table = rankingOf(['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Chỉ số', 'Xếp hạng'], [1, 'Sở Nội vụ', 100, 72, 0.72, 2], [2, 'Sở Tư pháp', 100, 90, 0.9, 1], [3, 'Sở Y tế', 100, 60, 0.6, 3]);
  expect(table.columns.index).toBe(4);
  expect(unitList(table).lines.map(({ index }) => index && toNumber(index))).toEqual([72, 90, 60]);
});

test('units in groups without printed ranks are ranked by nobody: who competes with whom is not known', () => {
  const table = rankingOf(['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được'], ['I', 'Các sở'], [1, 'Sở Nội vụ', 96, 72], [2, 'Sở Tư pháp', 100, 90], ['II', 'Các huyện'], [1, 'Huyện A', 80, 70], [2, 'Huyện B', 80, 60]);
  const { lines, columns } = unitList(table);
  expect(lines.map(({ group }) => group)).toEqual(['Các sở', 'Các sở', 'Các huyện', 'Các huyện']);
  expect(columns).not.toContain('rank');
});

const rankings = LAYOUTS.flatMap(({ name, clean }) => readTables(clean).flatMap((table) => (table.kind === 'ranking' ? [[`${name}: ${table.sheet}`, table] as const] : [])));

test.each(rankings)('%s: every unit has a line, and every column of the list says something', (_, table) => {
  const { lines, columns } = unitList(table);
  expect(lines.length).toBe(table.rows.filter(({ kind }) => kind === 'unit').length);
  expect(columns.length).toBeGreaterThan(0);
});
