// The years that --years names.
import type { Call } from './command.ts';
import { Failure } from './failure.ts';

/** Of --years; null where it is absent. Throws call/bad-years. */
export function yearsOf({ options }: Call): readonly number[] | null {
  if (options.years === undefined) return null;
  return options.years.split(',').map((text) => {
    if (!/^\s*20\d\d\s*$/.test(text)) throw new Failure('call/bad-years', { value: options.years ?? '' });
    return Number(text);
  });
}
