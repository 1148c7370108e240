// Numbers as people read them: decimal comma in Vietnamese, point in English, never a thousands mark.
import { round, type Points } from '../points.ts';
import type { Language } from './language.ts';

/** What a figure that is not there looks like. */
export const NOTHING = '–';

/** Points with the decimals they need, rounded half away from zero to at most `atMost` of them (2 unless told): "1,5", "100"; "–" for null. */
export function showPoints(value: Points | null, language: Language, atMost = 2): string {
  if (value === null) return NOTHING;
  const text = fixed(round(value, atMost), 4).replace(/\.?0+$/, '');
  return separated(text, language);
}

/** Percent with two decimals and its sign: "82,33%"; "–" for null. */
export function showPercent(value: Points | null, language: Language): string {
  return value === null ? NOTHING : `${separated(fixed(round(value, 2), 2), language)}%`;
}

/** Points with exactly that many decimals, for columns of figures: "8,50"; "–" for null. */
export function showFixed(value: Points | null, language: Language, decimals = 2): string {
  return value === null ? NOTHING : separated(fixed(round(value, decimals), decimals), language);
}

/** Ten-thousandths as a decimal literal with a point; `value` is already rounded to `decimals`. */
function fixed(value: Points, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(5, '0');
  const whole = digits.slice(0, -4);
  const part = digits.slice(-4).slice(0, decimals);
  return (value < 0 ? '-' : '') + whole + (part === '' ? '' : `.${part}`);
}

const separated = (text: string, language: Language): string => (language === 'vi' ? text.replace('.', ',') : text);

