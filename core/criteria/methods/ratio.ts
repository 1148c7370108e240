// Ratio: between two thresholds the points grow with the measure; rounding is the method's own.
import { ZERO, type Points } from '../../points.ts';
import { compare, divide, multiply, rationalOf, toPoints } from '../rational.ts';
import type { RatioMethod } from '../scoring-method.ts';
import { measured } from './measure.ts';
import { earned, refused, within, type Scoring } from './scoring.ts';

export const ratio = ({ from, to, divisor = to, decimals = 4 }: RatioMethod, max: Points): Scoring => ({
  evaluate(input) {
    if (input.kind !== 'measure') return refused('input/other-kind');
    const value = measured(input.measure);
    if (value === null) return refused('input/division-by-zero');
    if (compare(value, rationalOf(ZERO)) < 0) return refused('input/negative');
    if (from !== undefined && compare(value, rationalOf(from)) < 0) return earned(ZERO);
    if (compare(value, rationalOf(to)) >= 0) return earned(max);
    const share = divide(multiply(value, rationalOf(max)), rationalOf(divisor));
    return share === null ? refused('input/division-by-zero') : within(toPoints(share, decimals), max);
  },
  choices: [],
  best: max,
  problems: (from !== undefined && from > to) || divisor < to ? [{ code: 'method/thresholds-reversed' }] : [],
});
