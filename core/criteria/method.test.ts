// Each way of scoring, on the wordings that officials' tables use, gives exact points or says why it cannot.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, toNumber, ZERO, type Points } from '../points.ts';
import { evaluate, methodProblems, optionsOf, type MethodInput } from './method.ts';
import type { Bound, Method } from './scoring-method.ts';

/** Points as a plain number, or the code of the refusal. */
function scored(method: Method, max: number, input: MethodInput): number | string {
  const result = evaluate(method, points(max), input);
  return result.ok ? toNumber(result.points) : result.code;
}

const measure = (value: number): MethodInput => ({ kind: 'measure', measure: points(value) });
const share = (part: number, whole: number): MethodInput => ({ kind: 'measure', measure: { part: points(part), whole: points(whole) } });
const count = (items: number): MethodInput => ({ kind: 'count', count: items });
const typed = (value: number): MethodInput => ({ kind: 'points', points: points(value) });
const at = (value: number, inclusive = true): Bound => ({ value: points(value), inclusive });
const choices = (method: Method, max: number): number[] => optionsOf(method, points(max)).map((choice) => toNumber(choice.points));

const PLAN: Method = {
  kind: 'options',
  options: [
    { text: 'Ban hành kịp thời', points: points(1) },
    { text: 'Ban hành không kịp thời', points: points(0.5) },
    { text: 'Không ban hành', points: ZERO },
  ],
};

test('of options the chosen one counts, and a typed score must be one of them', () => {
  expect(scored(PLAN, 1, { kind: 'option', index: 1 })).toBe(0.5);
  expect(scored(PLAN, 1, { kind: 'option', index: 3 })).toBe('input/not-an-option');
  expect(scored(PLAN, 1, { kind: 'option', index: 0.5 })).toBe('input/not-an-option');
  expect(scored(PLAN, 1, typed(0.5))).toBe(0.5);
  expect(scored(PLAN, 1, typed(0.75))).toBe('input/not-an-option');
  expect(scored(PLAN, 1, measure(90))).toBe('input/other-kind');
  expect(choices(PLAN, 1)).toEqual([1, 0.5, 0]);
});

test('beside "trên 90%", "từ 70% - 90%" takes 90', () => {
  const done: Method = {
    kind: 'bands', of: 'Tỷ lệ thực hiện kế hoạch', unit: '%',
    bands: [
      { text: 'Trên 90%', from: at(90, false), points: points(2) },
      { text: 'Từ 70% - 90%', from: at(70), to: at(90), points: points(1) },
      { text: 'Dưới 70%', to: at(70, false), points: ZERO },
    ],
  };
  expect([95, 90.0001, 90, 70, 69.9999, 0].map((value) => scored(done, 2, measure(value)))).toEqual([2, 2, 1, 1, 0, 0]);
  expect(methodProblems(done, points(2))).toEqual([]);
});

test('"Không thực hiện" inside "Dưới 25%" is meant where nothing was done, and only there', () => {
  const bands: Method = {
    kind: 'bands', of: 'Tỷ lệ', unit: '%',
    bands: [
      { text: 'Từ 30% trở lên', from: at(30), points: points(1) },
      { text: 'Từ 25% đến dưới 30%', from: at(25), to: at(30, false), points: points(0.5) },
      { text: 'Dưới 25%', to: at(25, false), points: points(0.25) },
      { text: 'Không thực hiện', from: at(0), to: at(0), points: ZERO },
    ],
  };
  expect([30, 29.99, 25, 24.99, 0.0001, 0].map((value) => scored(bands, 1, measure(value)))).toEqual([1, 0.5, 0.5, 0.25, 0.25, 0]);
  expect(methodProblems(bands, points(1))).toEqual([]);
});

test('bands that overlap with different points, leave a gap or take nothing are told', () => {
  const faulty: Method = {
    kind: 'bands', of: 'Tỷ lệ', unit: '%',
    bands: [
      { text: 'Từ 80%', from: at(80), points: points(1) },
      { text: 'Từ 50% đến 80%', from: at(50), to: at(80), points: points(0.5) },
      { text: 'Dưới 40%', to: at(40, false), points: ZERO },
      { text: 'Từ 60% đến 55%', from: at(60), to: at(55), points: ZERO },
    ],
  };
  expect(methodProblems(faulty, points(1)).map(({ code }) => code)).toEqual(['method/band-empty', 'method/bands-overlap', 'method/bands-gap']);
  expect(scored(faulty, 1, measure(80))).toBe('input/bands-overlap');
  expect(scored(faulty, 1, measure(45))).toBe('input/no-band');
});

test('between "từ 1 đến 2 thủ tục" and "từ 3 thủ tục" nothing can be counted, so there is no gap', () => {
  const counted = (unit: object): Method => ({
    kind: 'bands', of: 'Số thủ tục', ...unit,
    bands: [
      { text: 'Không có', from: at(0), to: at(0), points: ZERO },
      { text: 'Từ 1 đến 2', from: at(1), to: at(2), points: points(0.5) },
      { text: 'Từ 3', from: at(3), points: points(1) },
    ],
  });
  expect(methodProblems(counted({ unit: 'thủ tục' }), points(1))).toEqual([]);
  expect(methodProblems(counted({ unit: '%' }), points(1)).map(({ code }) => code)).toEqual(['method/bands-gap', 'method/bands-gap']);
});

test('two of three files are exactly 2/3: a share is not rounded before it is compared', () => {
  const third: Method = { kind: 'bands', of: 'Tỷ lệ', bands: [{ text: 'Trên 66,6666%', from: at(66.6666, false), points: points(1) }, { text: 'Còn lại', to: at(66.6666), points: ZERO }] };
  expect(scored(third, 1, share(2, 3))).toBe(1);
  expect(scored(third, 1, share(1, 0))).toBe('input/division-by-zero');
});

