// Reads the band of an option's text: "Từ 70% - 90%", "Trên 90%", "Dưới 25%", "Từ 50 đến dưới 100 lượt", "Không thực hiện".
import { pointsOf, ZERO, type Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import { parseDecimal } from '../sheet/read-points.ts';
import type { Bound, Interval } from './scoring-method.ts';

/** A band and what it is counted in, as far as the text says. */
export interface TextBand extends Interval {
  readonly unit?: '%';
}

// Folded text has single spaces.
const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,4})?)(?: ?%)?`;
const TO = String.raw`(?: [a-z]{1,12}){0,3} ?(?:den|toi|-) ?(duoi|<)? ?`;
const BETWEEN = new RegExp(String.raw`(?:(tu|tren|>=|>) ?)?${NUMBER}${TO}${NUMBER}`);
const UP = new RegExp(String.raw`(?:(tren|hon|>)|tu|dat|>=|it nhat) ?${NUMBER}|${NUMBER} tro len`);
const DOWN = new RegExp(String.raw`(duoi|it hon|nho hon|<) ?${NUMBER}|(?:den|<=|khong qua) ?${NUMBER}|${NUMBER} tro xuong`);
const NOTHING = /^(?:khong (?:thuc hien|co|phat sinh|to chuc|dat|trien khai|hoan thanh)\b)/;

/** null where the text names no band. A bare "Không thực hiện" is the band of zero alone. */
export function bandOfText(text: string): TextBand | null {
  const words = fold(text);
  // A date, or the denial of a figure ("Không đạt 50%"), is no band to measure by.
  const figures = words.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  if (/\d\/\d/.test(words) || (words.startsWith('khong') && figures > 0)) return null;
  const unit = words.includes('%') ? { unit: '%' as const } : {};
  const both = BETWEEN.exec(words);
  // "2020-2025" is a span of years.
  if (both && both[1] === undefined && both[3] === undefined && unit.unit === undefined) return null;
  if (figures > (both ? 2 : 1)) return null;
  if (both) return withEnds(bound(both[2], both[1] !== 'tren' && both[1] !== '>'), bound(both[4], both[3] === undefined), unit);
  const down = DOWN.exec(words);
  if (down) return withEnds(undefined, bound(down[2] ?? down[3] ?? down[4], down[1] === undefined), unit);
  const up = UP.exec(words);
  if (up) return withEnds(bound(up[2] ?? up[3], up[1] === undefined), undefined, unit);
  return NOTHING.test(words) ? { from: at(ZERO, true), to: at(ZERO, true) } : null;
}

const at = (value: Points, inclusive: boolean): Bound => ({ value, inclusive });

/** undefined for an end that is not there, null for one that cannot be held exactly. */
function bound(text: string | undefined, inclusive: boolean): Bound | null {
  // "1.000" may be a thousand or one: undecided.
  const number = text === undefined || /[.,]\d{3}$/.test(text) ? null : parseDecimal(text);
  const value = number === null ? null : pointsOf(number);
  return value === null ? null : at(value, inclusive);
}

function withEnds(from: Bound | null | undefined, to: Bound | null | undefined, unit: { readonly unit?: '%' }): TextBand | null {
  if (from === null || to === null) return null;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...unit };
}
