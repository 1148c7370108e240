// How far the rank of each unit moves when a part is left out, when weights shift within a band, and when what does not apply is treated otherwise.
//
// After the OECD/JRC Handbook on Constructing Composite Indicators (2008, ISBN 978-92-64-04345-9). Its section 1.7 (p. 34)
// lists what to try, among others the inclusion and exclusion of individual indicators and different plausible values for
// the weights, and says that results are given as rankings with their uncertainty bounds. Its step 7, "Uncertainty and
// sensitivity analysis" (pp. 117-131), leaves out one indicator at a time and, where a datum is missing, imputes it or
// assigns zero (p. 119); the others' weights are then scaled to sum to one (p. 120); ranks are drawn as medians with their
// 5th and 95th percentiles (figures 18 and 24). The mean shift of ranks is its equation (38), which is equation (3) of
// Saisana, Saltelli and Tarantola (2005), doi:10.1111/j.1467-985X.2005.00350.x.
//
// Ours, and told on the sheet: the Handbook draws all sources at once, in one Monte Carlo experiment (7.1), we try each by
// itself; it draws weights from experts' schemes, we shift each within a band; what does not apply stands where it has
// missing data; and 95 per cent of the trials tell two neighbours apart.
import { drawsOf } from './random.ts';
import { AS_USUAL, ranker, type Treatment } from './rank-units.ts';
import type { TriedGroup } from './tried.ts';

export interface TrialOptions {
  /** A whole number of 32 bits. */
  readonly seed: number;
  /** Percent by which each weight may shift up or down, 0 to 100. */
  readonly band: number;
  readonly runs: number;
}

export const USUAL_TRIAL: TrialOptions = { seed: 1, band: 20, runs: 1_000 };

/** So many of hundred trials must agree before one unit is said to stand above another. */
export const SURE_PERCENT = 95;

/** Ranks that a unit took. */
export interface RankSpread {
  readonly min: number;
  /** 5 of 100 trials are at this rank or a better one. */
  readonly low: number;
  readonly median: number;
  /** 95 of 100 trials are at this rank or a better one. */
  readonly high: number;
  readonly max: number;
  /** Trials in which the unit kept its rank. */
  readonly kept: number;
}

/** What happened to a unit when parts were left out one at a time. */
export interface LeftOut {
  readonly best: number;
  readonly worst: number;
  /** Index of the part whose absence gave it; null where no absence moved the unit that way. */
  readonly bestPart: number | null;
  readonly worstPart: number | null;
}

/** How a unit stands against the next one below it. */
export interface AgainstNext {
  /** Index of that unit in the group. */
  readonly unit: number;
  /** Trials in which it stood strictly above. */
  readonly above: number;
  /** They have one rank now. */
  readonly tied: boolean;
  readonly clear: boolean;
}

export interface UnitRobustness {
  /** Index into the group's units. */
  readonly unit: number;
  readonly rank: number;
  /** null where no trial was run. */
  readonly trials: RankSpread | null;
  readonly leftOut: LeftOut | null;
  /** Ranks where what does not apply counts as zero, and where it is granted in full; null where everything applies to all. */
  readonly treated: Readonly<Record<Exclude<Treatment, 'shrunk'>, number>> | null;
  /** null for the last, and where no trial was run. */
  readonly next: AgainstNext | null;
}

/** Why a group shows less, or nothing. */
export type RobustRemark =
  | 'one-unit' | 'no-unit'
  /** Fewer than two parts: nothing can be left out or weighed otherwise. */
  | 'no-parts'
  /** Weights were never shifted: a band of zero. */
  | 'no-band'
  /** Trials were run and no unit ever left its rank. */
  | 'nothing-moved'
  | 'all-apply' | 'max-unknown' | 'part-maxima-unknown';

export interface GroupRobustness {
  readonly group: TriedGroup;
  /** By rank, then in the order of the group. */
  readonly units: readonly UnitRobustness[];
  /** Mean of the places by which units moved (R_S): for each part that was left out, each treatment, and over all trials. */
  readonly shifts: { readonly leftOut: readonly number[]; readonly treated: Readonly<Partial<Record<Exclude<Treatment, 'shrunk'>, number>>>; readonly trials: number | null };
  /** Neighbours, and how many of them trials tell apart. */
  readonly pairs: { readonly all: number; readonly clear: number };
  readonly remarks: readonly RobustRemark[];
}

