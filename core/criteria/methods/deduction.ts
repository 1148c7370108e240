// Deduction: all of max, less so many points for each item, never below the floor.
import { minus, ZERO, type Points } from '../../points.ts';
import type { DeductionMethod } from '../scoring-method.ts';
import { isCount, multiplesUpTo, times } from './items.ts';
import { earned, refused, type MethodProblem, type Scoring } from './scoring.ts';

export function deduction({ item, points, floor = ZERO }: DeductionMethod, max: Points): Scoring {
  const most = minus(max, floor);
  const problems: readonly MethodProblem[] = floor > max ? [{ code: 'method/thresholds-reversed' }] : [];
  return {
    evaluate(input) {
      if (input.kind !== 'count') return refused('input/other-kind');
      if (!isCount(input.count)) return refused('input/not-a-count');
      return earned(minus(max, times(points, input.count, most)));
    },
    choices: most < 0 ? [] : multiplesUpTo(points, most).map((lost, count) => ({ text: `${count} ${item}`, points: minus(max, lost) })),
    best: max,
    problems,
  };
}
