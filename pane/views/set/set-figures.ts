// What is known of a set, as the values of its sentences.
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { countsOfSet } from '../../../core/criteria/walk.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import type { Language } from '../../../core/text/language.ts';
import { NOTHING } from '../../../core/text/number.ts';
import type { SentenceValue } from '../../../core/text/template.ts';

/** Counts of a whole set as it lists them, of another as its decision states them; a dash where neither is known. */
export function shownCounts(set: CriteriaSet): Readonly<Record<'fields' | 'criteria' | 'components', SentenceValue>> {
  const { fields, criteria, components } = set.complete ? countsOfSet(set) : (set.stated ?? {});
  return { fields: fields ?? NOTHING, criteria: criteria ?? NOTHING, components: components ?? NOTHING };
}

/** "05/12/2024" in Vietnamese, "2024-12-05" in English; null where there is none. */
export function shownDate(date: string | undefined, language: Language): string | null {
  if (date === undefined) return null;
  return language === 'vi' ? date.split('-').reverse().join('/') : date;
}

/** Points as a plain number for a sentence; null where they are unknown. */
export const shownPoints = (points: Points | undefined): number | null => (points === undefined ? null : toNumber(points));
