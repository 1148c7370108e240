// How units of a ranking stand: printed and computed ranks, groups, shares of their own maxima, and what is not there.
import { expect, test } from 'vitest';
import { rankingTable, type Header, type Written } from '../check/written-table.ts';
import { points, toNumber } from '../points.ts';
import { unitStandings } from './unit-standings.ts';

const standings = (header: Header, rows: readonly (readonly Written[])[]): readonly (readonly unknown[])[] =>
  unitStandings(rankingTable(header, rows).table).map(({ name, index, rank, ranked }) => [name, index === null ? null : toNumber(index), rank, ranked]);

test('without printed ranks the exact shares rank, not the rounded percents, and equal shares share a rank', () => {
  // 83.59 of 96.5 is 86.6218 %, 61.96 of 71.53 is 86.6210 %: both print as 86.62.
  expect(standings(['unit', 'max', 'appraised', 'index'], [['A', 71.53, 61.96, 86.62], ['B', 96.5, 83.59, 86.62], ['C', 100, 90, 90], ['D', 50, 45, 90]])).toEqual([
    ['A', 86.621, 4, 4], ['B', 86.6218, 3, 4], ['C', 90, 1, 4], ['D', 90, 1, 4],
  ]);
});

test('printed ranks stand as they are, also where they belong to a longer list', () => {
  expect(standings(['unit', 'index', 'rank'], [['A', 80, 36], ['B', 79, 44]])).toEqual([['A', 80, 36, null], ['B', 79, 44, null]]);
  expect(standings(['unit', 'index', 'rank'], [['A', 80, 1], ['B', 'N/A', null], ['C', 79, 2]])).toEqual([['A', 80, 1, 2], ['B', null, null, 2], ['C', 79, 2, 2]]);
});

test('ranks that begin again in each group are those of the group, others run through the table', () => {
  const rows = (second: number): readonly (readonly Written[])[] => [['Sở'], ['A', 90, 1], ['B', 80, 3 - second], ['Huyện'], ['C', 85, second], ['D', 70, second + 2 - (second === 1 ? 1 : 0)]];
  expect(standings(['unit', 'achieved', 'rank'], rows(1)).map(([name, , rank, ranked]) => [name, rank, ranked])).toEqual([['A', 1, 2], ['B', 2, 2], ['C', 1, 2], ['D', 2, 2]]);
  expect(unitStandings(rankingTable(['unit', 'achieved'], [['Sở'], ['A', 90], ['B', 80], ['Huyện'], ['C', 85]]).table).map(({ group, rank }) => [group, rank])).toEqual([['Sở', 1], ['Sở', 2], ['Huyện', 1]]);
});

test('a rank that is no whole number is none', () => {
  expect(standings(['unit', 'achieved', 'rank'], [['A', 90, 1.5], ['B', 90, 2]]).map(([name, , rank]) => [name, rank])).toEqual([['A', null], ['B', 2]]);
});

test('a unit whose maximum was forgotten has no computed rank: it is not of 100', () => {
  expect(standings(['unit', 'max', 'appraised'], [['A', 71.5, 69.25], ['B', null, 90], ['C', 96.5, 91]])).toEqual([['A', 96.8531, 1, 2], ['B', null, null, 2], ['C', 94.3005, 2, 2]]);
});

test('what a unit achieved is its printed total, else the last round that is filled, else the sum of its parts', () => {
  const of = (header: Header, row: readonly Written[]): unknown => unitStandings(rankingTable(header, [row, ['Z', ...row.slice(1).map(() => 1)]]).table)[0]?.points;
  expect(of(['unit', 'appraised', 'appraised', 'achieved'], ['A', 60, 62, 61])).toBe(points(61));
  expect(of(['unit', 'appraised', 'appraised'], ['A', 60, null])).toBe(points(60));
  expect(of(['unit', 'part', 'part'], ['A', 60.25, 20.5])).toBe(points(80.75));
});
