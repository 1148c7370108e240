// Whole sentences with places to fill: the first variant whose places can all be filled is the one that is said.
import { pointsOf } from '../points.ts';
import type { Language } from './language.ts';
import { showPercent, showPoints } from './number.ts';

/** A value that a sentence may show; null or undefined is "not known". */
export type SentenceValue = string | number | null | undefined;

/**
 * A whole sentence with places: {cell} shows text as it is and a number as points, {index%} shows percent, {count#} a
 * count or rank as it is. `when` limits a variant to findings of that severity or of that `what`.
 */
export type Variant = string | { readonly when: string; readonly text: string };

/** The ways to say one thing, the fullest first; the last needs no value at all. */
export type Variants = readonly [...Variant[], string];

/** What can be filled in. */
export interface Filling {
  readonly language: Language;
  readonly values: Readonly<Record<string, SentenceValue>>;
  /** Matched against the `when` of a variant. */
  readonly traits?: readonly string[];
  /** Decimals of points at most; 2 unless told. */
  readonly decimals?: number;
  /** Texts are cut to this length, so that what a cell holds leaves the sentence one; whole unless told. */
  readonly longest?: number;
}

const PLACE = /\{(\w+)([%#]?)\}/g;

/** The first variant that can be said, filled. */
export function say(variants: Variants, filling: Filling): string {
  for (const variant of variants) {
    const sentence = typeof variant === 'string' ? variant : variant.text;
    if (typeof variant !== 'string' && !filling.traits?.includes(variant.when)) continue;
    const filled = fill(sentence, filling);
    if (filled !== null) return filled;
  }
  throw new Error(`no variant needs nothing: ${JSON.stringify(variants)}`);
}

/** The sentence with every place filled; null where a value is not known. */
function fill(sentence: string, filling: Filling): string | null {
  let known = true;
  const filled = sentence.replace(PLACE, (_, name: string, unit: string) => {
    const shown = show(filling.values[name], unit, filling);
    if (shown === null) known = false;
    return shown ?? '';
  });
  return known ? filled : null;
}

function show(value: SentenceValue, unit: string, { language, decimals, longest }: Filling): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return cut(value.replace(/\s+/g, ' ').trim(), longest);
  const exact = pointsOf(value);
  if (exact === null) return String(value);
  return unit === '%' ? showPercent(exact, language) : showPoints(exact, language, unit === '#' ? 4 : decimals);
}

function cut(text: string, longest: number | undefined): string {
  const letters = longest === undefined ? [] : [...text];
  return longest === undefined || letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}
