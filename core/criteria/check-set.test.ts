// What does not close in a set is told with its place, and what is unknown is not called wrong.
import { expect, test } from 'vitest';
import { points, type Points } from '../points.ts';
import { checkSet } from './check-set.ts';
import type { CriteriaNode, CriteriaSet } from './set.ts';

const leaf = (number: string, max?: number): CriteriaNode => ({ number, name: `Mục ${number}`, ...(max === undefined ? {} : { max: points(max) }), children: [] });
const parent = (number: string, max: number, children: readonly CriteriaNode[]): CriteriaNode => ({ ...leaf(number, max), children });
const setOf = (nodes: readonly CriteriaNode[], change: Partial<CriteriaSet> = {}): CriteriaSet => ({
  id: 'thu', name: 'Bộ thử', level: 'commune', years: [2026], complete: true, sources: [{ title: 'Thử', status: 'imported' }], nodes, ...change,
});
const brief = (set: CriteriaSet): string[] => checkSet(set).map(({ where, code }) => `${where} ${code}`);

test('a set that closes has no problem', () => {
  expect(checkSet(setOf([parent('1', 3, [leaf('1.1', 1), leaf('1.2', 2)])], { scale: points(3), stated: { fields: 1, criteria: 2, components: 0 } }))).toEqual([]);
});

test('children that sum to 12 under a parent of 10 are told at the parent, with both sums', () => {
  const group = parent('4', 10, ['4.1', '4.2', '4.3', '4.4'].map((number) => leaf(number, 3)));
  expect(checkSet(setOf([group]))).toEqual([{ where: '4', code: 'node/sum-differs', what: 'max', expected: points(12), actual: points(10) }]);
});

test('fields that sum to 99.55 against a scale of 100 are told for the whole set', () => {
  const fields = [20.5, 10, 10, 6, 10.05, 6, 14, 9, 14].map((max, at) => leaf(String(at + 1), max));
  expect(checkSet(setOf(fields, { scale: points(100) }))).toEqual([{ where: '', code: 'node/sum-differs', what: 'max', expected: points(99.55), actual: points(100) }]);
});

test('fields that are known in part may stay below the scale but not exceed it', () => {
  const known = [leaf('1', 40), leaf('2', 50)];
  expect(checkSet(setOf(known, { complete: false, scale: points(100), stated: { fields: 8 } }))).toEqual([]);
  expect(brief(setOf(known, { complete: false, scale: points(80), stated: { fields: 8 } }))).toEqual([' node/sum-differs']);
});

test('a number used twice, also one that restarts under its parent, is told once', () => {
  expect(brief(setOf([leaf('1', 1), leaf('1', 1)]))).toEqual(['1 node/number-duplicate']);
  expect(brief(setOf([parent('I', 1, [leaf('1', 1)]), parent('II', 1, [leaf('1', 1)])]))).toEqual([]);
});

test('a leaf without a maximum is told in a complete set only', () => {
  expect(brief(setOf([leaf('1')]))).toEqual(['1 node/max-missing']);
  expect(brief(setOf([leaf('1')], { complete: false }))).toEqual([]);
});

test('self and survey parts that are not the maximum are told', () => {
  const split = { ...leaf('1', 10), selfMax: points(6), surveyMax: points(3) };
  expect(checkSet(setOf([split]))).toEqual([{ where: '1', code: 'node/split-differs', expected: points(9), actual: points(10) }]);
});

test('counts of the whole and of a field are compared with what the decision states', () => {
  const field = { ...parent('1', 2, [parent('1.1', 2, [leaf('1.1.1', 1), leaf('1.1.2', 1)])]), counts: { criteria: 1, components: 3 } };
  expect(checkSet(setOf([field], { stated: { fields: 1, criteria: 2, components: 2 } }))).toEqual([
    { where: '', code: 'set/count-differs', what: 'criteria', expected: 2, actual: 1 },
    { where: '1', code: 'set/count-differs', what: 'components', expected: 3, actual: 2 },
  ]);
});

test('parts that do not make the scale are told, an unknown part is not', () => {
  const part = (name: string, max?: Points) => ({ name, ...(max === undefined ? {} : { max }) });
  const scale = points(100);
  expect(brief(setOf([], { scale, parts: [part('Tự chấm', points(66.5)), part('XHH', points(33))] }))).toEqual([' part/sum-differs']);
  expect(brief(setOf([], { scale, parts: [part('Tự chấm', points(66.5)), part('XHH')] }))).toEqual([]);
  expect(brief(setOf([], { parts: [{ name: 'XHH', max: points(33.5), parts: [part('SIPAS', points(10)), part('Lãnh đạo', points(23))] }] }))).toEqual(['XHH part/sum-differs']);
});

test('grades that share a percent or take none are told', () => {
  const end = (percent: number, inclusive: boolean) => ({ percent: points(percent), inclusive });
  const grades = [{ name: 'A', from: end(90, true) }, { name: 'B', from: end(80, true), to: end(90, true) }, { name: 'C', from: end(80, false), to: end(80, false) }];
  expect(brief(setOf([], { grades }))).toEqual(['A grade/overlap', 'C grade/empty']);
});

test('a fault of a leaf’s method is told at the leaf', () => {
  const method = { kind: 'options', options: [{ text: 'Đạt', points: points(1) }] } as const;
  expect(checkSet(setOf([{ ...leaf('1', 2), method }]))).toEqual([{ where: '1', code: 'method/best-differs', expected: points(2), actual: points(1) }]);
});
