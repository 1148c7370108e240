// Ranks units by parts that weigh otherwise than usual: exact, as many thousand times as trials ask.
import type { Points } from '../points.ts';
import type { TriedGroup } from './tried.ts';

/** A part that weighs as usual. Factors are whole numbers of ten-thousandths. */
export const AS_USUAL = 10_000;

/**
 * What does not apply to a unit: its denominator shrinks (as Tây Ninh publishes), it counts as zero, or it is granted in
 * full (as the commune sheet of Đông Quang does where no task was assigned).
 */
export type Treatment = 'shrunk' | 'zero' | 'granted';

/** Ranks of a group's units under other weights. */
export interface Ranker {
  /** Competition ranks in the order of the units; 0 where nothing that applies to the unit weighs anything. */
  rank(factors: readonly number[], treatment?: Treatment): readonly number[];
  /** After `rank`: whether one unit stands strictly above another. */
  isAbove(one: number, other: number): boolean;
}

export function ranker({ units, full, fullMax }: TriedGroup): Ranker {
  const [tops, bottoms] = [new Float64Array(units.length), new Float64Array(units.length)];
  const values = new Float64Array(units.length);
  let order = units.map((_, at) => at);
  // Shares are exact: equal quotients are equal doubles, and of doubles that are equal the cross products decide.
  const compare = (one: number, other: number): number => {
    const [top, otherTop, bottom, otherBottom] = [tops[one] ?? 0, tops[other] ?? 0, bottoms[one] ?? 0, bottoms[other] ?? 0];
    if (bottom === otherBottom) return otherTop - top;
    const difference = (values[other] ?? 0) - (values[one] ?? 0);
    if (difference !== 0) return difference;
    const [left, right] = [BigInt(otherTop) * BigInt(bottom), BigInt(top) * BigInt(otherBottom)];
    return left > right ? 1 : left < right ? -1 : 0;
  };
  return {
    rank: (factors, treatment = 'shrunk') => {
      const whole = full === null ? fullMax * AS_USUAL : weighed(full, factors);
      units.forEach(({ achieved, applies, max, fixed }, at) => {
        const own = applies === null ? max * AS_USUAL : weighed(applies, factors);
        const top = weighed(achieved, factors) + fixed * AS_USUAL;
        tops[at] = treatment === 'granted' ? top + whole - own : top;
        bottoms[at] = treatment === 'shrunk' ? own : whole;
        values[at] = (tops[at] ?? 0) / (bottoms[at] ?? 1);
      });
      // From the last order on, as most units stay where they are.
      order = [...order].sort((one, other) => Number((bottoms[one] ?? 0) <= 0) - Number((bottoms[other] ?? 0) <= 0) || compare(one, other) || one - other);
      const ranks = new Array<number>(units.length).fill(0);
      order.forEach((unit, before) => {
        if ((bottoms[unit] ?? 0) <= 0) return;
        const above = order[before - 1];
        ranks[unit] = above !== undefined && compare(above, unit) === 0 ? (ranks[above] ?? 0) : before + 1;
      });
      return ranks;
    },
    isAbove: (one, other) => compare(one, other) < 0,
  };
}

const weighed = (points: readonly Points[], factors: readonly number[]): number => {
  let total = 0;
  for (let at = 0; at < points.length; at++) total += (points[at] ?? 0) * (factors[at] ?? AS_USUAL);
  return total;
};
