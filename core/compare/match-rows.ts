// Which row of one edition of a scoring table is which row of the other: by name and number, level by level; what is not certain is a doubt.
import { isNode } from '../check/cells.ts';
import { fold } from '../sheet/fold.ts';
import { alike, wordsOf } from '../sheet/likeness.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { askAnswers, keyOf, NO_ANSWERS, type Answers } from './answers.ts';

/** Two rows that are one. Indices into `rows` of their tables. */
export interface RowPair {
  readonly before: number;
  readonly after: number;
  /** Same number and name; same name; same number and mostly the same rows below; the user said so. */
  readonly why: 'same' | 'same-name' | 'same-below' | 'told';
}

/** Two rows that may be one: to be shown, and not taken for one until the user says so. */
export interface RowDoubt {
  readonly before: number;
  readonly after: number;
  /** Same number, other words; other number, much the same words; same name below another parent. */
  readonly why: 'reworded' | 'renumbered' | 'moved';
  /** Share of the words that both names have, 0 to 1. */
  readonly likeness: number;
}

export interface RowMatches {
  readonly pairs: readonly RowPair[];
  readonly doubts: readonly RowDoubt[];
  /** Nodes without a partner, those in doubt among them, in sheet order. */
  readonly gone: readonly number[];
  readonly added: readonly number[];
  /** What the answers name and the table does not have, or has several times. */
  readonly unknown: readonly { readonly side: 'before' | 'after'; readonly name: string }[];
}

/** Names of one number that share less than this are told as gone and added, not asked. */
const REWORDED = 0.5;
/** Names of other numbers must share more. */
const RENUMBERED = 0.75;
/** Parents of one number are the same where this part of the names below them is. */
const BELOW = 0.5;

/** Matches the nodes of two tables. A year in a name ("năm 2024") does not tell it from next year's. */
export function matchRows(before: ScoringTable, after: ScoringTable, answers: Answers = NO_ANSWERS): RowMatches {
  const [left, right] = [sideOf(before), sideOf(after)];
  const asked = askAnswers(answers);
  const pairs = new Map<number, RowPair>();
  const taken = new Set<number>();
  const doubts: RowDoubt[] = [];
  const inDoubt = new Set<string>();

  const pair = (one: number, other: number, why: RowPair['why']): void => {
    if (pairs.has(one) || taken.has(other)) return;
    pairs.set(one, { before: one, after: other, why });
    taken.add(other);
    level(left.children(one), right.children(other));
  };
  const propose = (one: number, other: number, why: RowDoubt['why'], likeness: number): void => {
    const [ones, others] = [left.keys(one), right.keys(other)];
    if (asked.of(ones, others) === false) return;
    if (asked.takes(ones, others)) return pair(one, other, 'told');
    doubts.push({ before: one, after: other, why, likeness });
    inDoubt.add(`b${one}`).add(`a${other}`);
  };
  const free = (ones: readonly number[], others: readonly number[]): { ones: number[]; others: number[] } => ({
    ones: ones.filter((each) => !pairs.has(each) && !inDoubt.has(`b${each}`)),
    others: others.filter((each) => !taken.has(each) && !inDoubt.has(`a${each}`)),
  });
  /** Every one with exactly one other that fits, and that other with exactly this one. */
  const each = (ones: readonly number[], others: readonly number[], fits: (one: number, other: number) => boolean, then: (one: number, other: number) => void): void => {
    const open = free(ones, others);
    // A row of which the user says that it is another one is no rival either.
    const mayBe = (one: number, other: number): boolean => fits(one, other) && asked.of(left.keys(one), right.keys(other)) !== false;
    const found = open.ones.flatMap((one) => {
      const fitting = open.others.filter((other) => mayBe(one, other));
      const [only] = fitting;
      return only === undefined || fitting.length > 1 || open.ones.some((rival) => rival !== one && mayBe(rival, only)) ? [] : [[one, only] as const];
    });
    for (const [one, other] of found) then(one, other);
  };
  const sameName = (one: number, other: number): boolean => left.name(one) !== '' && left.name(one) === right.name(other);
  const sameNumber = (one: number, other: number): boolean => left.ordinal(one) !== null && left.ordinal(one) === right.ordinal(other);
  const likenessOf = (one: number, other: number): number => alike(left.words(one), right.words(other));

  const level = (ones: readonly number[], others: readonly number[]): void => {
    each(ones, others, (one, other) => sameNumber(one, other) && sameName(one, other), (one, other) => pair(one, other, 'same'));
    each(ones, others, sameName, (one, other) => pair(one, other, 'same-name'));
    each(ones, others, (one, other) => sameNumber(one, other) && sharedBelow(left.below(one), right.below(other)) >= BELOW, (one, other) => pair(one, other, 'same-below'));
    each(ones, others, (one, other) => sameNumber(one, other) && likenessOf(one, other) >= REWORDED, (one, other) => propose(one, other, 'reworded', likenessOf(one, other)));
    each(ones, others, (one, other) => likenessOf(one, other) >= RENUMBERED, (one, other) => propose(one, other, 'renumbered', likenessOf(one, other)));
  };

  const unknown: RowMatches['unknown'][number][] = [];
  for (const answer of answers.given) {
    const [one, other] = [left.called(answer.before), right.called(answer.after)];
    if (one === null) unknown.push({ side: 'before', name: answer.before });
    if (other === null) unknown.push({ side: 'after', name: answer.after });
    if (answer.same && one !== null && other !== null) pair(one, other, 'told');
  }
  level(left.tops, right.tops);
  each(left.nodes, right.nodes, (one, other) => sameName(one, other) && before.rows[one]?.children.length === after.rows[other]?.children.length, (one, other) => propose(one, other, 'moved', 1));
  return {
    pairs: [...pairs.values()].sort((a, b) => a.before - b.before),
    doubts: doubts.sort((a, b) => a.before - b.before),
    gone: left.nodes.filter((one) => !pairs.has(one)),
    added: right.nodes.filter((other) => !taken.has(other)),
    unknown,
  };
}

