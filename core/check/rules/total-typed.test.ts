// Right totals that were typed by hand.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header } from '../written-table.ts';
import { rule } from './total-typed.ts';

const HEADER: Header = ['number', 'name', 'max', 'self'];

test('a typed total that is right is told and mended without changing the figure', () => {
  const findings = findingsOf(rule, scoringTable(HEADER, [['1', 'A', 10], ['1.1', 'a', 4, 4], ['1.2', 'b', 6, 'không áp dụng'], ['2', 'B', 3, 3], ['', 'Tổng cộng', 18, 7]]));
  expect(brief(findings)).toEqual(['warning total/typed D6']);
  expect(findings[0]?.fix?.edits).toMatchObject([{ row: 5, before: { value: 7 }, after: { formula: 'SUM(D2,D5)', value: 7 } }, { row: 1, after: { formula: 'SUM(D3:D4)', value: 4 } }]);
});

test('formulas, wrong totals and criteria scored as a whole are not typed totals', () => {
  const rows = [['1', 'A', 3, formula('SUM(D3:D4)', 3)], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2], ['2', 'B', 2, 1], ['2.1', 'c', 2], ['', 'Tổng cộng', 5, 5]] as const;
  expect(findingsOf(rule, scoringTable(HEADER, rows))).toEqual([]);
});

test('a total with bonus and penalty keeps them in its formula, cut at their caps, and one without stays without', () => {
  const above = [['1', 'A', 100, 80], ['', 'Điểm thưởng', 2, 3], ['', 'Điểm trừ', null, 0.5]] as const;
  const fixed = (total: number) => findingsOf(rule, scoringTable(HEADER, [...above, ['', 'Tổng cộng', 100, total]]))[0]?.fix?.edits;
  expect(fixed(81.5)).toMatchObject([{ after: { formula: 'SUM(D2)+MIN(N(D3),ABS(C3))-ABS(N(D4))', value: 81.5 } }]);
  expect(fixed(80)).toMatchObject([{ after: { formula: 'SUM(D2)', value: 80 } }]);
});

test('the formula passes over a printed total below that is wrong', () => {
  const findings = findingsOf(rule, scoringTable(HEADER, [['1', 'A', 3, 9], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2], ['', 'Tổng cộng', 3, 3]]));
  expect(findings[0]?.fix?.edits).toMatchObject([{ after: { formula: 'SUM(D3:D4)', value: 3 } }]);
});
