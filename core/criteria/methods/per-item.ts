// Per item: so many points for each, up to a cap.
import { least, type Points } from '../../points.ts';
import type { PerItemMethod } from '../scoring-method.ts';
import { isCount, multiplesUpTo, times } from './items.ts';
import { earned, refused, type Scoring } from './scoring.ts';

export function perItem({ item, points, cap }: PerItemMethod, max: Points): Scoring {
  const most = cap ?? max;
  return {
    evaluate(input) {
      if (input.kind !== 'count') return refused('input/other-kind');
      if (!isCount(input.count)) return refused('input/not-a-count');
      return earned(least(times(points, input.count, most), most));
    },
    choices: multiplesUpTo(points, most).map((earning, count) => ({ text: `${count} ${item}`, points: earning })),
    best: most,
    problems: [],
  };
}
