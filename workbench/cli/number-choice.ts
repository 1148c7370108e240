// Numbers in the options of a call, read by the same rules as the numbers of a sheet: decimal comma or point.
import { points, pointsOf, type Points } from '../../core/points.ts';
import { parseDecimal } from '../../core/sheet/read-points.ts';
import { Failure } from './failure.ts';

/** A positive number of points; null where the option is absent. Throws Failure. */
export function chooseMax(asked: string | undefined): Points | null {
  if (asked === undefined) return null;
  const max = numberIn(asked);
  if (max === null || max <= 0) throw new Failure('call/bad-number', { value: asked, token: '--max' });
  return max;
}

/** Five percents, the worst level first; undefined where the option is absent. Throws Failure. */
export function choosePercents(asked: string | undefined): readonly Points[] | undefined {
  if (asked === undefined) return undefined;
  const read = asked.split(asked.includes(';') ? ';' : ',').map(numberIn);
  const percents = read.filter((percent): percent is Points => percent !== null && percent >= 0 && percent <= points(100));
  if (read.length !== 5 || percents.length !== 5) throw new Failure('call/bad-percents', { value: asked });
  return percents;
}

/** A year of this century; null where the option is absent. Throws Failure. */
export function chooseYear(asked: string | undefined): number | null {
  if (asked === undefined) return null;
  if (!/^20\d\d$/.test(asked.trim())) throw new Failure('call/bad-year', { value: asked });
  return Number(asked);
}

function numberIn(text: string): Points | null {
  const number = parseDecimal(text);
  return number === null ? null : pointsOf(number);
}
