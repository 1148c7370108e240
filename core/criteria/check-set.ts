// What does not close in a criteria set: doubled numbers, sums, counts, methods and grades. Told, never corrected.
import { plus, sum, type Points } from '../points.ts';
import { isEmpty, overlap } from './interval.ts';
import { methodProblems, type MethodProblem } from './method.ts';
import type { Interval } from './scoring-method.ts';
import type { CriteriaNode, CriteriaSet, NodeCounts, PointPart } from './set.ts';
import { countsOfSet, isLeaf, placedNodes, type PlacedNode } from './walk.ts';

/** Which figure of a node or of the set does not close. */
export type Summed = 'max' | 'selfMax' | 'surveyMax';

/** A problem of a set; `where` is a node's whole number, a part's or grade's name, '' for the set itself. Points are exact. */
export type SetProblem = { readonly where: string } & (
  | { readonly code: 'node/number-duplicate' | 'node/max-missing' }
  /** The children's figures (expected) do not sum to the node's (actual); with where '' the fields' against the scale. */
  | { readonly code: 'node/sum-differs'; readonly what: Summed; readonly expected: Points; readonly actual: Points }
  /** selfMax + surveyMax (expected) is not max (actual). */
  | { readonly code: 'node/split-differs'; readonly expected: Points; readonly actual: Points }
  /** Stated (expected) against listed or stated below (actual). */
  | { readonly code: 'set/count-differs'; readonly what: keyof NodeCounts; readonly expected: number; readonly actual: number }
  | { readonly code: 'part/sum-differs'; readonly expected: Points; readonly actual: Points }
  | { readonly code: 'grade/overlap' | 'grade/empty'; readonly with?: string }
  | MethodProblem
);

/** Every problem of a set, in its order. Unknown figures make no problem; in an incomplete set only what is listed is summed. */
export function checkSet(set: CriteriaSet): readonly SetProblem[] {
  const nodes = placedNodes(set);
  return [
    ...counts(set, nodes),
    ...scale(set),
    ...parts(set),
    ...nodes.flatMap((placed) => [...nodeProblems(placed, set.complete)]),
    ...duplicates(nodes),
    ...grades(set),
  ];
}

/** The sum of one figure of some nodes; null where one is unknown. */
function sumOf(nodes: readonly CriteriaNode[], what: Summed): Points | null {
  const known = nodes.flatMap((node) => node[what] ?? []);
  return nodes.length > 0 && known.length === nodes.length ? sum(known) : null;
}

function* scale({ scale: whole, nodes, stated, complete }: CriteriaSet): Iterable<SetProblem> {
  const total = sumOf(nodes, 'max');
  const allListed = complete || stated?.fields === nodes.length;
  if (whole !== undefined && total !== null && total !== whole && (allListed || total > whole))
    yield { where: '', code: 'node/sum-differs', what: 'max', expected: total, actual: whole };
}

function* counts({ nodes, stated, complete }: CriteriaSet, placed: readonly PlacedNode[]): Iterable<SetProblem> {
  const listed = countsOfSet({ nodes });
  for (const what of ['fields', 'criteria', 'components'] as const) {
    const expected = stated?.[what];
    const below = what === 'fields' ? [] : nodes.flatMap((node) => node.counts?.[what] ?? []);
    // Where every field states how many it holds, the statements are compared, listed or not.
    const actual = complete ? listed[what] : below.length === nodes.length && below.length > 0 ? below.reduce((a, b) => a + b) : null;
    if (expected !== undefined && actual !== null && actual !== expected) yield { where: '', code: 'set/count-differs', what, expected, actual };
  }
  if (!complete) return;
  for (const { node, path, depth } of placed) {
    const own = countsOfSet({ nodes: node.children });
    // Children of a field are criteria, children of a criterion components.
    const found: NodeCounts = depth === 0 ? { criteria: own.fields, components: own.criteria } : { components: own.fields };
    for (const what of ['criteria', 'components'] as const) {
      const [expected, actual] = [node.counts?.[what], found[what]];
      if (expected !== undefined && actual !== undefined && actual !== expected) yield { where: path, code: 'set/count-differs', what, expected, actual };
    }
  }
}

function parts({ scale: whole, parts: tops = [] }: CriteriaSet): SetProblem[] {
  const problems: SetProblem[] = [];
  const check = (where: string, max: Points | undefined, within: readonly PointPart[]): void => {
    const known = within.flatMap((part) => part.max ?? []);
    const total = sum(known);
    const closes = known.length === within.length ? total === max : max === undefined || total <= max;
    if (max !== undefined && within.length > 0 && !closes) problems.push({ where, code: 'part/sum-differs', expected: total, actual: max });
    for (const part of within) check(part.name, part.max, part.parts ?? []);
  };
  check('', whole, tops);
  return problems;
}

function* nodeProblems({ node, path }: PlacedNode, complete: boolean): Iterable<SetProblem> {
  for (const what of ['max', 'selfMax', 'surveyMax'] as const) {
    const actual = node[what];
    const expected = sumOf(node.children, what);
    if (actual !== undefined && expected !== null && expected !== actual) yield { where: path, code: 'node/sum-differs', what, expected, actual };
  }
  const { max, selfMax, surveyMax } = node;
  if (max !== undefined && selfMax !== undefined && surveyMax !== undefined && plus(selfMax, surveyMax) !== max)
    yield { where: path, code: 'node/split-differs', expected: plus(selfMax, surveyMax), actual: max };
  if (!isLeaf(node)) return;
  if (max === undefined && complete) yield { where: path, code: 'node/max-missing' };
  if (max !== undefined && node.method) for (const problem of methodProblems(node.method, max)) yield { where: path, ...problem };
}

function* duplicates(nodes: readonly PlacedNode[]): Iterable<SetProblem> {
  const seen = new Set<string>();
  for (const { path } of nodes) {
    if (seen.has(path)) yield { where: path, code: 'node/number-duplicate' };
    seen.add(path);
  }
}

function* grades({ grades: bands = [] }: CriteriaSet): Iterable<SetProblem> {
  const intervals = bands.map(({ name, from, to }): { name: string; interval: Interval } => ({
    name,
    interval: {
      ...(from ? { from: { value: from.percent, inclusive: from.inclusive } } : {}),
      ...(to ? { to: { value: to.percent, inclusive: to.inclusive } } : {}),
    },
  }));
  for (const [at, { name, interval }] of intervals.entries()) {
    if (isEmpty(interval)) yield { where: name, code: 'grade/empty' };
    for (const other of intervals.slice(at + 1)) if (overlap(interval, other.interval)) yield { where: name, code: 'grade/overlap', with: other.name };
  }
}
