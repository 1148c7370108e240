// Evaluates a leaf's scoring method, exactly: one switch over the kinds, each of which stands in a file of its own.
import type { Points } from '../points.ts';
import { bands } from './methods/bands.ts';
import { cases } from './methods/cases.ts';
import { deduction } from './methods/deduction.ts';
import { given } from './methods/given.ts';
import { options } from './methods/options.ts';
import { perItem } from './methods/per-item.ts';
import { ratio } from './methods/ratio.ts';
import { refused, within, type Choice, type MethodInput, type MethodProblem, type MethodResult, type Scoring } from './methods/scoring.ts';
import { step } from './methods/step.ts';
import type { Method } from './scoring-method.ts';

export type { Choice, InputCode, Measure, MethodInput, MethodProblem, MethodResult } from './methods/scoring.ts';

/** A method bound to its leaf's max, in points. */
function scoringOf(method: Method, max: Points): Scoring {
  switch (method.kind) {
    case 'options':
      return options(method);
    case 'bands':
      return bands(method);
    case 'ratio':
      return ratio(method, max);
    case 'cases':
      return cases(method, max);
    case 'per-item':
      return perItem(method, max);
    case 'deduction':
      return deduction(method, max);
    case 'step':
      return step(method, max);
    case 'survey':
    case 'manual':
      return given(max);
  }
}

/**
 * The exact points that an input earns. Points typed as they are must be among the choices where there are some, else
 * between 0 and max. Nothing is cut silently: what exceeds max is refused (a cap or a threshold of the method aside).
 */
export function evaluate(method: Method, max: Points, input: MethodInput): MethodResult {
  const scoring = scoringOf(method, max);
  if (input.kind !== 'points' || method.kind === 'step') return scoring.evaluate(input);
  const { choices } = scoring;
  if (choices.length > 0) return choices.some(({ points }) => points === input.points) ? { ok: true, points: input.points } : refused('input/not-an-option');
  return within(input.points, max);
}

/** What a drop-down offers, in the method's own order; empty where any points from 0 to max may come out. */
export const optionsOf = (method: Method, max: Points): readonly Choice[] => scoringOf(method, max).choices;

/** What is wrong with the method itself: its best result is not max, bands overlap or leave a gap, an expression cannot be read. */
export function methodProblems(method: Method, max: Points): readonly MethodProblem[] {
  const { best, problems } = scoringOf(method, max);
  return best === null || best === max ? problems : [...problems, { code: 'method/best-differs', expected: max, actual: best }];
}
