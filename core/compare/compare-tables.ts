// Compares two editions of a scoring table: what was added, what is gone, what weighs otherwise, and how points and index moved.
import type { CriteriaSet } from '../criteria/set.ts';
import type { Points } from '../points.ts';
import { scoreTable } from '../score/score.ts';
import type { NodeScore, TableScore } from '../score/totals.ts';
import type { Reading, ScoringTable } from '../sheet/table.ts';
import { NO_ANSWERS, type Answers } from './answers.ts';
import { changeOf, percentChange, type Change } from './change.ts';
import { matchRows, type RowMatches } from './match-rows.ts';
import { waterfallOf, type FieldMove, type Waterfall } from './waterfall.ts';

/** One edition: a year, a state before or after appraisal, a version of a file. */
export interface Edition {
  /** What the user calls it: "2024", "Bản gửi lần 1". */
  readonly label: string;
  readonly table: ScoringTable;
  readonly set?: CriteriaSet | null;
}

/** A field, criterion or component of either edition. */
export interface ComparedNode {
  /** Indices into the tables' rows; null where the edition does not have the node. */
  readonly before: number | null;
  readonly after: number | null;
  readonly depth: number;
  readonly leaf: boolean;
  /** Points. */
  readonly max: Change;
  readonly achieved: Change;
  /** Percent, of the maximum that applies. */
  readonly index: Change;
  /** Both editions have it, with another maximum. */
  readonly reweighted: boolean;
  /** Index into `matches.doubts` of the pair that it may belong to; null where none is in doubt. */
  readonly doubt: number | null;
}

/** What must be known before the figures are read. */
export type Remark =
  /** Sets differ (rows added, gone or weighed otherwise, another maximum in all): compare by index. */
  | 'sets-differ'
  | 'doubts'
  /** The answers name rows that the tables do not have. */
  | 'rows-unknown'
  /** Hardly anything matches: these may not be two editions of one table. */
  | 'other-table'
  | 'before-unscored' | 'after-unscored' | 'before-provisional' | 'after-provisional';

export interface TableComparison {
  readonly before: Edition & { readonly score: TableScore };
  readonly after: Edition & { readonly score: TableScore };
  readonly matches: RowMatches;
  /** What the user had said. */
  readonly answers: Answers;
  /** Parents before their children; what is gone stands where it stood. */
  readonly nodes: readonly ComparedNode[];
  readonly counts: { readonly matched: number; readonly added: number; readonly gone: number; readonly reweighted: number };
  readonly totals: { readonly max: Change; readonly achieved: Change; readonly index: Change; readonly bonus: Change; readonly penalty: Change };
  /** Points where the sets are the same, percent of the whole where they differ. */
  readonly basis: 'points' | 'index';
  readonly remarks: readonly Remark[];
  /** What moved the total; null where either edition has no total. */
  readonly waterfall: Waterfall | null;
}

/** Compares two editions with what the user has said of doubtful pairs. */
export function compareTables(earlier: Edition, later: Edition, answers: Answers = NO_ANSWERS): TableComparison {
  const before = { ...earlier, score: scoreTable(earlier.table, earlier.set ?? null) };
  const after = { ...later, score: scoreTable(later.table, later.set ?? null) };
  const matches = matchRows(before.table, after.table, answers);
  const nodes = nodesOf(before, after, matches);
  const counts = {
    matched: matches.pairs.length,
    added: matches.added.length,
    gone: matches.gone.length,
    reweighted: nodes.filter(({ reweighted, leaf }) => reweighted && leaf).length,
  };
  const [one, other] = [before.score.totals, after.score.totals];
  const totals = {
    max: changeOf(one.max, other.max),
    achieved: changeOf(one.achieved, other.achieved),
    index: { before: one.index, after: other.index, by: percentChange({ achieved: one.achieved, max: one.applicableMax }, { achieved: other.achieved, max: other.applicableMax }) },
    bonus: changeOf(one.bonus, other.bonus),
    penalty: changeOf(one.penalty, other.penalty),
  };
  const setsDiffer = counts.added + counts.gone + counts.reweighted > 0 || one.applicableMax !== other.applicableMax;
  const basis = setsDiffer && totals.index.by !== null ? 'index' : 'points';
  const remarks: Remark[] = [];
  if (setsDiffer) remarks.push('sets-differ');
  if (matches.pairs.length * 2 < Math.max(matches.gone.length, matches.added.length)) remarks.push('other-table');
  if (matches.doubts.length > 0) remarks.push('doubts');
  if (matches.unknown.length > 0) remarks.push('rows-unknown');
  for (const [side, edition] of [['before', before], ['after', after]] as const) {
    if (!isScored(edition.table)) remarks.push(`${side}-unscored`);
    else if (edition.score.provisional) remarks.push(`${side}-provisional`);
  }
  return { before, after, matches, answers, nodes, counts, totals, basis, remarks, waterfall: waterfallOf(before.score, after.score, fieldsOf(before.table, after.table, nodes), basis) };
}

