// What does not close in a criteria set, what an import noticed and how an item is scored, as whole sentences in both languages.
import { expect, test } from 'vitest';
import type { SetProblem } from '../criteria/check-set.ts';
import type { ImportRemark } from '../criteria/import-table.ts';
import type { Method } from '../criteria/scoring-method.ts';
import { points } from '../points.ts';
import { cautionText, methodText, problemText, remarkText } from './criteria-set.ts';
import { criteriaSet as en } from './en/criteria-set.ts';
import { LANGUAGES } from './language.ts';
import { criteriaSet as vi } from './vi/criteria-set.ts';

const SENTENCE = /^[“A-ZĐ][^{}\n]*\.$/u;

const differ = { expected: points(99.55), actual: points(100) };

const PROBLEMS: readonly SetProblem[] = [
  { where: '1.2', code: 'node/number-duplicate' },
  { where: '1.2', code: 'node/max-missing' },
  ...(['max', 'selfMax', 'surveyMax'] as const).map((what) => ({ where: '1', code: 'node/sum-differs', what, ...differ }) as const),
  { where: '', code: 'node/sum-differs', what: 'max', ...differ },
  { where: '1.2', code: 'node/split-differs', ...differ },
  ...(['fields', 'criteria', 'components'] as const).map((what) => ({ where: '', code: 'set/count-differs', what, expected: 43, actual: 42 }) as const),
  { where: '2', code: 'set/count-differs', what: 'criteria', expected: 5, actual: 4 },
  { where: '2.1', code: 'set/count-differs', what: 'components', expected: 5, actual: 4 },
  { where: 'Điều tra XHH', code: 'part/sum-differs', ...differ },
  { where: '', code: 'part/sum-differs', ...differ },
  { where: 'Tốt', code: 'grade/overlap', with: 'Khá' },
  { where: 'Tốt', code: 'grade/empty' },
  { where: '1.2', code: 'method/best-differs', ...differ },
  { where: '1.2', code: 'method/bands-overlap', text: 'Dưới 50% / Từ 40%' },
  { where: '1.2', code: 'method/bands-gap', text: 'Từ 80%' },
  { where: '1.2', code: 'method/bands-gap', text: '' },
  { where: '1.2', code: 'method/band-empty', text: 'Từ 80%' },
  { where: '1.2', code: 'method/expression-invalid', text: 'Có hồ sơ' },
  { where: '1.2', code: 'method/thresholds-reversed' },
  { where: '1.2', code: 'method/step-misses-max' },
];

test('every problem of a set is a whole sentence of its own in both languages', () => {
  expect(new Set(PROBLEMS.map(({ code }) => code))).toEqual(new Set(Object.keys(vi.problem)));
  for (const language of LANGUAGES) {
    const said = PROBLEMS.map((problem) => problemText(problem, language));
    for (const text of said) expect(text).toMatch(SENTENCE);
    expect(new Set(said).size).toBe(PROBLEMS.length);
  }
  for (const problem of PROBLEMS) expect(problemText(problem, 'vi')).not.toBe(problemText(problem, 'en'));
});

test('a problem names its place and both figures, with the decimal mark of the language', () => {
  const scale: SetProblem = { where: '', code: 'node/sum-differs', what: 'max', ...differ };
  expect(problemText(scale, 'vi')).toBe('Thang điểm ghi 100, cộng các lĩnh vực được 99,55.');
  expect(problemText({ ...scale, where: '4' }, 'en')).toBe('Item 4: the maximum says 100, its items add up to 99.55.');
  expect(problemText({ where: '2', code: 'set/count-differs', what: 'criteria', expected: 5, actual: 4 }, 'vi')).toBe('Lĩnh vực 2: nêu 5 tiêu chí, liệt kê 4.');
  expect(problemText({ where: '1.2', code: 'method/best-differs', expected: points(1), actual: points(1.0001) }, 'vi')).toContain('1,0001 điểm, điểm tối đa là 1.');
});

test('a remark counts the row as the sheet does, and lacks nothing where the row has no number', () => {
  for (const code of Object.keys(vi.remark) as ImportRemark['code'][]) {
    for (const language of LANGUAGES) {
      expect(remarkText({ code, where: '1.2', row: 4, text: 'nhiều' }, language)).toMatch(/^(?:Dòng|Row) 5: .*1\.2.*\.$/u);
      expect(remarkText({ code, where: '', row: 4 }, language)).toMatch(SENTENCE);
    }
  }
});

const METHODS: readonly Method[] = [
  { kind: 'options', options: [{ text: 'Có', points: points(1) }, { text: 'Không', points: points(0) }] },
  { kind: 'bands', of: 'Tỷ lệ hồ sơ', bands: [{ text: 'Từ 80%', points: points(1) }] },
  { kind: 'ratio', of: 'Tỷ lệ hồ sơ', to: points(100) },
  { kind: 'cases', variables: [], cases: [{ when: 'Có', points: '1' }] },
  { kind: 'per-item', item: 'sáng kiến', points: points(1) },
  { kind: 'deduction', item: 'báo cáo trễ', points: points(1) },
  { kind: 'step', min: points(0), step: points(1) },
  { kind: 'survey' },
  { kind: 'manual' },
];

test('every way of scoring is told in a few words of its own', () => {
  expect(METHODS.map(({ kind }) => kind)).toEqual(Object.keys(vi.method));
  for (const language of LANGUAGES) expect(new Set(METHODS.map((method) => methodText(method, language))).size).toBe(METHODS.length);
  expect(METHODS.slice(0, 2).map((method) => methodText(method, 'vi'))).toEqual(['Chọn một trong 2 phương án', 'Theo 1 mức: Tỷ lệ hồ sơ']);
});

test('an illustration and a set that is not whole are called so', () => {
  expect(cautionText('illustration', 'vi')).toMatch(/Minh hoạ/);
  expect(cautionText('partial', 'en')).toMatch(/Not all criteria/);
});

test('both languages know the same number of ways for each sentence', () => {
  for (const group of ['problem', 'remark', 'method'] as const) {
    for (const [code, variants] of Object.entries<readonly unknown[]>(vi[group])) expect([code, (en[group] as Record<string, readonly unknown[]>)[code]?.length]).toEqual([code, variants.length]);
  }
});
