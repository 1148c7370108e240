// Step: any of min, min + step … max.
import { minus, plus, ZERO, type Points } from '../../points.ts';
import { showPoints } from '../../text/number.ts';
import type { StepMethod } from '../scoring-method.ts';
import { multiplesUpTo } from './items.ts';
import { earned, refused, type Choice, type MethodProblem, type Scoring } from './scoring.ts';

export function step({ min, step: size, max: own }: StepMethod, max: Points): Scoring {
  const most = own ?? max;
  const reaches = most >= min && (most - min) % size === 0;
  const problems: readonly MethodProblem[] = most < min ? [{ code: 'method/thresholds-reversed' }] : reaches ? [] : [{ code: 'method/step-misses-max' }];
  return {
    evaluate(input) {
      if (input.kind !== 'points') return refused('input/other-kind');
      const { points } = input;
      if (points < ZERO) return refused('input/negative');
      if (points > most) return refused('input/above-max');
      return points >= min && (points - min) % size === 0 ? earned(points) : refused('input/not-an-option');
    },
    choices: reaches ? multiplesUpTo(size, minus(most, min)).map((above) => choice(plus(min, above))) : [],
    best: most,
    problems,
  };
}

const choice = (points: Points): Choice => ({ text: showPoints(points, 'vi', 4), points });
