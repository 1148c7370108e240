// Compares two rankings: how ranks, points and index of each unit moved, with units that were merged or divided told as such.
import type { RankingTable } from '../sheet/table.ts';
import { NO_ANSWERS, type Answers } from './answers.ts';
import { changeOf, percentChange, type Change } from './change.ts';
import { isReorganised, matchUnits, type UnitLink, type UnitMatches } from './match-units.ts';
import { unitStandings, type UnitStanding } from './unit-standings.ts';

/** One ranking. */
export interface RankingEdition {
  readonly label: string;
  /** Of the index, where it is known. */
  readonly year: number | null;
  readonly table: RankingTable;
}

/** One unit that is linked, or a link of a merged or divided one: several units that became one are as many lines. */
export interface UnitLine {
  /** null where the edition does not have the unit. */
  readonly before: UnitStanding | null;
  readonly after: UnitStanding | null;
  /** How the two hang together; `merged` and `divided` changes are against one of several units each. */
  readonly link: 'one' | 'merged' | 'divided' | 'gone' | 'added';
  readonly points: Change;
  /** Percent. */
  readonly index: Change;
  /** Places gained (positive) or lost; null unless one unit became one and both are ranked. */
  readonly move: number | null;
  /** Index into `matches.doubts`; null where none is in doubt. */
  readonly doubt: number | null;
}

/** What must be known before the figures are read. */
export type RankingRemark =
  | 'reorganised' | 'year-unknown' | 'doubts'
  /** Some maxima differ: points of these are not compared, the index is. */
  | 'maxima-differ'
  /** The lists are not equally long: a place in one is not the same place in the other. */
  | 'lengths-differ'
  | 'no-common-unit' | 'names-twice' | 'names-unknown';

export interface RankingComparison {
  readonly before: RankingEdition & { readonly units: readonly UnitStanding[] };
  readonly after: RankingEdition & { readonly units: readonly UnitStanding[] };
  readonly matches: UnitMatches;
  /** What the user had said. */
  readonly answers: Answers;
  /** In the order of the later table; what is gone at the end. */
  readonly lines: readonly UnitLine[];
  readonly counts: { readonly linked: number; readonly up: number; readonly down: number; readonly level: number; readonly added: number; readonly gone: number };
  readonly remarks: readonly RankingRemark[];
}

/** Compares two rankings with what the user has said of their units. */
export function compareRankings(earlier: RankingEdition, later: RankingEdition, answers: Answers = NO_ANSWERS): RankingComparison {
  const before = { ...earlier, units: unitStandings(earlier.table) };
  const after = { ...later, units: unitStandings(later.table) };
  const reorganised = isReorganised(before.year, after.year);
  const matches = matchUnits(before.units, after.units, reorganised, answers);
  const lines = linesOf(before.units, after.units, matches);
  const moves = lines.flatMap(({ move }) => move ?? []);
  const counts = {
    linked: lines.filter(({ before: one, after: other }) => one !== null && other !== null).length,
    up: moves.filter((move) => move > 0).length,
    down: moves.filter((move) => move < 0).length,
    level: moves.filter((move) => move === 0).length,
    added: matches.added.length,
    gone: matches.gone.length,
  };
  const has = (what: 'name-twice' | 'name-unknown'): boolean => matches.problems.some((problem) => problem.what === what);
  const told: readonly (readonly [RankingRemark, boolean])[] = [
    ['no-common-unit', counts.linked === 0],
    ['reorganised', reorganised],
    ['year-unknown', before.year === null || after.year === null],
    ['doubts', matches.doubts.length > 0],
    ['names-twice', has('name-twice')],
    ['names-unknown', has('name-unknown')],
    ['maxima-differ', lines.some((line) => line.before !== null && line.after !== null && !isSameScale(line.before, line.after))],
    ['lengths-differ', lines.some(({ move, before: one, after: other }) => move !== null && one?.ranked !== other?.ranked)],
  ];
  return { before, after, matches, answers, lines, counts, remarks: told.flatMap(([remark, holds]) => (holds ? [remark] : [])) };
}

function linesOf(before: readonly UnitStanding[], after: readonly UnitStanding[], { links, doubts, gone, added }: UnitMatches): readonly UnitLine[] {
  const [parts, pieces] = [linksBy(links, 'after'), linksBy(links, 'before')];
  const doubtOf = (side: 'before' | 'after', at: number): number | null => {
    const found = doubts.findIndex((doubt) => doubt[side] === at);
    return found < 0 ? null : found;
  };
  const isNew = new Set(added);
  const linked = after.flatMap((other, at): UnitLine[] => {
    if (isNew.has(at)) return [lineOf(null, other, 'added', doubtOf('after', at))];
    return (parts.get(at) ?? []).map((link) => lineOf(before[link.before] ?? null, other, (parts.get(at)?.length ?? 0) > 1 ? 'merged' : (pieces.get(link.before)?.length ?? 0) > 1 ? 'divided' : 'one', null));
  });
  return [...linked, ...gone.map((at) => lineOf(before[at] ?? null, null, 'gone', doubtOf('before', at)))];
}

/** The links of each unit of one side. */
function linksBy(links: readonly UnitLink[], side: 'before' | 'after'): ReadonlyMap<number, readonly UnitLink[]> {
  const found = new Map<number, UnitLink[]>();
  for (const link of links) found.set(link[side], [...(found.get(link[side]) ?? []), link]);
  return found;
}

function lineOf(before: UnitStanding | null, after: UnitStanding | null, link: UnitLine['link'], doubt: number | null): UnitLine {
  const points = changeOf(before?.points ?? null, after?.points ?? null);
  const exact = before === null || after === null ? null : percentChange({ achieved: before.points, max: before.max }, { achieved: after.points, max: after.max });
  const index = changeOf(before?.index ?? null, after?.index ?? null);
  const ranks = [before?.rank ?? null, after?.rank ?? null] as const;
  return {
    before,
    after,
    link,
    points: before !== null && after !== null && !isSameScale(before, after) ? { ...points, by: null } : points,
    index: { ...index, by: exact ?? index.by },
    move: link === 'one' && ranks[0] !== null && ranks[1] !== null ? ranks[0] - ranks[1] : null,
    doubt,
  };
}

/** Points can be compared: of the same maximum, or both without one. */
const isSameScale = (before: UnitStanding, after: UnitStanding): boolean => before.max === after.max;
