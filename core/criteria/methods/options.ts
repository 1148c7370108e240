// Options: choose one, its points are the leaf's.
import type { OptionsMethod } from '../scoring-method.ts';
import { earned, greatest, refused, type Scoring } from './scoring.ts';

export const options = ({ options: offered }: OptionsMethod): Scoring => ({
  evaluate(input) {
    if (input.kind !== 'option') return refused('input/other-kind');
    const chosen = offered[input.index];
    return chosen === undefined ? refused('input/not-an-option') : earned(chosen.points);
  },
  choices: offered,
  best: greatest(offered.map(({ points }) => points)),
  problems: [],
});
