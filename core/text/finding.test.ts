// Every code of the contract says a whole sentence in both languages, whatever values come with it.
import { expect, test } from 'vitest';
import { CODES, type Code, type Finding } from '../check/finding.ts';
import { findingText } from './finding.ts';
import { LANGUAGES } from './language.ts';
import { SENTENCES } from './sentences.ts';

const codes = Object.keys(CODES) as Code[];

const finding = (code: Code, more: Partial<Finding> = {}): Finding => ({ code, severity: CODES[code], sheet: 'Tự chấm', cell: null, ...more });

const full = (code: Code, what = 'field'): Finding =>
  finding(code, {
    cell: 'E17',
    number: '1.1.2',
    expected: 1,
    actual: 1.5,
    values: {
      name: 'Ban hành kế hoạch', column: 'self', round: 2, sum: 8.5, difference: -0.01, missing: '1.2.2 (D10)', doubled: '1.2 (D8)',
      previous: '1.1.1', due: '1.1.2', hint: 10.5, hintActual: 10.05, hintCell: 'C12', hintName: '5', set: 'Bộ tiêu chí', what, count: 3, limit: 2, tolerance: 0.01,
    },
  });

const SENTENCE = /^[“A-ZĐÔÝÁ–][^{}]*[.?]$/u;

test.each(codes)('%s is a whole sentence in both languages, with all values and with none', (code) => {
  for (const language of LANGUAGES) {
    for (const shown of [finding(code), finding(code, { cell: 'E17' }), finding(code, { cell: 'E17', number: '1.1.2' }), finding(code, { expected: 1, actual: null }), full(code)]) {
      const text = findingText(shown, language);
      expect(text).toMatch(SENTENCE);
      expect(text).not.toMatch(/undefined|null|NaN| {2}/);
    }
  }
});

test('the two languages never say the same words', () => {
  for (const code of codes) expect(findingText(full(code), 'vi')).not.toBe(findingText(full(code), 'en'));
});

test('every sentence of both languages can be told in as many ways', () => {
  for (const code of codes) expect([code, SENTENCES.en[code].length]).toEqual([code, SENTENCES.vi[code].length]);
});

test('no English word slips into a Vietnamese sentence', () => {
  const english = /\b(?:cell|the|total|row|score|is|of|and|max|table|field|sheet|error|missing|wrong|number|formula)\b/i;
  for (const code of codes) {
    for (const variant of SENTENCES.vi[code]) {
      const words = (typeof variant === 'string' ? variant : variant.text).replace(/\{\w+[%#]?\}/g, '');
      expect(words).not.toMatch(english);
    }
  }
});

test('a Vietnamese sentence has a decimal comma, an English one a point', () => {
  expect(findingText(full('score/above-max'), 'vi')).toContain('1,5');
  expect(findingText(full('score/above-max'), 'en')).toContain('1.5');
  const numbering = /\b(?:1\.1\.2|1\.1\.1|1\.2\.2|1\.2)\b/g;
  for (const code of codes) expect(findingText(full(code), 'vi').replace(numbering, '')).not.toMatch(/\d\.\d/);
});

test('an official reads where, what and the two figures of a score above its max', () => {
  const above = finding('score/above-max', { cell: 'E17', number: '1.1.2', expected: 1, actual: 1.5, values: { column: 'self' } });
  expect(findingText(above, 'vi')).toBe('Ô E17: điểm tự chấm 1,5 vượt điểm tối đa 1. Giảm điểm hoặc xem lại điểm tối đa.');
  expect(findingText(above, 'en')).toBe('Cell E17: the self score 1.5 is above the maximum 1. Lower the score or check the maximum.');
});

test('text that looks like a number is quoted as it stands and its number offered', () => {
  const text = finding('score/text-number', { cell: 'E12', expected: 0.5, actual: '0,5', values: { column: 'self' } });
  expect(findingText(text, 'vi')).toBe('Ô E12 đang là chữ “0,5”, hàm SUM không cộng được. Đổi thành số 0,5?');
});

test('a formula that misses a component names it with its cell', () => {
  const missed = finding('total/formula-range', { cell: 'D8', values: { missing: '1.2.2 (D10)' } });
  expect(findingText(missed, 'vi')).toBe('Công thức ở ô D8 bỏ sót mục 1.2.2 (D10). Sửa lại vùng cộng.');
});

test('an appraised score names its round after the first', () => {
  const above = finding('score/above-max', { cell: 'G9', expected: 1, actual: 2, values: { column: 'appraised', round: 2 } });
  expect(findingText(above, 'vi')).toContain('điểm thẩm định (lần 2) 2 vượt');
});

test('two figures that differ only in the third decimal are shown with it', () => {
  const total = finding('total/wrong', { cell: 'D20', expected: 91.651, actual: 91.65 });
  expect(findingText(total, 'vi')).toContain('ghi 91,65, cộng lại được 91,651');
});

test('the options that a score could be are listed with the decimal mark of the language', () => {
  const none = finding('score/not-an-option', { cell: 'E9', expected: '0; 0,5; 1', actual: 0.75, values: { column: 'self' } });
  expect(findingText(none, 'vi')).toContain('0,75 không phải mức nào trong các phương án chấm (0; 0,5; 1)');
  expect(findingText(none, 'en')).toContain('0.75 is none of the scoring options (0; 0.5; 1)');
});

test('rounding is said to be no error', () => {
  expect(findingText(finding('total/rounding', { cell: 'G5', values: { difference: -0.01 } }), 'vi')).toBe('Ô G5: chênh 0,01 do làm tròn, không phải lỗi.');
});

test('a long text of the sheet is cut, so that the sentence stays one', () => {
  const long = finding('score/not-number', { cell: 'E9', actual: 'đã nộp hồ sơ '.repeat(40) });
  expect(findingText(long, 'vi').length).toBeLessThan(180);
});
