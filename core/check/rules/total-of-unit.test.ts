// Totals of units beside their printed parts: rounding in published rankings, and real faults.
import { expect, test } from 'vitest';
import { brief, rankingFindingsOf, rankingTable, type Header } from '../written-table.ts';
import { rankingRule } from './total-of-unit.ts';

const HEADER: Header = ['number', 'unit', 'part', 'part', 'achieved', 'rank'];

test('the ministries of 2023 differ by rounding nine times and are wrong nowhere', () => {
  // Appraised, survey and total as the Government published them on 17 April 2024 (xaydungchinhsach.chinhphu.vn).
  const published = [
    [61.86, 28.1, 89.95], [62.67, 27.21, 89.89], [61.52, 27.66, 89.18], [60.65, 26.38, 87.04], [61.15, 25.85, 87.01], [60.25, 26.17, 86.41],
    [61.18, 25.1, 86.28], [60.27, 25.91, 86.18], [60.5, 25.33, 85.83], [60.99, 24.81, 85.81], [58.1, 25.47, 83.56], [55.46, 25.07, 80.53],
    [56.49, 23.88, 80.38], [54.59, 25.48, 80.07], [55.81, 23.99, 79.8], [52.12, 26.35, 78.48], [54.21, 23.82, 78.03],
  ];
  const findings = rankingFindingsOf(rankingRule, rankingTable(HEADER, published.map((row, at) => [at + 1, `Bộ ${at + 1}`, ...row, at + 1])));
  expect(findings.map(({ code }) => code)).toEqual(Array(9).fill('total/rounding'));
  expect(findings[0]).toMatchObject({ severity: 'info', cell: 'E2', expected: 89.96, actual: 89.95, values: { what: 'unit', difference: -0.01, tolerance: 0.01 } });
});

test('beyond rounding it is wrong', () => {
  const findings = rankingFindingsOf(rankingRule, rankingTable(HEADER, [[1, 'Xã A', 62.5, 28.25, 90.75], [2, 'Xã D', 55.5, 26, 81.59999999999999], [3, 'Xã E', 50, 25, 75.02]]));
  expect(brief(findings)).toEqual(['error total/wrong E3', 'error total/wrong E4']);
  expect(findings[0]).toMatchObject({ expected: 81.5, actual: 81.6 });
});

test('four decimals round a hundred times finer than two', () => {
  const header: Header = ['unit', 'index', 'part', 'part', 'part', 'part'];
  const rows = [['Cao Bằng', 7.4801, 1.9008, 1.9677, 1.7319, 1.8798], ['Bắc Kạn', 7.1283, 1.9933, 1.4148, 1.8536, 1.8662], ['Hà Nội', 7.8486, 1.7029, 1.957, 2.2548, 1.9339]];
  expect(brief(rankingFindingsOf(rankingRule, rankingTable(header, rows)))).toEqual(['info total/rounding B2', 'error total/wrong B3']);
});

test('a total that holds more decimals than its parts print still rounds like the parts', () => {
  expect(brief(rankingFindingsOf(rankingRule, rankingTable(HEADER, [[1, 'A', 61.86, 28.1, 89.9538], [2, 'B', 61.86, 28.1, 89.9338]])))).toEqual(['info total/rounding E2', 'error total/wrong E3']);
});

test('a unit with a blank or N/A among its parts has no sum', () => {
  expect(rankingFindingsOf(rankingRule, rankingTable(HEADER, [[1, 'A', 61, null, 89], [2, 'B', 'N/A', 2, 3], [3, 'C', 1, 2, null]]))).toEqual([]);
});
