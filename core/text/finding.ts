// Words of a finding: from its code and values to one whole sentence.
import type { Finding } from '../check/finding.ts';
import { pointsOf, round, type Points } from '../points.ts';
import type { Language } from './language.ts';
import { columnText } from './names.ts';
import { SENTENCES } from './sentences.ts';
import { say, type SentenceValue } from './template.ts';

/** What a cell holds is shown so far. */
const LONGEST = 80;

/**
 * What is wrong, where and what to do, as one text of whole sentences. Values that the finding lacks lead to a shorter
 * sentence, never to a hole. Read from `finding.values`: name, column (a role), round, sum, difference, missing, doubled,
 * previous, due, hint with hintActual, hintCell and hintName, outside, typed, survey, tie, what, count, limit; `what`
 * also picks a sentence ("date", "fields", "bonus" …).
 */
export function findingText(finding: Finding, language: Language): string {
  const { code, severity, cell, sheet, number, expected, actual, values = {} } = finding;
  const column = typeof values['column'] === 'string' ? values['column'] : '';
  const appraisal = typeof values['round'] === 'number' ? values['round'] : null;
  const what = values['what'];
  const role = columnText(column, language, appraisal);
  const filled: Record<string, SentenceValue> = {
    ...values,
    cell,
    sheet,
    number,
    expected: code === 'score/not-an-option' ? listed(expected, language) : (expected ?? values['sum']),
    actual,
    column: role,
  };
  return say(SENTENCES[language][code], {
    language,
    values: withoutSigns(filled),
    traits: typeof what === 'string' ? [severity, what] : [severity],
    longest: LONGEST,
    decimals: code === 'score/too-precise' ? 4 : decimalsFor([filled['expected'], filled['actual']]),
  });
}

/** A list of points ("0; 0,5; 1") with the decimal mark of the language. */
const listed = (expected: Finding['expected'], language: Language): Finding['expected'] =>
  typeof expected === 'string' ? expected.replace(/(?<=\d)[.,](?=\d)/g, language === 'vi' ? ',' : '.') : expected;

/** A difference is shown without its sign: the sentence says which is which. */
const withoutSigns = (values: Record<string, SentenceValue>): Record<string, SentenceValue> =>
  typeof values['difference'] === 'number' ? { ...values, difference: Math.abs(values['difference']) } : values;

/** Two decimals, or as many as keep two different figures different to the eye. */
function decimalsFor(values: readonly SentenceValue[]): number {
  const exact = values.map((value) => (typeof value === 'number' ? pointsOf(value) : null)).filter((value): value is Points => value !== null);
  const [one, other] = exact;
  if (one === undefined || other === undefined || one === other) return 2;
  return round(one, 2) === round(other, 2) ? 4 : 2;
}
