// Which criteria a table has, as one text, and how two tables differ in that.
import { expect, test } from 'vitest';
import { scoringTable, type Written } from '../check/written-table.ts';
import { points } from '../points.ts';
import { comparison, signatureOf, signatureOfSet } from './signature.ts';

const of = (rows: readonly (readonly Written[])[]): string => signatureOf(scoringTable(['number', 'name', 'max', 'self'], rows).table);
const lines = (...nodes: readonly string[]): string => nodes.map((node) => node.replace(' ', '\t')).join('\n');

test('a node is a line with its maximum; options, totals and scores are no part of it', () => {
  expect(of([['1', 'Chỉ đạo', 10, 9], ['1.1', 'Kế hoạch', 10, 9], [null, '- Kịp thời: 10'], [null, 'Tổng cộng', 10, 9]])).toBe(lines('1 10', '1.1 10'));
  expect(of([['1', 'Chỉ đạo', 10, 1], ['1.1', 'Tên khác', 10, 1]])).toBe(lines('1 10', '1.1 10'));
  expect(of([['1', 'Chỉ đạo', null, null], ['1.1', 'Kế hoạch', 'mười', null]])).toBe(lines('1 ', '1.1 '));
});

test('a set that lists all its nodes has the signature of its table; one that does not has none', () => {
  const set = { id: 'a', name: 'A', level: 'department', years: [2025], sources: [], nodes: [{ number: '1', name: 'Chỉ đạo', max: points(10), children: [{ number: '1.1', name: 'Kế hoạch', max: points(10), children: [] }] }] } as const;
  expect(signatureOfSet({ ...set, complete: true })).toBe(lines('1 10', '1.1 10'));
  expect(signatureOfSet({ ...set, complete: false })).toBeNull();
});

const REFERENCE = lines('1 10', '1.1 6', '1.2 4', '2 5', '2.1 5');
const against = comparison(REFERENCE);

test('the same text is no difference', () => {
  expect(against(REFERENCE)).toEqual({ unknown: 0, left: 0, reweighted: 0, another: false });
});

test('criteria that were left out do not make another set, nor does what their parents then have', () => {
  expect(against(lines('1 6', '1.1 6', '2 5', '2.1 5'))).toEqual({ unknown: 0, left: 1, reweighted: 0, another: false });
});

test('another maximum of a leaf, a criterion of its own, or less than half of the criteria make another set', () => {
  expect(against(lines('1 10', '1.1 5', '1.2 5', '2 5', '2.1 5'))).toEqual({ unknown: 0, left: 0, reweighted: 2, another: true });
  expect(against(lines('1 10', '1.1 6', '1.2 4', '2 5', '2.1 5', '3 1'))).toMatchObject({ unknown: 1, another: true });
  expect(against(lines('2 5', '2.1 5'))).toMatchObject({ left: 3, another: true });
});

test('a maximum that one of the tables does not tell is no other one', () => {
  expect(against(lines('1 10', '1.1 ', '1.2 4', '2 5', '2.1 5'))).toMatchObject({ reweighted: 0, another: false });
});