test('"Từ 60% đến dưới 85%: (Tỷ lệ/85%) x 10, làm tròn 02 chữ số" pays nothing below 60 and all from 85', () => {
  const disbursed: Method = { kind: 'ratio', of: 'Tỷ lệ giải ngân', unit: '%', from: points(60), to: points(85), decimals: 2 };
  expect([100, 85, 84.99, 60, 59.99].map((value) => scored(disbursed, 10, measure(value)))).toEqual([10, 10, 10, 7.06, 0]);
  expect(scored({ kind: 'ratio', of: 'x', to: points(100), decimals: 2 }, 1.5, share(1, 3))).toBe(0.5);
  expect(scored({ kind: 'ratio', of: 'x', to: points(100) }, 1, share(2, 3))).toBe(0.6667);
  expect(scored({ kind: 'ratio', of: 'x', to: points(80), divisor: points(100) }, 1, measure(79))).toBe(0.79);
  expect(scored(disbursed, 10, measure(-1))).toBe('input/negative');
  expect(scored(disbursed, 10, typed(8.2))).toBe(8.2);
  expect(scored(disbursed, 10, typed(10.01))).toBe('input/above-max');
  expect(methodProblems({ kind: 'ratio', of: 'x', from: points(90), to: points(80) }, points(1)).map(({ code }) => code)).toEqual(['method/thresholds-reversed']);
});

test('a case is computed from its figures, exactly', () => {
  const done: Method = {
    kind: 'cases',
    variables: [{ name: 'x', text: 'Số văn bản phải xử lý' }, { name: 'y', text: 'Số đã xử lý' }],
    cases: [{ when: 'Không có văn bản', points: '1' }, { when: 'Có văn bản', points: 'round(y / x, 2)' }, { when: 'Sai', points: 'y.constructor' }],
  };
  const pick = (index: number, figures: Record<string, Points> = {}): MethodInput => ({ kind: 'case', index, figures });
  expect(scored(done, 1, pick(0))).toBe(1);
  expect(scored(done, 1, pick(1, { x: points(3), y: points(2) }))).toBe(0.67);
  expect(scored(done, 1, pick(1, { x: points(3), y: points(4) }))).toBe('input/above-max');
  expect(scored(done, 1, pick(1, { x: points(3), y: points(-1) }))).toBe('input/negative');
  expect(scored(done, 1, pick(1, { x: ZERO, y: points(2) }))).toBe('input/division-by-zero');
  expect(scored(done, 1, pick(1, { x: points(3) }))).toBe('input/variable-missing');
  expect(scored(done, 1, pick(2, { y: points(1) }))).toBe('input/expression-invalid');
  expect(scored(done, 1, pick(7))).toBe('input/not-an-option');
  expect(methodProblems(done, points(1))).toEqual([{ code: 'method/expression-invalid', text: 'Sai' }]);
});

test('items earn up to the cap, and deductions stop at the floor', () => {
  const initiative: Method = { kind: 'per-item', item: 'sáng kiến', points: points(0.4), cap: points(1) };
  expect([0, 1, 2, 3, 1e15].map((items) => scored(initiative, 1, count(items)))).toEqual([0, 0.4, 0.8, 1, 1]);
  expect([-1, 1.5, Number.NaN].map((items) => scored(initiative, 1, count(items)))).toEqual(['input/not-a-count', 'input/not-a-count', 'input/not-a-count']);
  expect(choices(initiative, 1)).toEqual([0, 0.4, 0.8, 1]);
  const late: Method = { kind: 'deduction', item: 'báo cáo chậm', points: points(0.25), floor: points(0.5) };
  expect([0, 1, 2, 3].map((items) => scored(late, 1, count(items)))).toEqual([1, 0.75, 0.5, 0.5]);
  expect(choices(late, 1)).toEqual([1, 0.75, 0.5]);
});

test('a stepped score stands on a step', () => {
  const stepped: Method = { kind: 'step', min: ZERO, step: points(0.25) };
  expect([0, 0.25, 0.3, 1, 1.25].map((value) => scored(stepped, 1, typed(value)))).toEqual([0, 0.25, 'input/not-an-option', 1, 'input/above-max']);
  expect(choices(stepped, 1)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(methodProblems({ ...stepped, step: points(0.3) }, points(1)).map(({ code }) => code)).toEqual(['method/step-misses-max']);
});

test('survey and judgement give any points from zero to the maximum and offer no list', () => {
  for (const method of [{ kind: 'survey' }, { kind: 'manual' }] satisfies Method[]) {
    expect([7.83, 10, 10.0001, -1].map((value) => scored(method, 10, typed(value)))).toEqual([7.83, 10, 'input/above-max', 'input/negative']);
    expect(choices(method, 10)).toEqual([]);
  }
});

test('a best option that is not the maximum is told', () => {
  expect(methodProblems(PLAN, points(2))).toEqual([{ code: 'method/best-differs', expected: points(2), actual: points(1) }]);
});

test('a higher measure never earns less, and no ratio earns more than the maximum', () => {
  const max = points(10);
  const cents = fc.integer({ min: 0, max: 2_000_000 });
  const ratio: Method = { kind: 'ratio', of: 'x', from: points(60), to: points(85), decimals: 2 };
  const earn = (value: number): number => {
    const result = evaluate(ratio, max, { kind: 'measure', measure: value as Points });
    return result.ok ? result.points : Number.NaN;
  };
  fc.assert(fc.property(cents, cents, (a, b) => earn(Math.min(a, b)) <= earn(Math.max(a, b)) && earn(a) >= 0 && earn(a) <= max));
  expect(earn(850_000)).toBe(max);
});
