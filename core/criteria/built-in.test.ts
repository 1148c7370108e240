// Every built-in set is recomputed: its sums and counts close, or the conflict of its source is told, and each figure has a source.
import { expect, test } from 'vitest';
import { points, sum, toNumber, type Points } from '../points.ts';
import { builtInSet, builtInSets } from './built-in.ts';
import { checkSet } from './check-set.ts';
import { FIGURES, type CriteriaSet, type PointPart } from './set.ts';
import { countsOfSet, isLeaf, placedNodes } from './walk.ts';

function setOf(id: string): CriteriaSet {
  const set = builtInSet(id);
  if (set === null) throw new Error(`no built-in set ${id}`);
  return set;
}

const total = (values: readonly (Points | undefined)[]): number => toNumber(sum(values.filter((value) => value !== undefined)));
const parts = (set: CriteriaSet): (string | number | undefined)[][] =>
  [...(set.parts ?? [])].flatMap((part) => [part, ...(part.parts ?? [])]).map(({ name, max }) => [name, max === undefined ? undefined : toNumber(max)]);

test('the sets are told apart by id, and an unknown id has none', () => {
  expect(builtInSets().map(({ id }) => id)).toEqual(['892-2024-province', '876-2022-ministry', '1149-2020-province', '1150-2019-province', '2948-2017-province', 'minh-hoa-tinh']);
  expect(builtInSet('constructor')).toBeNull();
});

test('only the set of 2017 has a conflict: its page states 38 criteria, its fields 39', () => {
  const problems = builtInSets().flatMap((set) => checkSet(set).map((problem) => [set.id, problem]));
  expect(problems).toEqual([['2948-2017-province', { where: '', code: 'set/count-differs', what: 'criteria', expected: 38, actual: 39 }]]);
});

test('1149 of 2020 is 8/43/102 and 100 = 66.5 + 33.5, of which 10 SIPAS and 23.5 leaders', () => {
  const set = setOf('1149-2020-province');
  expect([set.stated, set.scale]).toEqual([{ fields: 8, criteria: 43, components: 102 }, points(100)]);
  expect(parts(set)).toEqual([
    ['Tự đánh giá và thẩm định', 66.5],
    ['Tác động đến phát triển kinh tế - xã hội', undefined],
    ['Điều tra xã hội học', 33.5],
    ['Chỉ số hài lòng của người dân, tổ chức (SIPAS)', 10],
    ['Khảo sát lãnh đạo, quản lý', 23.5],
  ]);
  expect(set.nodes.map(({ max }) => max)).toEqual([undefined, undefined, undefined, undefined]);
});

test('2948 of 2017 sums to 100 points, 39 criteria and 81 components', () => {
  const { nodes, stated } = setOf('2948-2017-province');
  expect(total(nodes.map(({ max }) => max))).toBe(100);
  const count = (what: 'criteria' | 'components'): number => nodes.reduce((counted, node) => counted + (node.counts?.[what] ?? Number.NaN), 0);
  expect([nodes.length, count('criteria'), count('components'), stated?.criteria]).toEqual([8, 39, 81, 38]);
});

test('876 of 2022 for ministries is 7/38/97 with 31.5 by survey', () => {
  const set = setOf('876-2022-ministry');
  const pairs = set.nodes.map(({ counts }) => [counts?.criteria, counts?.components]);
  expect(pairs).toEqual([[7, 6], [9, 15], [6, 19], [4, 14], [6, 16], [3, 13], [3, 14]]);
  expect(set.stated).toEqual({ fields: 7, criteria: 38, components: 97 });
  expect(parts(set)).toEqual([['Tự đánh giá và thẩm định', 68.5], ['Điều tra xã hội học', 31.5]]);
});

test('the eight self-scored maxima of 1150 of 2019 sum to 65, and no field has a whole maximum', () => {
  const { nodes } = setOf('1150-2019-province');
  expect(total(nodes.map(({ selfMax }) => selfMax))).toBe(65);
  expect(nodes.map(({ selfMax, max }) => [selfMax === undefined ? null : toNumber(selfMax), max])).toEqual([7, 5, 14, 7.5, 8, 8.5, 9, 6].map((each) => [each, undefined]));
});

test('of 892 of 2024 four of eight maxima are known: 55, which leaves 45', () => {
  const set = setOf('892-2024-province');
  expect(set.nodes.map(({ max }) => (max === undefined ? null : toNumber(max)))).toEqual([13, 10.5, 15, 16.5]);
  expect(parts(set).map(([, max]) => max)).toEqual([55, 45]);
  expect(set.stated).toEqual({ fields: 8, criteria: 37, components: 88 });
});

test('only the illustration claims to be complete, so that no row is called missing or unknown against a set known in part', () => {
  expect(builtInSets().map(({ complete, illustration }) => [complete, illustration === true])).toEqual([...Array.from({ length: 5 }, () => [false, false]), [true, true]]);
});

test('the illustration is 8/43/102, 100 = 66.5 + 33.5 = 66.5 + 10 + 23.5, and says so in its name and source', () => {
  const set = setOf('minh-hoa-tinh');
  expect(countsOfSet(set)).toEqual({ fields: 8, criteria: 43, components: 102 });
  const leaves = placedNodes(set).filter(({ node }) => isLeaf(node));
  expect(total(leaves.map(({ node }) => node.max))).toBe(100);
  expect(total(leaves.map(({ node }) => node.selfMax))).toBe(66.5);
  const surveyed = leaves.filter(({ node }) => node.method?.kind === 'survey');
  expect(total(surveyed.map(({ node }) => node.max))).toBe(33.5);
  expect(surveyed.filter(({ node }) => node.name.includes('SIPAS')).map(({ node }) => node.max)).toEqual([points(10)]);
  expect(set.name).toContain('Minh hoạ');
  expect(set.sources.map(({ status }) => status)).toEqual(['illustration']);
});

test('the illustration uses every way of scoring and both rules of applicability, and proves and owns what is self-scored', () => {
  const set = setOf('minh-hoa-tinh');
  const leaves = placedNodes(set).map(({ node }) => node).filter(isLeaf);
  expect(new Set(leaves.map(({ method }) => method?.kind))).toEqual(new Set(['options', 'bands', 'ratio', 'cases', 'per-item', 'deduction', 'step', 'survey', 'manual']));
  expect(new Set(leaves.flatMap(({ applicability }) => applicability?.rule ?? []))).toEqual(new Set(['shrink-denominator', 'full-points']));
  expect(leaves.filter(({ method, evidence }) => method?.kind !== 'survey' && evidence === undefined)).toEqual([]);
  expect(set.nodes.filter(({ owner }) => owner === undefined)).toEqual([]);
  expect(set.grades?.length).toBeGreaterThan(1);
});

test('every figure has a source that vouches for it', () => {
  const unsourced = builtInSets().flatMap((set) => {
    const vouched = (figure: (typeof FIGURES)[number]): boolean => set.sources.some(({ of }) => of === undefined || of.includes(figure));
    const figures = FIGURES.filter((figure) => set[figure] !== undefined && !vouched(figure));
    const nodes = set.illustration === true ? [] : placedNodes(set).filter(({ node }) => node.sources === undefined).map(({ path }) => path);
    const without = (list: readonly PointPart[]): string[] => list.flatMap(({ name, sources, parts: below = [] }) => [...(sources ? [] : [name]), ...without(below)]);
    const unsaid = set.illustration === true ? [] : without(set.parts ?? []);
    return [...figures, ...nodes, ...unsaid].map((what) => `${set.id}: ${what}`);
  });
  expect(unsourced).toEqual([]);
});
