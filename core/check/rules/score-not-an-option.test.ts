// Scores beside the options that the leaf lists.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable, type Header, type Written } from '../written-table.ts';
import { rule } from './score-not-an-option.ts';

const HEADER: Header = ['number', 'name', 'options', 'max', 'self', 'appraised'];
const found = (...rows: readonly (readonly Written[])[]) => findingsOf(rule, scoringTable(HEADER, rows));

test('0,75 is neither 1 nor 0', () => {
  const findings = found(['1', 'Tuyên truyền', 'Có kế hoạch và thực hiện: 1\nKhông: 0', 1, 0.75, 1]);
  expect(brief(findings)).toEqual(['error score/not-an-option E2']);
  expect(findings[0]).toMatchObject({ expected: '1; 0', actual: 0.75 });
});

test('options may stand in rows below the leaf', () => {
  expect(brief(found(['1', 'Ban hành', null, 1, 0.7, 0.5], ['', '- Kịp thời: 1'], ['', '- Không kịp thời: 0,5']))).toEqual(['error score/not-an-option E2']);
});

test('a ratio takes what lies in its range, and nothing below it but zero', () => {
  const text = 'Từ 80% trở lên: tính theo công thức tỷ lệ x điểm tối đa\nDưới 80%: 0';
  expect(brief(found(['1', 'A', text, 2, 1.86, 1.5], ['2', 'B', text, 2, 0, 1.6]))).toEqual(['error score/not-an-option F2']);
});

test('nothing met earns nothing, even where no option says so', () => {
  expect(found(['1', 'A', 'Kịp thời: 1\nChậm: 0,5', 1, 0])).toEqual([]);
});

test('an option that does not say what it earns leaves everything open', () => {
  const { table, grid } = scoringTable(HEADER, [['1', 'A', 'Kịp thời: 1', 1, 0.3]]);
  const undecided = { ...table, rows: table.rows.map((row) => ({ ...row, options: [...row.options, { text: 'Theo kết quả', points: null }] })) };
  expect(findingsOf(rule, { table: undecided, grid })).toEqual([]);
  expect(brief(findingsOf(rule, { table, grid }))).toEqual(['error score/not-an-option E2']);
});

test('above the maximum is told once, by its own rule', () => {
  expect(found(['1', 'A', 'Đạt: 2\nKhông: 0', 2, 2.5])).toEqual([]);
});

test('a level that two options give is named once', () => {
  expect(found(['1', 'A', 'Trước hạn: 2; Đúng hạn: 2; Trễ: 0', 2, 1])[0]?.expected).toBe('2; 0');
});
