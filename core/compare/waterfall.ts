// What moved a total from one edition to the next: a step for each field, for bonus and penalty; the steps end exactly at the new total.
import { minus, plus, ratio, SCALE, ZERO, type Points } from '../points.ts';
import type { TableScore } from '../score/totals.ts';

/** One step of a total. */
export interface Step {
  readonly kind: 'field' | 'bonus' | 'penalty';
  /** Index of the field among the compared nodes; null for bonus and penalty. */
  readonly node: number | null;
  /** Points, or percent of the whole. */
  readonly by: Points;
}

export interface Waterfall {
  /** Points of the total, or percent of the maximum that applies. */
  readonly unit: 'points' | 'percent';
  readonly start: Points;
  readonly steps: readonly Step[];
  /** start and all steps. */
  readonly end: Points;
  /** The lowest and the highest that the total reaches on its way. */
  readonly low: Points;
  readonly high: Points;
}

/** A field's points in both editions; null where the edition lacks it or does not have it at the top. */
export interface FieldMove {
  readonly node: number;
  readonly before: Points | null;
  readonly after: Points | null;
}

/**
 * The steps between two totals. By index a step is the change of the field's share in the whole: points / maximum in all
 * x 100 after, less the same before; each running total is rounded, never each step, so that the last is the new index.
 */
export function waterfallOf(before: TableScore, after: TableScore, fields: readonly FieldMove[], basis: 'points' | 'index'): Waterfall | null {
  const [one, other] = [before.totals, after.totals];
  if (one.achieved === null || other.achieved === null) return null;
  const moves: (Pick<Step, 'kind' | 'node'> & { readonly lost: Points; readonly won: Points })[] = fields.map((field) => ({ kind: 'field', node: field.node, lost: field.before ?? ZERO, won: field.after ?? ZERO }));
  if (one.bonus !== null || other.bonus !== null) moves.push({ kind: 'bonus', node: null, lost: one.bonus ?? ZERO, won: other.bonus ?? ZERO });
  if (one.penalty !== null || other.penalty !== null) moves.push({ kind: 'penalty', node: null, lost: other.penalty ?? ZERO, won: one.penalty ?? ZERO });
  const [whole, newWhole] = [one.applicableMax, other.applicableMax];
  if (basis === 'index' && (whole === null || newWhole === null || whole <= 0 || newWhole <= 0)) return null;
  // The exact running total is kept as the points still counted by the old whole and those counted by the new one.
  let [left, right] = [one.achieved as number, 0];
  const running = (): Points =>
    basis === 'points' ? ((left + right) as Points) : ratioOf(left * (newWhole ?? 1) + right * (whole ?? 1), (whole ?? 1) * (newWhole ?? 1));
  const start = running();
  let [at, low, high] = [start, start, start];
  const steps = moves.map(({ kind, node, lost, won }): Step => {
    // A penalty counts against the total: what it took before is given back, what it takes now is taken.
    if (kind === 'penalty') [left, right] = [left + won, right - lost];
    else [left, right] = [left - lost, right + won];
    const reached = running();
    const by = minus(reached, at);
    at = plus(at, by);
    low = at < low ? at : low;
    high = at > high ? at : high;
    return { kind, node, by };
  });
  return { unit: basis === 'points' ? 'points' : 'percent', start, steps, end: at, low, high };
}

const ratioOf = (top: number, whole: number): Points => ratio(top as Points, 100 * SCALE, whole) ?? ZERO;
