// The rank of a result in the published tables, and in tables of a few units whose ranks are plain to see.
import { expect, test } from 'vitest';
import { ministries2023 } from '../../test/fixtures/layouts/ministries-2023.ts';
import { workbook, type Row } from '../../test/fixtures/sheet-maker.ts';
import { points } from '../points.ts';
import { readTables } from '../sheet/read.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { RankingTable } from '../sheet/table.ts';
import { rankText } from '../text/what-if.ts';
import { hasUnit, rankWithin } from './rank-within.ts';

function rankingOf(snapshot: Snapshot): RankingTable {
  const table = readTables(snapshot).find((each) => each.kind === 'ranking');
  if (table?.kind !== 'ranking') throw new Error('no ranking table');
  return table;
}

const UNITS: readonly Row[] = [
  ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 92.5, 1],
  [2, 'Sở Tư pháp', 90, 2],
  [3, 'Sở Tài chính', 90, 2],
  [4, 'Sở Y tế', 85.25, 4],
];
const table = rankingOf(workbook({ name: 'Xếp hạng', rows: UNITS }));
const achieved = (value: number) => ({ achieved: points(value), index: points(1) });

test('a total takes its place among the totals of a table without an index', () => {
  expect(rankWithin(table, achieved(91))).toEqual({ by: 'achieved', rank: 2, of: 5, tied: 0, above: { name: 'Sở Nội vụ', value: points(92.5) } });
  expect(rankWithin(table, achieved(90))).toMatchObject({ rank: 2, tied: 2 });
  expect(rankWithin(table, achieved(95))).toMatchObject({ rank: 1, above: null });
  expect(rankWithin(table, achieved(85.2499))).toMatchObject({ rank: 5, above: { name: 'Sở Y tế' } });
});

test("the unit's own row makes way for its new total", () => {
  expect(hasUnit(table, 'SỞ Y TẾ')).toBe(true);
  expect(rankWithin(table, achieved(91), 'Sở Y tế')).toMatchObject({ rank: 2, of: 4 });
  expect(hasUnit(table, 'Sở Công Thương')).toBe(false);
});

test('a result without the figure that the table ranks by has no rank', () => {
  expect(rankWithin(table, { achieved: null, index: points(90) })).toBeNull();
});

test('an index takes its place among the seventeen ministries of 2023', () => {
  const ministries = rankingOf(ministries2023.clean);
  const rank = rankWithin(ministries, { index: points(89.9), achieved: points(50) });
  const better = ministries.rows.filter(({ kind, index }) => kind === 'unit' && index.state === 'number' && index.points > points(89.9));
  expect(rank).toMatchObject({ by: 'index', rank: better.length + 1, of: 18 });
  expect(better.length).toBeGreaterThan(0);
});

test('the rank is told with the next unit above, or with whom it is shared', () => {
  const say = (value: number, language: 'vi' | 'en' = 'vi'): string => {
    const rank = rankWithin(table, achieved(value));
    return rank === null ? '' : rankText(rank, points(value), 'Xếp hạng', language);
  };
  expect(say(91)).toBe('Với 91 điểm, đơn vị xếp thứ 2/5 trong bảng xếp hạng ở trang “Xếp hạng”; đơn vị liền trên là Sở Nội vụ, hơn 1,5 điểm.');
  expect(say(90)).toBe('Với 90 điểm, đơn vị xếp thứ 2/5 trong bảng xếp hạng ở trang “Xếp hạng”, đồng hạng với 2 đơn vị.');
  expect(say(95)).toBe('Với 95 điểm, đơn vị xếp thứ 1/5 trong bảng xếp hạng ở trang “Xếp hạng”.');
  expect(say(92.4999, 'en')).toBe('With 92.4999 points the unit ranks 2 of 5 in the ranking on sheet “Xếp hạng”; the next above is Sở Nội vụ, 0.0001 points higher.');
});
