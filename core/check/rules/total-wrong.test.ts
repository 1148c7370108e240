// Totals beside the sums of their leaves.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './total-wrong.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'survey', 'achieved'];
const found = (...rows: readonly (readonly Written[])[]) => findingsOf(rule, scoringTable(HEADER, rows));

test('a field and the total row that are not the sum of their leaves are told with the right sum', () => {
  const findings = found(['1', 'A', 3, 3.5], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2], ['2', 'B', 4, 4], ['', 'Tổng cộng', 7, 7.5]);
  expect(brief(findings)).toEqual(['error total/wrong D2', 'error total/wrong D6']);
  expect(findings[0]).toMatchObject({ expected: 3, actual: 3.5, number: '1', values: { what: 'field', difference: 0.5, changes: 'yes' } });
  expect(findings[0]?.fix?.edits).toMatchObject([{ row: 1, column: 3, before: { value: 3.5 }, after: { formula: 'SUM(D3:D4)', value: 3 } }]);
  expect(findings[1]).toMatchObject({ expected: 7, values: { what: 'grand' } });
  expect(findings[1]?.fix?.edits).toMatchObject([{ after: { formula: 'SUM(D3:D5)' } }]);
});

test('every score column has its own sums', () => {
  expect(brief(found(['1', 'A', 3, 3, 2, 1, 9], ['1.1', 'a', 3, 3, 1, 0.5, 1.5]))).toEqual(['error total/wrong E2', 'error total/wrong F2', 'error total/wrong G2']);
});

test('parents are not counted beside their leaves, and blank totals are another finding', () => {
  expect(found(['1', 'A', 3], ['1.1', 'a', 3], ['1.1.1', 'x', 1, 1], ['1.1.2', 'y', 2, 2], ['', 'Tổng cộng', 3, 3])).toEqual([]);
});

test('within rounding of the printed addends a difference is only told', () => {
  const leaves = [['1.1', 'a', 1, 0.33], ['1.2', 'b', 1, 0.33], ['1.3', 'c', 1, 0.33]] as const;
  const [finding, ...others] = found(['1', 'A', 3, 1], ...leaves);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'total/rounding', severity: 'info', cell: 'D2', expected: 0.99, actual: 1, values: { difference: 0.01, tolerance: 0.02 } });
  expect(brief(found(['1', 'A', 3, 1.02], ...leaves))).toEqual(['error total/wrong D2']);
});

test('a hundred whole numbers do not add up to half a point of rounding', () => {
  const leaves = Array.from({ length: 100 }, (_, at): Written[] => [`1.1.${at + 1}`, 'x', 1, 0.5]);
  expect(brief(found(['1', 'A', 100], ['1.1', 'a', 100], ...leaves, ['', 'Tổng cộng', 100, 50.5]))).toEqual(['error total/wrong D104']);
});

test('the noise of binary floats is no difference', () => {
  expect(found(['1', 'A', 3, 81.59999999999999], ['1.1', 'a', 60, 55.5], ['1.2', 'b', 40, 26.1])).toEqual([]);
});

test('a total may leave bonus and penalty aside or count them', () => {
  const above = [['1', 'A', 100], ['1.1', 'a', 100, 80], ['', 'Điểm thưởng', 2, 3], ['', 'Điểm trừ', null, -1.5]] as const;
  expect(found(...above, ['', 'Tổng cộng', 100, 80])).toEqual([]);
  expect(found(...above, ['', 'Tổng cộng', 100, 80.5])).toEqual([]);
  expect(found(...above, ['', 'Tổng cộng', 100, 81.5])[0]).toMatchObject({ code: 'total/wrong', expected: 80.5 });
});

test('a criterion scored as a whole is no total', () => {
  expect(found(['1', 'A', 3, 2.5], ['1.1', 'a', 1], ['1.2', 'b', 2], ['2', 'B', 1, 1], ['', 'Tổng cộng', 4, 3.5])).toEqual([]);
});

test('a formula that counts rightly but shows an old value is wrong by its value', () => {
  expect(brief(found(['1', 'A', 3, formula('SUM(D3:D4)', 2)], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2]))).toEqual(['error total/wrong D2']);
});

test('a formula that counts wrongly is told by its range, not twice', () => {
  expect(found(['1', 'A', 3, formula('SUM(D3:D3)', 1)], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2])).toEqual([]);
});

test('a SUM that passes over a number kept as text shows a total that is short of it', () => {
  expect(brief(found(['1', 'A', 3, formula('SUM(D3:D4)', 2)], ['1.1', 'a', 1, '0,5 đ'], ['1.2', 'b', 2, 2]))).toEqual(['error total/wrong D2']);
  expect(brief(found(['1', 'A', 3, 2], ['1.1', 'a', 1, '0,5 đ'], ['1.2', 'b', 2, 2]))).toEqual(['error total/wrong D2']);
});

test('a total of the last round may carry over what an earlier round settled', () => {
  const header: Header = ['number', 'name', 'max', 'appraised', 'appraised'];
  const rows = [['1', 'A', 5, 4, 3.5], ['1.1', 'a', 3, 2, 1.5], ['1.2', 'b', 2, 2, null]] as const;
  expect(findingsOf(rule, scoringTable(header, rows))).toEqual([]);
});

test('where leaves show nothing achieved, a field may show what its appraisals and surveys add up to', () => {
  expect(found(['1', 'A', 3, 3, 2, 0.5, 2.5], ['1.1', 'a', 3, 3, 2, 0.5])).toEqual([]);
  expect(brief(found(['1', 'A', 3, 3, 2, 0.5, 2.9], ['1.1', 'a', 3, 3, 2, 0.5]))).toEqual(['error total/wrong G2']);
});

test('a total above a score that cannot be read is not judged', () => {
  expect(found(['1', 'A', 100, 94], ['1.1', 'a', 50, '4O'], ['1.2', 'b', 50, 50])).toEqual([]);
});

test('a formula that counts rightly is not replaced: what it adds is mended', () => {
  const [typed] = found(['1', 'A', 3, 2], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2]);
  const [short] = found(['1', 'A', 3, formula('SUM(D3:D4)', 2)], ['1.1', 'a', 1, '0,5 đ'], ['1.2', 'b', 2, 2]);
  expect(typed?.fix?.edits).toHaveLength(1);
  expect([short?.fix, short?.values?.['kept']]).toEqual([null, 'D3']);
});
