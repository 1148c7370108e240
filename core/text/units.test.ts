// The sentences of a consolidation's remarks: every code in both languages, with its values and its places.
import { expect, test } from 'vitest';
import { remark, REMARKS, type RemarkCode } from '../units/remark.ts';
import { remarkText } from './units.ts';

const SOURCE = { file: 'so-noi-vu.xlsx', sheet: 'Tự chấm', range: 'A6:K183' };
const CODES = Object.keys(REMARKS) as readonly RemarkCode[];

test.each(CODES)('%s is said in both languages, with values and without any', (code) => {
  for (const language of ['vi', 'en'] as const) {
    const bare = remarkText(remark(code, null), language);
    const full = remarkText(remark(code, 'Sở Nội vụ', [SOURCE, SOURCE], { count: 2, file: 'a.xlsx', reason: 'Tệp rỗng.', group: 'Sở', near: 'Sở Nội vu', unknown: 1, left: 2, reweighted: 3, set: 'Bộ A', year: 2024, expected: 2025, max: 96.5 }), language);
    for (const text of [bare, full]) expect(text).toMatch(/^\S.*[.?]$/s);
    expect(`${bare}${full}`).not.toMatch(/[{}]/);
  }
});

test('a sentence names the unit, the place and the figures in the language’s form', () => {
  expect(remarkText(remark('unit/left-out', 'Sở Ngoại vụ', [SOURCE], { left: 12, max: 71.5 }), 'vi')).toBe('Sở Ngoại vụ (tệp “so-noi-vu.xlsx”, trang “Tự chấm”, vùng A6:K183) không có 12 tiêu chí của bộ; điểm tối đa áp dụng là 71,5.');
  expect(remarkText(remark('unit/other-year', 'Sở Y tế', [{ ...SOURCE, file: null }], { year: 2024, expected: 2025 }), 'en')).toBe('The table of Sở Y tế (sheet “Tự chấm”, range A6:K183) is of 2024, the others are of 2025. Not ranked.');
});

test('of many places a sentence names five', () => {
  const text = remarkText(remark('unit/twice', 'Sở Y tế', Array.from({ length: 9 }, (_, at) => ({ ...SOURCE, sheet: `Trang ${at + 1}` })), { count: 9 }), 'vi');
  expect(text.match(/trang “/g)).toHaveLength(5);
  expect(text).toContain('…');
});
