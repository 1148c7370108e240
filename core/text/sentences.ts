// The sentences of every finding code in both languages; a code without a sentence does not compile.
import type { Code } from '../check/finding.ts';
import { documents as documentsEn } from './en/documents.ts';
import { max as maxEn } from './en/max.ts';
import { plan as planEn } from './en/plan.ts';
import { numbering as numberingEn } from './en/numbering.ts';
import { score as scoreEn } from './en/score.ts';
import { set as setEn } from './en/set.ts';
import { survey as surveyEn } from './en/survey.ts';
import { total as totalEn } from './en/total.ts';
import type { Language } from './language.ts';
import type { Variants } from './template.ts';
import { documents } from './vi/documents.ts';
import { max } from './vi/max.ts';
import { numbering } from './vi/numbering.ts';
import { plan } from './vi/plan.ts';
import { score } from './vi/score.ts';
import { set } from './vi/set.ts';
import { survey } from './vi/survey.ts';
import { total } from './vi/total.ts';

/** The sentences of the codes of some groups ("max" has max/missing and the others). */
export type SentencesOf<Group extends string> = { readonly [code in Extract<Code, `${Group}/${string}`>]: Variants };

/** Every code's sentences, by language. */
export const SENTENCES: Readonly<Record<Language, Readonly<Record<Code, Variants>>>> = {
  vi: { ...numbering, ...max, ...score, ...total, ...set, ...survey, ...documents, ...plan },
  en: { ...numberingEn, ...maxEn, ...scoreEn, ...totalEn, ...setEn, ...surveyEn, ...documentsEn, ...planEn },
};
