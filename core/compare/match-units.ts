// Which unit of one ranking is which of another. A name alone is no proof where units were merged: what is not certain is a doubt.
import { wordsOf, alike } from '../sheet/likeness.ts';
import { fold } from '../sheet/fold.ts';
import { askAnswers, keyOf, NO_ANSWERS, type Answers } from './answers.ts';

/** What matching needs of a unit. */
export interface NamedUnit {
  readonly name: string;
}

/** A unit that is another, or became part of it. Indices into the lists of units. */
export interface UnitLink {
  readonly before: number;
  readonly after: number;
  readonly why: 'same-name' | 'told';
}

/** Two units that may be one: shown, and not taken for one until the user says so. */
export interface UnitDoubt {
  readonly before: number;
  readonly after: number;
  /** The same name on both sides of a reorganisation; the same name, but another unit became it; names much alike. */
  readonly why: 'reorganised' | 'merged' | 'alike';
  readonly likeness: number;
}

/** Names that cannot be used as they stand. */
export interface UnitProblem {
  /** Several units of one name; a name that the mapping has and the table does not. */
  readonly what: 'name-twice' | 'name-unknown';
  readonly side: 'before' | 'after';
  readonly name: string;
}

export interface UnitMatches {
  readonly links: readonly UnitLink[];
  readonly doubts: readonly UnitDoubt[];
  /** Units without a link, those in doubt among them. */
  readonly gone: readonly number[];
  readonly added: readonly number[];
  readonly problems: readonly UnitProblem[];
}

/** Names share at least this part of their words to be asked about. */
const ALIKE = 0.6;

/**
 * Two-tier local government replaced districts on 1 July 2025, and provinces and communes were merged: a name that
 * stands in tables of both sides of that year may be another unit (https://demo.baosonla.org.vn).
 */
const REORGANISED = 2025;

/** Whether units of the two years were reorganised in between. False where a year is not known. */
export const isReorganised = (before: number | null, after: number | null): boolean =>
  before !== null && after !== null && (before < REORGANISED) !== (after < REORGANISED);

/** Links units by what the user says first, then by name; several units may have become one, and one several. */
export function matchUnits(before: readonly NamedUnit[], after: readonly NamedUnit[], reorganised: boolean, answers: Answers = NO_ANSWERS): UnitMatches {
  const asked = askAnswers(answers);
  const [keys, laterKeys] = [before.map(({ name }) => keyOf(name)), after.map(({ name }) => keyOf(name))];
  const [left, right] = [byKey(keys), byKey(laterKeys)];
  const links: UnitLink[] = [];
  const doubts: UnitDoubt[] = [];
  const problems: UnitProblem[] = [...twice(left, before, 'before'), ...twice(right, after, 'after')];
  const [tied, bound] = [new Set<number>(), new Set<number>()];
  const link = (one: number, other: number, why: UnitLink['why']): void => {
    links.push({ before: one, after: other, why });
    tied.add(one);
    bound.add(other);
  };
  for (const answer of answers.given) {
    const [ones, others] = [left.get(keyOf(answer.before)) ?? [], right.get(keyOf(answer.after)) ?? []];
    if (answer.before !== '' && ones.length === 0) problems.push({ what: 'name-unknown', side: 'before', name: answer.before });
    if (answer.after !== '' && others.length === 0) problems.push({ what: 'name-unknown', side: 'after', name: answer.after });
    const [one, other] = [ones[0], others[0]];
    if (answer.same && ones.length === 1 && others.length === 1 && one !== undefined && other !== undefined && !links.some((each) => each.before === one && each.after === other)) link(one, other, 'told');
  }
  const propose = (one: number, other: number, why: UnitDoubt['why'], likeness: number): void => {
    const [ones, others] = [[before[one]?.name ?? ''], [after[other]?.name ?? '']];
    if (asked.of(ones, others) === false) return;
    if (asked.takes(ones, others)) link(one, other, 'told');
    else doubts.push({ before: one, after: other, why, likeness });
  };
  before.forEach(({ name }, one) => {
    const key = keys[one] ?? '';
    const others = right.get(key) ?? [];
    const [other] = others;
    if (other === undefined || others.length > 1 || (left.get(key)?.length ?? 0) > 1 || key === '') return;
    // A unit that the mapping names already is linked as the user says, and in no other way; one that others became is asked about.
    if (tied.has(one)) return;
    if (reorganised || bound.has(other)) propose(one, other, reorganised ? 'reorganised' : 'merged', 1);
    else if (asked.of([name], [after[other]?.name ?? '']) !== false) link(one, other, 'same-name');
  });
  const inDoubt = (one: number, other: number): boolean => doubts.some((doubt) => doubt.before === one || doubt.after === other);
  // A name that stands twice is nobody's.
  const free = (units: readonly NamedUnit[], own: readonly string[], names: ReadonlyMap<string, readonly number[]>, taken: ReadonlySet<number>): readonly OpenUnit[] =>
    units.flatMap(({ name }, at) => (taken.has(at) || (names.get(own[at] ?? '')?.length ?? 0) > 1 ? [] : [{ at, words: wordsOf(fold(name)) }]));
  for (const { one, other, likeness } of nearest(free(before, keys, left, tied), free(after, laterKeys, right, bound))) if (!inDoubt(one, other)) propose(one, other, 'alike', likeness);
  return {
    links: links.sort((a, b) => a.after - b.after || a.before - b.before),
    doubts: doubts.sort((a, b) => a.before - b.before),
    gone: before.flatMap((_, at) => (tied.has(at) ? [] : [at])),
    added: after.flatMap((_, at) => (bound.has(at) ? [] : [at])),
    problems,
  };
}

function byKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [at]);
    else known.push(at);
  });
  return found;
}

const twice = (names: ReadonlyMap<string, readonly number[]>, units: readonly NamedUnit[], side: UnitProblem['side']): readonly UnitProblem[] =>
  [...names.values()].flatMap((all): UnitProblem[] => (all.length > 1 ? [{ what: 'name-twice', side, name: units[all[0] ?? 0]?.name ?? '' }] : []));

/** A unit without a partner, by its place in its list. */
interface OpenUnit {
  readonly at: number;
  readonly words: ReadonlySet<string>;
}

/** Open units of which each is the other's only nearest by name. */
function nearest(ones: readonly OpenUnit[], others: readonly OpenUnit[]): readonly { readonly one: number; readonly other: number; readonly likeness: number }[] {
  // Only units that share a word can be alike: thousands of communes are not each held against all others.
  const withWord = new Map<string, number[]>();
  others.forEach(({ words }, nth) => {
    for (const word of words) withWord.set(word, [...(withWord.get(word) ?? []), nth]);
  });
  const best = ones.map(({ words }) => {
    const near = new Set([...words].flatMap((word) => (COMMON.has(word) ? [] : (withWord.get(word) ?? []))));
    const found = [...near].map((nth) => ({ nth, likeness: alike(words, others[nth]?.words ?? new Set()) })).filter(({ likeness }) => likeness >= ALIKE).sort((a, b) => b.likeness - a.likeness);
    const [first, second] = found;
    return first === undefined || second?.likeness === first.likeness ? null : first;
  });
  return best.flatMap((found, nth) => {
    const one = ones[nth];
    const other = found === null ? undefined : others[found.nth];
    const rival = best.some((each, at) => at !== nth && each !== null && found !== null && each.nth === found.nth && each.likeness >= found.likeness);
    return found === null || one === undefined || other === undefined || rival ? [] : [{ one: one.at, other: other.at, likeness: found.likeness }];
  });
}

/** Words of the kinds of units: sharing them alone says nothing. */
const COMMON: ReadonlySet<string> = new Set(['so', 'bo', 'ban', 'cuc', 'chi', 'uy', 'ubnd', 'nhan', 'dan', 'tinh', 'huyen', 'xa', 'phuong', 'thi', 'tran', 'thanh', 'pho', 'quan', 'dac', 'khu', 'va']);
