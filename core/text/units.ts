// Words of a consolidation's remarks: what was not taken as it stands, of which unit, where, and what to do.
import type { RemarkCode, UnitRemark } from '../units/remark.ts';
import type { UnitSource } from '../units/unit.ts';
import { units as en } from './en/units.ts';
import type { Language } from './language.ts';
import { say, type Variants } from './template.ts';
import { units as vi } from './vi/units.ts';

/** One language's words. */
export interface UnitWords {
  /** Places: file, sheet, range. */
  readonly source: Variants;
  /** Places: unit, place (where it stands), places (all places of a unit sent twice) and the remark's values. */
  readonly remarks: Readonly<Record<RemarkCode, Variants>>;
}

const WORDS: Readonly<Record<Language, UnitWords>> = { vi, en };

/** "tệp “so-noi-vu.xlsx”, trang “Tự chấm”, vùng A6:K183". */
export const sourceText = ({ file, sheet, range }: UnitSource, language: Language): string => say(WORDS[language].source, { language, values: { file, sheet, range } });

/** Places that one sentence names at most. */
const MOST_PLACES = 5;

/** One sentence or two: what, where, and what to do. */
export function remarkText({ code, unit, sources, values }: UnitRemark, language: Language): string {
  const places = sources.map((source) => sourceText(source, language));
  const shown = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), '…'] : places;
  return say(WORDS[language].remarks[code], { language, values: { unit, place: places[0], places: shown.length === 0 ? null : shown.join('; '), ...values } });
}
