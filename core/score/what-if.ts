// What-if: the fewest leaves, and the cheapest by a stated effort, that bring the index to a goal. Exact integers throughout.
import { percent, plus, SCALE, ZERO, type Points } from '../points.ts';
import { bestGain, type Gain, type Step } from './gains.ts';
import type { Totals } from './totals.ts';

/** One leaf brought to one of its steps. */
export interface Choice {
  readonly gain: Gain;
  readonly step: Step;
  /** Stated effort, in whatever unit the user counts; null where none is asked for. */
  readonly effort: Points | null;
}

/** How a goal can be reached. */
export type Way =
  | { readonly state: 'reached' }
  /** Even with every gain. `index` in percent is the most that can be had. */
  | { readonly state: 'out-of-reach'; readonly index: Points | null }
  | {
      readonly state: 'found';
      /** In sheet order. */
      readonly choices: readonly Choice[];
      /** Points that the choices add, and the index that they make, in percent. */
      readonly gain: Points;
      readonly index: Points | null;
      readonly effort: Points | null;
      /** No better way exists; false where the search stopped at its bound. */
      readonly proven: boolean;
    };

/**
 * Points that are missing from a goal in percent, ZERO where it is reached; null where the table has no index. Rounded up
 * to ten-thousandths: achieved / applicable max x 100 must not be below the goal by any fraction.
 */
export function missingPoints({ achieved, applicableMax }: Pick<Totals, 'achieved' | 'applicableMax'>, goal: Points): Points | null {
  if (achieved === null || applicableMax === null || applicableMax <= ZERO) return null;
  const [product, whole] = [goal * applicableMax, 100 * SCALE];
  const due = (product - (product % whole)) / whole + (product % whole > 0 ? 1 : 0);
  return due <= achieved ? ZERO : ((due - achieved) as Points);
}

/**
 * The fewest leaves. Any k of them gain at most what the k with the largest gains do, and gains add up (gains.ts), so the
 * least k whose largest gains suffice is the fewest; of equal gains the first in the sheet is taken.
 */
export function fewestWay(gains: readonly Gain[], missing: Points, totals: Totals): Way {
  if (missing <= ZERO) return { state: 'reached' };
  const chosen: Choice[] = [];
  let gained = ZERO;
  for (const gain of [...gains].sort((a, b) => bestGain(b) - bestGain(a) || a.row - b.row)) {
    const step = gain.steps.at(-1);
    if (gained >= missing || step === undefined) break;
    chosen.push({ gain, step, effort: null });
    gained = plus(gained, step.gain);
  }
  return gained < missing ? { state: 'out-of-reach', index: indexWith(totals, gained) } : found(chosen, totals, null, true);
}

/** The effort of bringing a leaf to a step; null where none was stated: the step is then not considered. */
export type EffortOf = (gain: Gain, step: Step) => Points | null;

/** Ways that are kept at once, at most: each leaf is compared with all of them. */
export const MOST_WAYS = 20_000;

/** A part of the leaves decided: what it gains (cut at what is missing), costs and takes. */
interface Partial {
  readonly gained: Points;
  readonly effort: Points;
  readonly count: number;
  readonly last: { readonly choice: Choice; readonly before: Partial } | null;
}

/**
 * The least effort, and among ways of equal effort the fewest leaves. Leaf by leaf every undominated way is kept: one that
 * gains no more and costs no less than another can be replaced by it in any way to the goal, for gains and efforts add up;
 * what exceeds the goal is worth nothing. So the cheapest that is left at the end is the cheapest there is, unless more
 * than `most` ways had to be kept: then those that gain most for their effort go on, and the result is not proven.
 */
export function cheapestWay(gains: readonly Gain[], missing: Points, totals: Totals, effortOf: EffortOf, most = MOST_WAYS): Way {
  if (missing <= ZERO) return { state: 'reached' };
  let ways: readonly Partial[] = [{ gained: ZERO, effort: ZERO, count: 0, last: null }];
  let proven = true;
  for (const gain of gains) {
    const choices = gain.steps.flatMap((step): (Choice & { readonly effort: Points })[] => {
      const effort = effortOf(gain, step);
      return effort === null ? [] : [{ gain, step, effort }];
    });
    if (choices.length === 0) continue;
    const all = [...ways, ...choices.flatMap((choice) => ways.map((before) => taken(before, choice, missing)))];
    ways = undominated(all);
    if (ways.length > most) {
      proven = false;
      ways = thinned(ways, missing, most);
    }
  }
  const ends = ways.filter(({ gained }) => gained >= missing);
  const [best] = ends.sort(byCost);
  if (best === undefined) return { state: 'out-of-reach', index: indexWith(totals, ways.reduce<Points>((highest, { gained }) => (gained > highest ? gained : highest), ZERO)) };
  return found(choicesOf(best), totals, best.effort, proven);
}

const taken = (before: Partial, choice: Choice & { readonly effort: Points }, missing: Points): Partial => {
  const gained = plus(before.gained, choice.step.gain);
  return { gained: gained > missing ? missing : gained, effort: plus(before.effort, choice.effort), count: before.count + 1, last: { choice, before } };
};

/** Effort first, then the number of leaves; both add up, so the order of two ways stays when both take the same leaf. */
const byCost = (a: Partial, b: Partial): number => a.effort - b.effort || a.count - b.count;

/** Those that gain more than every cheaper one, by cost. */
function undominated(ways: readonly Partial[]): readonly Partial[] {
  const kept: Partial[] = [];
  let highest = -1;
  for (const way of [...ways].sort((a, b) => byCost(a, b) || b.gained - a.gained)) {
    if (way.gained <= highest) continue;
    kept.push(way);
    highest = way.gained;
  }
  return kept;
}

/** The best of each of `most` stretches of gained points, and the last, which gains most. */
function thinned(ways: readonly Partial[], missing: Points, most: number): readonly Partial[] {
  const best = new Map<number, Partial>();
  for (const way of ways) {
    const stretch = Math.floor((way.gained * (most - 1)) / missing);
    if (!best.has(stretch)) best.set(stretch, way);
  }
  const last = ways.at(-1);
  return undominated([...best.values(), ...(last === undefined ? [] : [last])]);
}

function choicesOf(way: Partial): readonly Choice[] {
  const choices: Choice[] = [];
  for (let at: Partial | null = way; at?.last; at = at.last.before) choices.push(at.last.choice);
  return choices;
}

function found(choices: readonly Choice[], totals: Totals, effort: Points | null, proven: boolean): Way {
  const gain = choices.reduce((total, { step }) => plus(total, step.gain), ZERO);
  return { state: 'found', choices: [...choices].sort((a, b) => a.gain.row - b.gain.row), gain, index: indexWith(totals, gain), effort, proven };
}

const indexWith = ({ achieved, applicableMax }: Totals, gain: Points): Points | null =>
  achieved === null || applicableMax === null ? null : percent(plus(achieved, gain), applicableMax);