/** What a row is called where both are told: "1.2. Mức độ hoàn thành kế hoạch". */
export const rowLabel = ({ path, number, name }: TableRow): string => {
  const own = (path === '' ? (number ?? '') : path).replace(/\.$/, '');
  return own === '' ? name : `${own}. ${name}`;
};

/** The keys by which the user may call a row: its whole number, the number as shown, its name, or number and name. */
export const rowKeys = (row: TableRow): readonly string[] => [row.path, row.number ?? '', row.name, rowLabel(row)].filter((key) => key !== '');

/** What matching asks of one table, worked out once. */
function sideOf({ rows }: ScoringTable): {
  readonly nodes: readonly number[];
  readonly tops: readonly number[];
  children(index: number): readonly number[];
  keys(index: number): readonly string[];
  /** The one node that goes by that key; null where none does, or several. */
  called(key: string): number | null;
  name(index: number): string;
  words(index: number): ReadonlySet<string>;
  ordinal(index: number): string | null;
  below(index: number): ReadonlySet<string>;
} {
  const nodes = rows.flatMap((row, index) => (isNode(row) ? [index] : []));
  const names = rows.map(({ name }) => fold(name).replace(/\b(?:19|20)\d\d\b/g, '').replace(/\s+/g, ' ').trim());
  const words = names.map(wordsOf);
  const byKey = new Map<string, Set<number>>();
  for (const index of nodes) for (const key of rowKeys(rows[index] as TableRow).map(keyOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(index));
  const below = (index: number): string[] => (rows[index]?.children ?? []).flatMap((child) => [names[child] ?? '', ...below(child)]);
  return {
    nodes,
    tops: nodes.filter((index) => rows[index]?.parent === null),
    children: (index) => rows[index]?.children ?? [],
    keys: (index) => (rows[index] === undefined ? [] : rowKeys(rows[index])),
    called: (key) => {
      const found = byKey.get(keyOf(key));
      return found?.size === 1 ? ([...found][0] ?? null) : null;
    },
    name: (index) => names[index] ?? '',
    words: (index) => words[index] ?? new Set(),
    ordinal: (index) => fold(rows[index]?.path ?? '').split('.').at(-1) || null,
    below: (index) => new Set(below(index)),
  };
}

/** The part of the larger side's names below that the other has too; 0 where nothing stands below. */
function sharedBelow(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const most = Math.max(left.size, right.size);
  return most === 0 ? 0 : [...left].filter((name) => right.has(name)).length / most;
}