/** The nodes at the top of either edition, with what they add to the total there. */
function fieldsOf(before: ScoringTable, after: ScoringTable, nodes: readonly ComparedNode[]): readonly FieldMove[] {
  const isTop = ({ rows }: ScoringTable, index: number | null): boolean => index !== null && rows[index]?.parent === null;
  return nodes.flatMap((node, at): FieldMove[] => {
    const [one, other] = [isTop(before, node.before), isTop(after, node.after)];
    return one || other ? [{ node: at, before: one ? node.achieved.before : null, after: other ? node.achieved.after : null }] : [];
  });
}

/** Some score of some node is filled in. */
const isScored = ({ rows }: ScoringTable): boolean =>
  rows.some((row) => row.depth >= 0 && [row.self, row.survey, row.achieved, ...row.appraised].some(({ state }) => state === 'number'));

type Scored = Edition & { readonly score: TableScore };

/** The nodes of both editions in one order: that of the later one, with what is gone where it stood. */
function nodesOf(before: Scored, after: Scored, { pairs, doubts }: RowMatches): readonly ComparedNode[] {
  const partner = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const doubtOf = (side: 'before' | 'after', index: number): number | null => {
    const at = doubts.findIndex((doubt) => doubt[side] === index);
    return at < 0 ? null : at;
  };
  const found: ComparedNode[] = [];
  const emitGone = (index: number): void => {
    if (kept.has(index)) return;
    found.push(nodeOf(before, after, index, null, doubtOf('before', index)));
    (before.table.rows[index]?.children ?? []).forEach(emitGone);
  };
  const emit = (ones: readonly number[], others: readonly number[]): void => {
    let next = 0;
    const until = (end: number): void => {
      for (; next < end; next++) emitGone(ones[next] ?? -1);
    };
    for (const other of others) {
      const one = partner.get(other) ?? null;
      if (one !== null && ones.indexOf(one) >= next) until(ones.indexOf(one));
      found.push(nodeOf(before, after, one, other, one === null ? doubtOf('after', other) : null));
      emit(one === null ? [] : (before.table.rows[one]?.children ?? []), after.table.rows[other]?.children ?? []);
    }
    until(ones.length);
  };
  emit(topsOf(before.table), topsOf(after.table));
  return found;
}

const topsOf = ({ rows }: ScoringTable): readonly number[] => rows.flatMap((row, index) => (row.depth >= 0 && row.parent === null ? [index] : []));

function nodeOf(before: Scored, after: Scored, one: number | null, other: number | null, doubt: number | null): ComparedNode {
  const [left, right] = [one === null ? null : (before.score.nodes.get(one) ?? null), other === null ? null : (after.score.nodes.get(other) ?? null)];
  const row = other === null ? before.table.rows[one ?? -1] : after.table.rows[other];
  const max = changeOf(left?.max ?? null, right?.max ?? null);
  // What a forgotten maximum weighs is not known.
  const known = (reading: Reading | undefined): Points | null => (reading?.state === 'number' ? reading.points : null);
  const printed = one === null || other === null ? max : changeOf(known(before.table.rows[one]?.max), known(after.table.rows[other]?.max));
  return {
    before: one,
    after: other,
    depth: row?.depth ?? 0,
    leaf: (row?.children.length ?? 0) === 0,
    max,
    achieved: changeOf(left?.achieved ?? null, right?.achieved ?? null),
    index: { before: left?.index ?? null, after: right?.index ?? null, by: left === null || right === null ? null : percentChange(shareOf(left), shareOf(right)) },
    reweighted: printed.by !== null && printed.by !== 0,
    doubt,
  };
}

const shareOf = ({ achieved, applicableMax }: NodeScore): { achieved: Points | null; max: Points | null } => ({ achieved, max: applicableMax });
