// What-if in words: what the goal lacks, the ways to it, and the rank that a result would have had.
import { minus, SCALE, toNumber, type Points } from '../points.ts';
import type { WhatIfAnswer } from '../score/answer-what-if.ts';
import type { RankWithin } from '../score/rank-within.ts';
import type { Choice, Way } from '../score/what-if.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { whatIf as en } from './en/what-if.ts';
import type { Language } from './language.ts';
import { say, type SentenceValue, type Variants } from './template.ts';
import { whatIf as vi } from './vi/what-if.ts';

/** Every sentence; `choice` is one member of a list. */
export type WhatIfSentence =
  | 'reached' | 'missing' | 'fewest' | 'cheapest' | 'out-of-reach' | 'cheapest-out-of-reach' | 'survey' | 'unscored' | 'outside' | 'without-effort' | 'choice' | 'choice-effort' | 'rank';

export type WhatIfSentences = Readonly<Record<WhatIfSentence, Variants>>;

const SENTENCES: Readonly<Record<Language, WhatIfSentences>> = { vi, en };

const sentence = (name: WhatIfSentence, language: Language, values: Readonly<Record<string, SentenceValue>>, traits: readonly string[] = [], decimals = 4): string =>
  say(SENTENCES[language][name], { language, values, traits, decimals });

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

/** The whole answer, a sentence a member. */
export function whatIfText(answer: WhatIfAnswer, table: ScoringTable, language: Language): readonly string[] {
  const { goal, index, missing, fewest, cheapest, survey, outside, unscored, withoutEffort } = answer;
  const values = { goal: plain(goal), present: plain(index), missing: plain(missing) };
  if (fewest.state === 'reached') return [sentence('reached', language, values)];
  const paths = (rows: readonly number[]): string => rows.map((row) => nameOf(table, row)).join('; ');
  return [
    sentence('missing', language, values),
    wayText('fewest', fewest, table, language),
    ...(cheapest === null ? [] : [wayText('cheapest', cheapest, table, language)]),
    ...(survey === null ? [] : [surveyText(survey, fewest, table, language)]),
    ...(unscored.count === 0 ? [] : [sentence('unscored', language, { count: unscored.count, points: plain(unscored.points) })]),
    ...(outside.length === 0 ? [] : [sentence('outside', language, { list: paths(outside.map(({ row }) => row)) })]),
    ...(withoutEffort.length === 0 ? [] : [sentence('without-effort', language, { list: paths(withoutEffort.map(({ row }) => row)) })]),
  ];
}

function wayText(name: 'fewest' | 'cheapest', way: Way, table: ScoringTable, language: Language): string {
  if (way.state !== 'found') return sentence(name === 'fewest' ? 'out-of-reach' : 'cheapest-out-of-reach', language, { index: way.state === 'out-of-reach' ? plain(way.index) : null });
  const values = { count: way.choices.length, list: listed(way.choices, table, language), gain: plain(way.gain), index: plain(way.index), effort: plain(way.effort) };
  return sentence(name, language, values, [way.proven ? 'proven' : 'unproven']);
}

/** With the survey's points the goal may come into reach, or fewer criteria may do. */
function surveyText({ gain, fewest }: NonNullable<WhatIfAnswer['survey']>, without: Way, table: ScoringTable, language: Language): string {
  if (fewest.state !== 'found') return sentence('survey', language, { points: plain(gain), index: fewest.state === 'out-of-reach' ? plain(fewest.index) : null }, ['out-of-reach']);
  const helps = without.state !== 'found' || fewest.choices.length < without.choices.length;
  const values = { points: plain(gain), count: fewest.choices.length, index: plain(fewest.index), list: listed(fewest.choices, table, language) };
  return sentence('survey', language, values, [helps ? 'helps' : 'no-help']);
}

const listed = (choices: readonly Choice[], table: ScoringTable, language: Language): string =>
  choices
    .map(({ gain, step, effort }) => sentence(effort === null ? 'choice' : 'choice-effort', language, { number: nameOf(table, gain.row), to: plain(step.to), gain: plain(step.gain), effort: plain(effort) }))
    .join('; ');

/** The number made whole, or the name where the sheet numbers nothing. */
function nameOf(table: ScoringTable, index: number): string {
  const row = table.rows[index];
  return row === undefined ? '' : row.path === '' ? row.name : row.path;
}

/** The rank that a result in percent or points would have had in the table on that sheet. */
export function rankText({ by, rank, of, tied, above }: RankWithin, value: Points, sheet: string, language: Language): string {
  const values = {
    [by === 'index' ? 'index' : 'achieved']: plain(value),
    rank, of, sheet,
    tied: tied === 0 ? null : tied,
    above: above?.name ?? null,
    gap: above === null ? null : plain(minus(above.value, value)),
  };
  // A gap that two decimals would show as nothing is shown in full.
  const decimals = above !== null && minus(above.value, value) < SCALE / 100 ? 4 : 2;
  return sentence('rank', language, values, [`${by}${tied > 0 ? '-tied' : above === null ? '-first' : ''}`], decimals);
}
