// The figures that PARSCORE can give, by their Vietnamese and English words.
import type { Points } from '../points.ts';
import type { Totals } from '../score/totals.ts';
import { FunctionProblem, type FunctionContext } from './function.ts';
import { PROBLEMS } from './problems.ts';

export type What = 'achieved' | 'self' | 'appraised' | 'survey' | 'max' | 'index' | 'lost';

/** Folded words for each figure; the first Vietnamese one is shown in messages. */
const WORDS: Readonly<Record<What, readonly string[]>> = {
  achieved: ['dat', 'dat duoc', 'diem dat', 'diem dat duoc', 'achieved', 'total'],
  self: ['tu cham', 'tu danh gia', 'diem tu cham', 'self'],
  appraised: ['tham dinh', 'diem tham dinh', 'appraised'],
  survey: ['xhh', 'dieu tra', 'dieu tra xhh', 'khao sat', 'survey'],
  max: ['toi da', 'diem toi da', 'diem chuan', 'max', 'maximum'],
  index: ['chi so', 'index', '%'],
  lost: ['mat', 'diem mat', 'bi mat', 'lost'],
};

const SHOWN = { vi: 'đạt, tự chấm, thẩm định, xhh, tối đa, chỉ số, mất', en: 'achieved, self, appraised, survey, max, index, lost' } as const;

/** The figure that a folded word names; what is achieved where the word is omitted. */
export function whatOf(word: string, context: FunctionContext): What {
  if (word === '') return 'achieved';
  const found = (Object.keys(WORDS) as What[]).find((what) => WORDS[what].includes(word));
  if (!found) throw new FunctionProblem('invalid', PROBLEMS.unknownWord[context.language](word, SHOWN[context.language]));
  return found;
}

/** One figure of some totals. The maximum is the one that applies to the unit. */
export const figureOf = (totals: Totals, what: What): Points | null => (what === 'max' ? totals.applicableMax : totals[what]);
