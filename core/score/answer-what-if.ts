// Answers "what would bring this table to a goal?": the fewest leaves, the cheapest, what only a survey gives, what is left out.
import type { CriteriaNode, CriteriaSet } from '../criteria/set.ts';
import { minus, plus, ZERO, type Points } from '../points.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { bestGain, gainsOf, type Gain } from './gains.ts';
import type { Result } from './rank-within.ts';
import type { NodeScore, TableScore, Totals } from './totals.ts';
import { cheapestWay, fewestWay, missingPoints, type Way } from './what-if.ts';

export interface WhatIfOrder {
  readonly table: ScoringTable;
  readonly score: TableScore;
  readonly set?: CriteriaSet | null;
  /** The set's nodes by index into ScoringTable.rows (check/set-match.ts), where a set was matched. */
  readonly nodes?: ReadonlyMap<number, CriteriaNode>;
  /** Percent. */
  readonly goal: Points;
  /** Stated efforts by index into ScoringTable.rows; null where none are given. */
  readonly efforts?: Efforts | null;
}

/** The effort of bringing a leaf to its best, or one for each score that it can be brought to, as the user counts. */
export type Efforts = ReadonlyMap<number, Points | ReadonlyMap<Points, Points>>;

export interface WhatIfAnswer {
  readonly goal: Points;
  /** Index today, in percent. */
  readonly index: Points;
  /** Points that the goal lacks; zero where it is reached. */
  readonly missing: Points;
  /** Of what is appraised: surveys are not the unit's to give. */
  readonly fewest: Way;
  /** null where no efforts are stated. */
  readonly cheapest: Way | null;
  /** What surveys could still add, and the fewest with them; null where no survey leaf lost points. */
  readonly survey: { readonly gain: Points; readonly fewest: Way } | null;
  /** Losses that no single score wins back. */
  readonly outside: readonly NodeScore[];
  /** Leaves that nobody has scored yet: they lower the index and are no gain. */
  readonly unscored: { readonly count: number; readonly points: Points };
  /** Gains without a stated effort, where efforts are stated. */
  readonly withoutEffort: readonly Gain[];
}

/** null where the table has no index. Throws nothing. */
export function answerWhatIf({ table, score, set = null, nodes = new Map(), goal, efforts = null }: WhatIfOrder): WhatIfAnswer | null {
  const { totals } = score;
  const missing = missingPoints(totals, goal);
  if (missing === null || totals.index === null) return null;
  const { gains, outside } = gainsOf(table, score, set, nodes);
  const own = gains.filter(({ survey }) => !survey);
  const surveyed = gains.filter(({ survey }) => survey);
  return {
    goal,
    index: totals.index,
    missing,
    fewest: fewestWay(own, missing, totals),
    cheapest: efforts === null ? null : cheapestWay(own.map((gain) => withStated(gain, efforts)), missing, totals, (gain, step) => effortOf(efforts, gain, step.to)),
    survey: surveyed.length === 0 ? null : { gain: surveyed.map(bestGain).reduce(plus, ZERO), fewest: fewestWay(gains, missing, totals) },
    outside,
    unscored: unscoredOf(table, score),
    withoutEffort: efforts === null ? [] : own.filter(({ row }) => !efforts.has(row)),
  };
}

/** An effort stated for the leaf as a whole is that of its best: a lower step for as much effort is never better. */
function effortOf(efforts: Efforts, gain: Gain, to: Points): Points | null {
  const stated = efforts.get(gain.row);
  if (stated === undefined) return null;
  if (typeof stated !== 'number') return stated.get(to) ?? null;
  return to === gain.steps.at(-1)?.to ? stated : null;
}

/** The leaf with the scores in its ranges for which an effort is stated as further steps. */
function withStated(gain: Gain, efforts: Efforts): Gain {
  const stated = efforts.get(gain.row);
  const best = gain.steps.at(-1);
  if (stated === undefined || typeof stated === 'number' || best === undefined) return gain;
  const held = minus(best.to, best.gain);
  const between = [...stated.keys()].filter((to) => to > held && gain.ranges.some((range) => to >= range.from && to < range.to) && !gain.steps.some((step) => step.to === to));
  return { ...gain, steps: [...gain.steps, ...between.map((to) => ({ to, gain: minus(to, held) }))].sort((a, b) => a.to - b.to) };
}

function unscoredOf(table: ScoringTable, { nodes, losses }: TableScore): WhatIfAnswer['unscored'] {
  const lost = new Set(losses.map(({ row }) => row));
  const isCovered = (index: number): boolean => {
    const parent = table.rows[index]?.parent ?? null;
    return parent !== null && (lost.has(parent) || nodes.get(parent)?.lost === ZERO || isCovered(parent));
  };
  let count = 0;
  let points = ZERO;
  for (const [index, node] of nodes) {
    if (table.rows[index]?.children.length !== 0 || node.lost === null || node.lost === ZERO || lost.has(index) || isCovered(index)) continue;
    count++;
    points = plus(points, node.lost);
  }
  return { count, points };
}

/** A result whose rank may be asked for: the present one, or that of a way to the goal. */
export interface WhatIfResult {
  readonly of: 'present' | 'fewest' | 'cheapest';
  readonly result: Result;
}

/** The present result, and what each way that was found would make of it. */
export function whatIfResults(answer: WhatIfAnswer | null, { achieved, index }: Pick<Totals, 'achieved' | 'index'>): readonly WhatIfResult[] {
  const ways = answer === null ? [] : (['fewest', 'cheapest'] as const).map((of) => ({ of, way: answer[of] }));
  return [
    { of: 'present', result: { achieved, index } },
    ...ways.flatMap(({ of, way }): WhatIfResult[] => (way?.state === 'found' && achieved !== null ? [{ of, result: { index: way.index, achieved: plus(achieved, way.gain) } }] : [])),
  ];
}