/** Tries the ranks of a group. */
export function robustness(group: TriedGroup, { seed, band, runs }: TrialOptions = USUAL_TRIAL): GroupRobustness {
  const usual = group.parts.map(() => AS_USUAL);
  const rank = ranker(group);
  const ranks = rank.rank(usual);
  const order = ranks.map((_, unit) => unit).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const several = group.units.length > 1;
  const weighs = several && group.parts.length > 1;
  const without = weighs ? group.parts.map((_, part) => rank.rank(usual.map((factor, at) => (at === part ? 0 : factor)))) : [];
  const allApply = group.units.every(({ max }) => max === group.fullMax);
  const treated = several && !allApply ? { zero: rank.rank(usual, 'zero'), granted: rank.rank(usual, 'granted') } : null;
  const trials = weighs && band > 0 && runs > 0 ? tried(group, order, { seed, band, runs }) : null;
  const units = order.map((unit, place): UnitRobustness => {
    const below = order[place + 1];
    const above = trials?.above[place] ?? 0;
    const tied = below !== undefined && ranks[unit] === ranks[below];
    return {
      unit,
      rank: ranks[unit] ?? 0,
      trials: trials === null ? null : spreadOf(trials.counts[unit] ?? new Int32Array(0), ranks[unit] ?? 0, runs),
      leftOut: without.length === 0 ? null : leftOutOf(unit, ranks[unit] ?? 0, without),
      treated: treated === null ? null : { zero: treated.zero[unit] ?? 0, granted: treated.granted[unit] ?? 0 },
      next: below === undefined || trials === null ? null : { unit: below, above, tied, clear: above * 100 >= SURE_PERCENT * runs },
    };
  });
  const shift = (other: readonly number[]): number => meanShift(ranks, other);
  const neighbours = units.flatMap(({ next }) => next ?? []);
  const told: readonly (readonly [RobustRemark, boolean])[] = [
    ['no-unit', group.units.length === 0],
    ['one-unit', group.units.length === 1],
    ['no-parts', several && !weighs],
    ['no-band', weighs && trials === null],
    ['nothing-moved', trials !== null && units.every(({ trials: spread }) => spread?.kept === runs)],
    ['all-apply', several && allApply && group.maxTold],
    ['max-unknown', several && !group.maxTold],
    ['part-maxima-unknown', weighs && group.full === null && !allApply],
  ];
  return {
    group,
    units,
    shifts: {
      leftOut: without.map(shift),
      treated: treated === null ? {} : { zero: shift(treated.zero), granted: shift(treated.granted) },
      trials: trials === null ? null : trials.moved / (runs * group.units.length),
    },
    pairs: { all: neighbours.length, clear: neighbours.filter(({ clear }) => clear).length },
    remarks: told.flatMap(([remark, holds]) => (holds ? [remark] : [])),
  };
}

interface Trials {
  /** By unit: how often it had each rank (index: rank). */
  readonly counts: readonly Int32Array[];
  /** By place in the order: how often the unit stood strictly above the next. */
  readonly above: readonly number[];
  /** Places moved by all units in all trials. */
  readonly moved: number;
}

/** Each weight is drawn by itself, as likely anywhere in its band. */
function tried(group: TriedGroup, order: readonly number[], { seed, band, runs }: TrialOptions): Trials {
  const draw = drawsOf(seed);
  const rank = ranker(group);
  const usual = rank.rank(group.parts.map(() => AS_USUAL));
  const width = Math.round((AS_USUAL * band) / 100);
  const counts = group.units.map(() => new Int32Array(group.units.length + 1));
  const above = new Array<number>(order.length).fill(0);
  let moved = 0;
  for (let run = 0; run < runs; run++) {
    const ranks = rank.rank(group.parts.map(() => draw(AS_USUAL - width, AS_USUAL + width)));
    ranks.forEach((place, unit) => {
      const count = counts[unit];
      if (count) count[place] = (count[place] ?? 0) + 1;
      moved += Math.abs(place - (usual[unit] ?? 0));
    });
    for (let place = 0; place + 1 < order.length; place++) if (rank.isAbove(order[place] ?? 0, order[place + 1] ?? 0)) above[place] = (above[place] ?? 0) + 1;
  }
  return { counts, above, moved };
}

/** The ranks at or below which 5, 50 and 95 of 100 trials lie, by counting. */
function spreadOf(counts: Int32Array, rank: number, runs: number): RankSpread {
  const at = (percent: number): number => {
    let seen = 0;
    for (let place = 0; place < counts.length; place++) {
      seen += counts[place] ?? 0;
      if (seen * 100 >= percent * runs) return place;
    }
    return counts.length - 1;
  };
  const taken = [...counts.keys()].filter((place) => (counts[place] ?? 0) > 0);
  return { min: taken[0] ?? rank, low: at(5), median: at(50), high: at(95), max: taken.at(-1) ?? rank, kept: counts[rank] ?? 0 };
}

function leftOutOf(unit: number, rank: number, without: readonly (readonly number[])[]): LeftOut {
  const ranks = without.map((each) => placeOf(each, unit, rank));
  const [best, worst] = [Math.min(...ranks, rank), Math.max(...ranks, rank)];
  return { best, worst, bestPart: best === rank ? null : ranks.indexOf(best), worstPart: worst === rank ? null : ranks.indexOf(worst) };
}

/** A unit to which nothing else applies has no rank (0) without its one part: it did not move. */
const placeOf = (ranks: readonly number[], unit: number, rank: number): number => (ranks[unit] === undefined || ranks[unit] === 0 ? rank : ranks[unit]);

const meanShift = (ranks: readonly number[], others: readonly number[]): number =>
  ranks.length === 0 ? 0 : ranks.reduce((total, rank, at) => total + Math.abs(rank - placeOf(others, at, rank)), 0) / ranks.length;
