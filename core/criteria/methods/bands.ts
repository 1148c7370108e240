// Bands: the narrowest band that takes the measure gives its points.
import { points, ZERO, type Points } from '../../points.ts';
import { gapsOf, isEmpty, isInside, overlap, takes } from '../interval.ts';
import { rationalOf } from '../rational.ts';
import type { Band, BandsMethod } from '../scoring-method.ts';
import { measured } from './measure.ts';
import { earned, greatest, refused, type MethodProblem, type Scoring } from './scoring.ts';

export const bands = ({ bands: all, unit }: BandsMethod): Scoring => ({
  evaluate(input) {
    if (input.kind !== 'measure') return refused('input/other-kind');
    const value = measured(input.measure);
    if (value === null) return refused('input/division-by-zero');
    const taking = all.filter((band) => takes(band, value));
    // "Không thực hiện: 0" inside "Dưới 25%: 0,25" is the exception that is meant where nothing was done.
    const meant = taking.filter((band) => !taking.some((other) => isInside(other, band)));
    const [first] = meant;
    if (first === undefined) return refused('input/no-band');
    return meant.some((band) => band.points !== first.points) ? refused('input/bands-overlap') : earned(first.points);
  },
  choices: all,
  best: greatest(all.map((band) => band.points)),
  problems: faultsOf(all, unit === '%' ? points(100) : null),
});

/** `whole` is the most that can be measured; null where nothing bounds it. */
function faultsOf(all: readonly Band[], whole: Points | null): MethodProblem[] {
  const problems: MethodProblem[] = all.filter(isEmpty).map(({ text }) => ({ code: 'method/band-empty', text }));
  all.forEach((band, at) => {
    for (const other of all.slice(at + 1)) {
      const nested = isInside(band, other) || isInside(other, band);
      if (overlap(band, other) && !nested && band.points !== other.points) problems.push({ code: 'method/bands-overlap', text: `${band.text} / ${other.text}` });
    }
  });
  for (const gap of gapsOf(all, whole === null)) {
    const below = all.find(({ to }) => to?.value === gap);
    problems.push({ code: 'method/bands-gap', text: below?.text ?? '' });
  }
  const zero = rationalOf(ZERO);
  if (!all.some((band) => band.from === undefined || takes(band, zero))) problems.push({ code: 'method/bands-gap', text: lowest(all) });
  if (!all.some((band) => band.to === undefined || (whole !== null && takes(band, rationalOf(whole))))) problems.push({ code: 'method/bands-gap', text: highest(all) });
  return problems;
}

const byEnd = (end: 'from' | 'to') => (a: Band, b: Band): number => (a[end]?.value ?? ZERO) - (b[end]?.value ?? ZERO);
const lowest = (all: readonly Band[]): string => [...all].sort(byEnd('from'))[0]?.text ?? '';
const highest = (all: readonly Band[]): string => [...all].sort(byEnd('to')).at(-1)?.text ?? '';
