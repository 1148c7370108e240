// A measure as an exact fraction: 2 of 3 files is 200/3 percent, not 66.6667.
import { points } from '../../points.ts';
import { divide, multiply, rationalOf, type Rational } from '../rational.ts';
import type { Measure } from './scoring.ts';

const HUNDRED = rationalOf(points(100));

/** null for a share of nothing. */
export function measured(measure: Measure): Rational | null {
  if (typeof measure === 'number') return rationalOf(measure);
  return divide(multiply(rationalOf(measure.part), HUNDRED), rationalOf(measure.whole));
}
