// What every scoring method answers: the points of an input, the choices it offers, its best result and its own faults.
import type { Points } from '../../points.ts';

/** A plain figure (percent or count, in ten-thousandths), or a share: part / whole x 100, kept exact. */
export type Measure = Points | { readonly part: Points; readonly whole: Points };

/** What a scorer says of a leaf, as plain data. */
export type MethodInput =
  /** The option at this place in the list, from 0. */
  | { readonly kind: 'option'; readonly index: number }
  | { readonly kind: 'measure'; readonly measure: Measure }
  /** The case at this place, from 0, and the figures of the variables. */
  | { readonly kind: 'case'; readonly index: number; readonly figures: Readonly<Record<string, Points>> }
  /** How many items, a whole number. */
  | { readonly kind: 'count'; readonly count: number }
  /** Points typed as they are: answered with themselves where the method can give them. */
  | { readonly kind: 'points'; readonly points: Points };

export type InputCode =
  /** An input of another kind than the method asks for. */
  | 'input/other-kind'
  | 'input/not-an-option'
  /** No band takes the measure. */
  | 'input/no-band'
  /** Two bands with different points take it and neither lies inside the other. */
  | 'input/bands-overlap'
  | 'input/not-a-count'
  | 'input/variable-missing'
  | 'input/division-by-zero'
  | 'input/expression-invalid'
  | 'input/above-max'
  | 'input/negative'
  | 'input/too-large';

export type MethodResult = { readonly ok: true; readonly points: Points } | { readonly ok: false; readonly code: InputCode };

/** One line of a drop-down. */
export interface Choice {
  readonly text: string;
  readonly points: Points;
}

/** A fault of a method itself, whatever its input. */
export type MethodProblem =
  | { readonly code: 'method/best-differs'; readonly expected: Points; readonly actual: Points }
  | { readonly code: 'method/bands-overlap' | 'method/bands-gap'; readonly text: string }
  | { readonly code: 'method/band-empty' | 'method/expression-invalid'; readonly text: string }
  | { readonly code: 'method/thresholds-reversed' | 'method/step-misses-max' };

/** A method bound to its leaf's max. */
export interface Scoring {
  evaluate(input: MethodInput): MethodResult;
  /** Empty where any points from 0 to max may come out. */
  readonly choices: readonly Choice[];
  /** The most that can be earned, in points; null where only an input tells. */
  readonly best: Points | null;
  readonly problems: readonly MethodProblem[];
}

export const earned = (points: Points): MethodResult => ({ ok: true, points });
export const refused = (code: InputCode): MethodResult => ({ ok: false, code });

/** Points between 0 and max as they are; anything else is refused, never cut. */
export function within(points: Points | null, max: Points): MethodResult {
  if (points === null) return refused('input/too-large');
  if (points < 0) return refused('input/negative');
  return points > max ? refused('input/above-max') : earned(points);
}

/** The greatest of some points; null where there are none. */
export const greatest = (values: readonly Points[]): Points | null =>
  values.reduce<Points | null>((best, value) => (best === null || value > best ? value : best), null);
