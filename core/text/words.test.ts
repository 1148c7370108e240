// Names, reasons, verdicts and refusals in both languages.
import { expect, test } from 'vitest';
import { EVIDENCE_CODES, evidenceText } from './evidence.ts';
import { isLanguage, LANGUAGES } from './language.ts';
import { columnText, NAMES } from './names.ts';
import { isRefusalCode, REFUSAL_CODES, refusalText } from './refusal.ts';
import { countSeverities, verdictText } from './verdict.ts';

test('the state of a table is one sentence, never a bare count', () => {
  const two = { error: 0, warning: 2, info: 1 };
  expect(verdictText({ error: 3, warning: 5, info: 0 }, 'vi')).toBe('Có 3 lỗi cần sửa trước khi gửi.');
  expect(verdictText(two, 'vi')).toBe('Không có lỗi. Có 2 điểm cần xem lại.');
  expect(verdictText({ error: 0, warning: 0, info: 4 }, 'vi')).toBe('Bảng này khớp.');
  expect(verdictText(two, 'en')).toBe('No errors. Points to look at again: 2.');
});

test('findings are counted by severity', () => {
  expect(countSeverities([{ severity: 'error' }, { severity: 'info' }, { severity: 'error' }])).toEqual({ error: 2, warning: 0, info: 1 });
});

test.each(REFUSAL_CODES)('%s is one line that names the file where it is known', (code) => {
  for (const language of LANGUAGES) {
    const values = { file: 'bảng.xlsx', sheet: 'Tự chấm', cell: 'E17', id: '1149-2020', limit: '64 MB', where: 'nodes.0.max' };
    for (const text of [refusalText(code, {}, language), refusalText(code, values, language)]) expect(text).toMatch(/^[“\p{Lu}][^{}\n]*\.$/u);
    // What the program itself refuses is about no file or sheet.
    if (!/^(?:host|settings)\//.test(code)) expect(refusalText(code, values, language)).toMatch(/bảng\.xlsx|Tự chấm|1149-2020/);
  }
});

test('a code that is no refusal is not taken for one', () => {
  expect(isRefusalCode('file/missing')).toBe(true);
  expect(isRefusalCode('toString')).toBe(false);
});

test('every reason of the reader is a sentence, with its count and without', () => {
  for (const code of EVIDENCE_CODES) {
    for (const language of LANGUAGES) {
      expect(evidenceText({ code }, language)).toMatch(/^[A-ZĐ][^{}]*\.$/u);
      expect(evidenceText({ code, values: { count: 4, agree: 3, checked: 4, cell: 'D20', role: 'self' } }, language)).toMatch(/^[A-ZĐ\d][^{}]*\.$/u);
    }
  }
});

test('a column is called by the words of the contract', () => {
  expect(columnText('self', 'vi')).toBe('điểm tự chấm');
  expect(columnText('appraised', 'vi', 2)).toBe('điểm thẩm định (lần 2)');
  expect(columnText('appraised', 'vi', 1)).toBe('điểm thẩm định');
  expect(columnText('appraised', 'en')).toBe('appraised score');
  expect(columnText('constructor', 'vi')).toBeNull();
});

test('no name is the same in both languages', () => {
  for (const group of ['severity', 'role', 'rowKind', 'tableKind', 'level', 'source', 'figure'] as const) {
    for (const [key, name] of Object.entries(NAMES.vi[group])) expect([key, name]).not.toEqual([key, (NAMES.en[group] as Record<string, string>)[key]]);
  }
});

test('only Vietnamese and English are languages', () => {
  expect(['vi', 'en', 'fr', ''].map(isLanguage)).toEqual([true, true, false, false]);
});
