// Numbers kept as text, and their mend.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header } from '../written-table.ts';
import { rule } from './score-text-number.ts';

const HEADER: Header = ['number', 'name', 'max', 'self'];

test.each([['1,5', 1.5], ['0.5 đ', 0.5], ['03 điểm', 3]])('%s is told and mended to %d', (text, number) => {
  const [finding, ...others] = findingsOf(rule, scoringTable(HEADER, [['1', 'A', 3, text]]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'score/text-number', severity: 'warning', cell: 'D2', expected: number, actual: text });
  expect(finding?.fix?.edits).toEqual([{ kind: 'set-cell', sheet: 'Bảng điểm', row: 1, column: 3, before: { value: text }, after: { value: number } }]);
});

test('a number is no text', () => {
  expect(findingsOf(rule, scoringTable(HEADER, [['1', 'A', 3, 1.5], ['2', 'B', 3]]))).toEqual([]);
});

test('text that a formula makes, a fraction and a total are told but not mended here', () => {
  const findings = findingsOf(rule, scoringTable(HEADER, [['1', 'A', 20], ['1.1', 'a', 9, formula('TEXT(2,"0")', '2')], ['1.2', 'b', 11, '10.18/10.5'], ['', 'Tổng cộng', 20, '12,18']]));
  expect(brief(findings)).toEqual(['warning score/text-number D3', 'warning score/text-number D4', 'warning score/text-number D5']);
  expect(findings.map(({ fix }) => fix)).toEqual([null, null, null]);
});
