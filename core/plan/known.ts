// What the table itself says of a lost point: facts that were read, never a guess.
import { textBeside } from '../check/beside.ts';
import { toNumber, type Points } from '../points.ts';
import type { Gain } from '../score/gains.ts';
import { lastFilled, numberOf } from '../score/reading.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { say, type Variants } from '../text/template.ts';
import type { Cause } from './plan-words.ts';

/** One fact, and the cause that it points to; null where it explains nothing by itself. */
export type KnownFact =
  | { readonly code: 'evidence'; readonly cause: 'evidence' }
  /** `said` is the appraisers' opinion, else the unit's explanation; '' where neither says anything. */
  | { readonly code: 'appraised'; readonly cause: 'appraised'; readonly self: Points; readonly given: Points; readonly said: string }
  | { readonly code: 'survey'; readonly cause: 'survey' }
  | { readonly code: 'option'; readonly cause: 'option'; readonly best: Points; readonly text: string }
  | { readonly code: 'capped'; readonly cause: null; readonly best: Points }
  | { readonly code: 'whole'; readonly cause: null };

/** The facts of one node that lost points, the plainest cause first. `gain` is null where no step above is open to it. */
export function knownOf(table: ScoringTable, grid: Grid, index: number, gain: Gain | null): readonly KnownFact[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const beside = (column: number | undefined): string => textBeside(grid, row, column).replace(/\s+/g, ' ');
  const { evidence, explanation, opinion } = table.columns;
  if (row.surveyOnly || gain?.survey === true) return [{ code: 'survey', cause: 'survey' }];
  const facts: KnownFact[] = [];
  if (evidence !== undefined && beside(evidence) === '' && row.children.length === 0) facts.push({ code: 'evidence', cause: 'evidence' });
  const self = numberOf(row.self);
  const given = lastFilled(row.appraised)?.points ?? null;
  if (self !== null && given !== null && given < self) facts.push({ code: 'appraised', cause: 'appraised', self, given, said: beside(opinion) || beside(explanation) });
  if (row.children.length > 0) facts.push({ code: 'whole', cause: null });
  const best = gain?.steps.at(-1)?.to ?? null;
  const option = row.options.find(({ points, ratio }) => best !== null && (points === best || ratio?.to === best));
  if (option !== undefined && best !== null) facts.push({ code: 'option', cause: 'option', best, text: option.text });
  const max = numberOf(row.max);
  const most = row.options.reduce<Points | null>((greatest, { points, ratio }) => later(greatest, ratio?.to ?? points), null);
  if (max !== null && most !== null && most < max && (gain === null || best === most)) facts.push({ code: 'capped', cause: null, best: most });
  return facts;
}

const later = (greatest: Points | null, points: Points | null): Points | null => (points === null || (greatest !== null && greatest >= points) ? greatest : points);

/** The cause that the facts point to; null where the official must say. */
export const causeOf = (facts: readonly KnownFact[]): Cause | null => facts.find(({ cause }) => cause !== null)?.cause ?? null;

type Sentences = Readonly<Record<KnownFact['code'], Variants>>;

const vi: Sentences = {
  evidence: ['Ô tài liệu kiểm chứng để trống.'],
  appraised: ['Tự chấm {self}, thẩm định {given}: “{said}”.', 'Tự chấm {self}, thẩm định {given}.', 'Thẩm định thấp hơn tự chấm.'],
  survey: ['Điểm do điều tra xã hội học.'],
  option: ['Mức cao nhất: “{text}” ({best}).', 'Chưa đạt mức cao nhất.'],
  capped: ['Phương án chấm chỉ cho đến {best}, thấp hơn điểm tối đa.', 'Phương án chấm thấp hơn điểm tối đa.'],
  whole: ['Điểm được chấm chung cho cả tiêu chí.'],
};

const en: Sentences = {
  evidence: ['The evidence cell is blank.'],
  appraised: ['Self {self}, appraised {given}: “{said}”.', 'Self {self}, appraised {given}.', 'Appraised below the self score.'],
  survey: ['Scored by survey.'],
  option: ['Best option: “{text}” ({best}).', 'Below the best option.'],
  capped: ['The options give up to {best} only, less than the maximum.', 'The options give less than the maximum.'],
  whole: ['Scored as a whole criterion.'],
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { vi, en };

/** Letters of an opinion or an option that are shown. */
const LONGEST = 160;

/** The facts as sentences on one line; '' where nothing is known. */
export const knownText = (facts: readonly KnownFact[], language: Language): string =>
  facts.map((fact) => say(SENTENCES[language][fact.code], { language, values: valuesOf(fact), longest: LONGEST, decimals: 4 })).join(' ');

function valuesOf(fact: KnownFact): Readonly<Record<string, string | number>> {
  switch (fact.code) {
    case 'appraised':
      return { self: toNumber(fact.self), given: toNumber(fact.given), said: fact.said };
    case 'option':
      // An option that ends in its own points says them once.
      return { best: toNumber(fact.best), text: fact.text.replace(/\s*:\s*[\d.,]+(?:\s*(?:điểm|đ))?\.?$/iu, '') };
    case 'capped':
      return { best: toNumber(fact.best) };
    case 'evidence':
    case 'survey':
    case 'whole':
      return {};
  }
}
