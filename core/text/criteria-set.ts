// Words of a criteria set: what does not close in it, what was noticed when it was taken from a table, how a leaf earns its points.
import type { SetProblem } from '../criteria/check-set.ts';
import type { ImportRemark } from '../criteria/import-table.ts';
import type { Method, MethodKind } from '../criteria/scoring-method.ts';
import { toNumber } from '../points.ts';
import { criteriaSet as en } from './en/criteria-set.ts';
import type { Language } from './language.ts';
import { say, type SentenceValue, type Variants } from './template.ts';
import { criteriaSet as vi } from './vi/criteria-set.ts';

/** The sentences of one language. */
export interface CriteriaSetSentences {
  readonly problem: Readonly<Record<SetProblem['code'], Variants>>;
  readonly remark: Readonly<Record<ImportRemark['code'], Variants>>;
  readonly method: Readonly<Record<MethodKind, Variants>>;
  /** What a user must know of the set as a whole: it is no decision; it is not whole. */
  readonly caution: Readonly<Record<SetCaution, string>>;
}

export type SetCaution = 'illustration' | 'partial';

const SENTENCES: Readonly<Record<Language, CriteriaSetSentences>> = { vi, en };

/** Names and options are shown so far. */
const LONGEST = 80;

/** One sentence on what does not close; its place is the node's whole number, or a part's or grade's name. */
export function problemText(problem: SetProblem, language: Language): string {
  const { code, where } = problem;
  const figures = 'expected' in problem ? figuresOf(problem) : {};
  const others = { text: 'text' in problem ? problem.text : null, with: 'with' in problem ? problem.with : null };
  // A difference may lie in the fourth decimal: two figures that differ are shown different.
  return say(SENTENCES[language].problem[code], { language, values: { where, ...figures, ...others }, traits: 'what' in problem ? [problem.what] : [], longest: LONGEST, decimals: 4 });
}

/** Counts as they are, points as plain numbers. */
const figuresOf = (problem: Extract<SetProblem, { readonly expected: number }>): Readonly<Record<string, SentenceValue>> =>
  problem.code === 'set/count-differs' ? { expected: problem.expected, actual: problem.actual } : { expected: toNumber(problem.expected), actual: toNumber(problem.actual) };

/** One sentence on a row that an official should look at in a set taken from a table. */
export const remarkText = ({ code, where, row, text }: ImportRemark, language: Language): string =>
  say(SENTENCES[language].remark[code], { language, values: { where, row: row + 1, text }, longest: LONGEST });

/** How a leaf earns its points, in a few words. */
export function methodText(method: Method, language: Language): string {
  const count = method.kind === 'options' ? method.options.length : method.kind === 'bands' ? method.bands.length : method.kind === 'cases' ? method.cases.length : null;
  const item = 'item' in method ? method.item : null;
  const of = 'of' in method ? method.of : null;
  return say(SENTENCES[language].method[method.kind], { language, values: { count, item, of }, longest: LONGEST });
}

/** The sentence that stands wherever an illustration, or a set whose criteria are not all known, is shown. */
export const cautionText = (caution: SetCaution, language: Language): string => SENTENCES[language].caution[caution];
