// What a leaf can be brought to: its options, the parts that add up, the range of a ratio, the set's method, or anything.
import { expect, test } from 'vitest';
import { points, toNumber, ZERO, type Points } from '../points.ts';
import type { CriteriaNode } from '../criteria/set.ts';
import type { Option } from '../sheet/table.ts';
import { isReachable, reachableAbove, reachableBy } from './reachable.ts';

const option = (text: string, value: number | null, ratio?: readonly [number, number]): Option => ({ text, points: value === null ? null : points(value), ...(ratio === undefined ? {} : { ratio: { from: points(ratio[0]), to: points(ratio[1]) } }) });
const above = (present: number, max: number, options: readonly Option[], node: CriteriaNode | null = null): unknown => {
  const { values, ranges } = reachableAbove(points(present), points(max), options, node);
  return [values.map(toNumber), ranges.map(({ from, to }) => [toNumber(from), toNumber(to)])];
};

const CHOICE = [option('Kịp thời', 1), option('Chậm', 0.5), option('Không ban hành', 0)];

test('one of the options, and nothing between them', () => {
  expect(above(0, 1, CHOICE)).toEqual([[0.5, 1], []]);
  expect(above(0.5, 1, CHOICE)).toEqual([[1], []]);
  expect(above(1, 1, CHOICE)).toEqual([[], []]);
});

test('an option above the maximum cannot be had', () => {
  expect(above(0, 0.75, CHOICE)).toEqual([[0.5], []]);
});

test('parts that add up to the maximum may be had together', () => {
  expect(above(10, 30, [option('Có quy chế', 10), option('Có phương án', 20)])).toEqual([[20, 30], []]);
});

test('a ratio gives every value of its range, and a leaf without options every value up to its maximum', () => {
  expect(above(1, 2, [option('Từ 100%', 2), option('Từ 80%', null, [1.6, 2]), option('Dưới 80%', 0)])).toEqual([[2], [[1.6, 2]]]);
  expect(above(1, 2, [])).toEqual([[2], [[1, 2]]]);
  expect(above(1, 2, [option('theo hướng dẫn', null)])).toEqual([[2], [[1, 2]]]);
});

test('where the table lists no options, the method of the chosen set does', () => {
  const node: CriteriaNode = { name: 'Kế hoạch', max: points(2), method: { kind: 'options', options: [{ text: 'Tốt', points: points(2) }, { text: 'Khá', points: points(1.5) }] }, children: [] };
  expect(above(1, 2, [], node)).toEqual([[1.5, 2], []]);
  expect(above(0.5, 1, CHOICE, node)).toEqual([[1], []]);
});

test('a list of deductions alone is held against the maximum', () => {
  expect(above(1.5, 2, [option('Mỗi văn bản chậm', -0.25)])).toEqual([[2], [[1.5, 2]]]);
});

test('zero can always be had, what no option says cannot', () => {
  const reach = reachableBy(CHOICE, points(1));
  expect(reach === null ? null : [ZERO, points(0.5), points(0.75)].map((each: Points) => isReachable(each, reach))).toEqual([true, true, false]);
  expect(reachableBy([], points(1))).toBeNull();
});
