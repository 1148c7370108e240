// How ranks are tried: what --seed, --band, --runs and --by ask for.
import { USUAL_TRIAL, type TrialOptions } from '../../core/robust/robustness.ts';
import { parseDecimal } from '../../core/sheet/read-points.ts';
import type { Call } from './command.ts';
import { Failure } from './failure.ts';

/** What is left out and weighed. */
export type By = 'field' | 'criterion';

/** Throws Failure where a number cannot be used. */
export function trialOf({ options }: Call): TrialOptions & { readonly by: By } {
  const whole = (asked: string | undefined, usual: number, from: number, to: number, code: 'call/bad-seed' | 'call/bad-runs'): number => {
    if (asked === undefined) return usual;
    const value = /^\d{1,10}$/.test(asked) ? Number(asked) : -1;
    if (value < from || value > to) throw new Failure(code, { value: asked });
    return value;
  };
  return {
    seed: whole(options.seed, USUAL_TRIAL.seed, 0, 4_294_967_295, 'call/bad-seed'),
    band: bandOf(options.band),
    runs: whole(options.runs, USUAL_TRIAL.runs, 1, 100_000, 'call/bad-runs'),
    by: byOf(options.by),
  };
}

/** "20", "12,5" or "20%". */
function bandOf(asked: string | undefined): number {
  if (asked === undefined) return USUAL_TRIAL.band;
  const value = parseDecimal(asked.replace(/\s*%$/, ''));
  if (value === null || value < 0 || value > 100) throw new Failure('call/bad-band', { value: asked });
  return value;
}

function byOf(asked: string | undefined): By {
  if (asked === undefined || asked === 'field') return 'field';
  if (asked === 'criterion') return 'criterion';
  throw new Failure('call/bad-by', { value: asked });
}
