// Formulas of totals that miss a row or count one twice.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './total-formula-range.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'achieved'];
const found = (...rows: readonly (readonly Written[])[]) => findingsOf(rule, scoringTable(HEADER, rows));

/** Field 1 (D2) with 1.1 (D3: D4, D5) and 1.2 (D6), field 2 (D7) with 2.1 (D8), total in D9. */
const table = (field: Written, criterion: Written, second: Written, total: Written) => found(
  ['1', 'A', 6, field], ['1.1', 'a', 3, criterion], ['1.1.1', 'x', 1, 1], ['1.1.2', 'y', 2, 2], ['1.2', 'b', 3, 2.5],
  ['2', 'B', 4, second], ['2.1', 'c', 4, 3], ['', 'Tổng cộng', 10, total],
);

test.each([
  'SUM(D2,D7)', 'D2+D7', 'SUM(D3,D6,D7)', 'SUM(D4:D6,D8)', 'SUM(D4:D6)+D7', 'ROUND(D2+D7,2)', "'Bảng điểm'!D2+D7", 'D2+D7+D9-D9+0',
])('%s counts every leaf once', (text) => {
  const circular = text.includes('D9');
  expect(brief(table(formula('SUM(D3,D6)', 5.5), formula('SUM(D4:D5)', 3), formula('D8', 3), formula(text, 8.5)))).toEqual(circular ? ['error total/formula-range D9'] : []);
});

test.each([
  ['SUM(D2:D8)', { doubled: '1 (D2), 2 (D7)' }],
  ['SUM(D2:D6)', { missing: '2 (D7)', doubled: '1 (D2)' }],
  ['D2+D2+D7', { doubled: '1 (D2)' }],
  ['SUM(D2)', { missing: '2 (D7)' }],
  ['D2+3', { missing: '2 (D7)', typed: 3 }],
  ['SUM(D2,D7)-D6', { missing: '1.2 (D6)' }],
  ['SUM(E2,E7)', { missing: '1 (D2), 2 (D7)' }],
])('%s is told whatever it shows', (text, values) => {
  const [finding, ...others] = table(formula('SUM(D3,D6)', 5.5), formula('SUM(D4:D5)', 3), formula('D8', 3), formula(text, 8.5));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'total/formula-range', severity: 'error', cell: 'D9', expected: '=SUM(D2,D7)', actual: `=${text}`, values: { what: 'grand', ...values } });
  expect(finding?.fix?.edits).toMatchObject([{ after: { formula: 'SUM(D2,D7)', value: 8.5 } }]);
});

test('a typed addend stands for a missed child even where the figure is right', () => {
  const [finding] = found(['1', 'A', 5, null, formula('SUM(E3:E3)+2.25', 4.25)], ['1.1', 'a', 2, null, 2], ['1.2', 'b', 3, null, 2.25]);
  expect(finding).toMatchObject({ severity: 'error', cell: 'E2', values: { missing: '1.2 (E4)', typed: 2.25 } });
  expect(finding?.values?.['changes']).toBeUndefined();
});

test('a range that reaches into the next criterion takes points from elsewhere', () => {
  const [finding] = table(formula('SUM(D3,D6)', 5.5), formula('SUM(D4:D6)', 5.5), formula('D8', 3), formula('D2+D7', 8.5));
  expect(finding).toMatchObject({ severity: 'error', cell: 'D3', values: { outside: '1.2 (D6)', changes: 'yes' } });
});

test('a range over totals that are still blank is a warning: it counts twice as soon as they are filled', () => {
  const [finding, ...others] = table(null, null, null, formula('SUM(D2:D8)', 8.5));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', cell: 'D9', values: { doubled: '1 (D2), 2 (D7)' } });
  expect(finding?.fix?.edits).toMatchObject([
    { row: 8, after: { formula: 'SUM(D2,D7)', value: 8.5 } }, { row: 6, after: { formula: 'SUM(D8)' } }, { row: 1, after: { formula: 'SUM(D3,D6)' } }, { row: 2, after: { formula: 'SUM(D4:D5)' } },
  ]);
});

test('SUBTOTAL passes over the SUBTOTALs inside its range', () => {
  expect(table(formula('SUBTOTAL(9,D3:D6)', 5.5), formula('SUBTOTAL(9,D4:D5)', 3), formula('SUBTOTAL(9,D8)', 3), formula('SUBTOTAL(9,D2:D8)', 8.5))).toEqual([]);
  expect(brief(table(5.5, 3, 3, formula('SUBTOTAL(9,D2:D8)', 8.5)))).toEqual(['error total/formula-range D9']);
});

test('formulas that cannot be followed are left to their values', () => {
  for (const text of ['SUMIF(A2:A8,"1",D2:D8)', 'INDEX(D2:D8,1)', 'tong_diem', "'Tờ khác'!D9", "D2+'Tờ khác'!D7", 'SUM(D:D)', 'IF(D2>0,D2+D7,0)'])
    expect(table(5.5, 3, 3, formula(text, 8.5))).toEqual([]);
});

test('a sum of the row across is judged by its value', () => {
  expect(found(['1', 'A', 3, 3, 2, formula('D2+E2', 5)], ['1.1', 'a', 3, 3, 2, formula('E3', 2)])).toEqual([]);
});

test('survey leaves may be left out of a sum of self scores; a leaf that does not apply today may apply tomorrow', () => {
  expect(found(['1', 'A', 9, formula('SUM(D3:D3)', 2)], ['1.1', 'a', 3, 2], ['1.2', 'b (XHH)', 3])).toEqual([]);
  expect(brief(found(['1', 'A', 9, formula('SUM(D3:D3)', 2)], ['1.1', 'a', 3, 2], ['1.2', 'b', 3, 'không áp dụng']))).toEqual(['error total/formula-range D2']);
});

test('a leaf that is blank today is missed as well', () => {
  expect(brief(found(['1', 'A', 9, formula('SUM(D3:D3)', 2)], ['1.1', 'a', 3, 2], ['1.2', 'b', 3]))).toEqual(['error total/formula-range D2']);
});

test('totals over criteria that are scored as a whole count nothing twice yet', () => {
  expect(found(['1', 'A', 3, 2.5], ['1.1', 'a', 1], ['1.2', 'b', 2], ['', 'Tổng cộng', 3, formula('SUM(D2:D4)', 2.5)])).toEqual([]);
  expect(found(['1', 'A', 3, 2.5], ['1.1', 'a', 1], ['1.2', 'b', 2], ['', 'Tổng cộng', 3, formula('SUM(D2)', 2.5)])).toEqual([]);
});

test('an empty form is judged too: its parents have formulas, so a range over everything will count twice', () => {
  const findings = found(['1', 'A', 3, formula('SUM(D3:D4)', 0)], ['1.1', 'a', 1], ['1.2', 'b', 2], ['', 'Tổng cộng', 3, formula('SUM(D2:D4)', 0)]);
  expect(brief(findings)).toEqual(['error total/formula-range D5']);
  expect(findings[0]?.fix?.edits).toMatchObject([{ after: { formula: 'SUM(D2)', value: 0 } }]);
});

test('bonus and penalty may be in the formula or not', () => {
  const rows = [['1', 'A', 3, 2], ['', 'Điểm thưởng', 2, 1], ['', 'Điểm trừ', 2, 0.5]] as const;
  for (const text of ['D2', 'D2+D3-D4', 'SUM(D2:D3)-D4', 'SUM(D2)+MIN(N(D3),ABS(C3))-MIN(ABS(N(D4)),ABS(C4))']) expect(found(...rows, ['', 'Tổng cộng', 3, formula(text, 2)])).toEqual([]);
});
