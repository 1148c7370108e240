// The what-if report for programs: schema parscore.whatif/1. Points and percents are numbers.
import { toNumber, type Points } from '../../../core/points.ts';
import type { WhatIfAnswer } from '../../../core/score/answer-what-if.ts';
import type { RankWithin } from '../../../core/score/rank-within.ts';
import type { Way } from '../../../core/score/what-if.ts';
import type { RankingTable, ScoringTable } from '../../../core/sheet/table.ts';
import type { Language } from '../../../core/text/language.ts';
import { whatIfText } from '../../../core/text/what-if.ts';

/** What is answered of one table. */
export interface TableAnswer {
  readonly table: ScoringTable;
  /** null where the table has no index yet. */
  readonly answer: WhatIfAnswer | null;
  readonly ranks: readonly { readonly of: 'present' | 'fewest' | 'cheapest'; readonly value: Points; readonly table: RankingTable; readonly rank: RankWithin }[];
  /** Criteria of --effort that the table lacks, and those whose effort is no number. */
  readonly unknownEfforts: readonly string[];
  readonly wrongEfforts: readonly string[];
}

/** One file's document. */
export function whatIfJson(file: string, answers: readonly TableAnswer[], language: Language): object {
  return { schema: 'parscore.whatif/1', file, tables: answers.map((each) => tableJson(each, language)) };
}

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

function tableJson({ table, answer, ranks, unknownEfforts, wrongEfforts }: TableAnswer, language: Language): object {
  if (answer === null) return { sheet: table.sheet, index: null };
  return {
    sheet: table.sheet,
    goal: plain(answer.goal),
    index: plain(answer.index),
    missing: plain(answer.missing),
    fewest: wayJson(answer.fewest, table),
    cheapest: answer.cheapest === null ? null : wayJson(answer.cheapest, table),
    survey: answer.survey === null ? null : { gain: plain(answer.survey.gain), fewest: wayJson(answer.survey.fewest, table) },
    unscored: { count: answer.unscored.count, points: plain(answer.unscored.points) },
    outside: answer.outside.map(({ row }) => pathOf(table, row)),
    efforts: { missing: answer.withoutEffort.map(({ row }) => pathOf(table, row)), unknown: unknownEfforts, wrong: wrongEfforts },
    ranks: ranks.map(({ of, table: ranking, rank }) => ({ of, sheet: ranking.sheet, by: rank.by, rank: rank.rank, units: rank.of, tied: rank.tied })),
    message: whatIfText(answer, table, language).join(' '),
  };
}

const pathOf = (table: ScoringTable, index: number): string => table.rows[index]?.path ?? '';

function wayJson(way: Way, table: ScoringTable): object {
  if (way.state !== 'found') return { state: way.state, ...(way.state === 'out-of-reach' ? { index: plain(way.index) } : {}) };
  return {
    state: way.state,
    index: plain(way.index),
    gain: plain(way.gain),
    effort: plain(way.effort),
    proven: way.proven,
    criteria: way.choices.map(({ gain, step, effort }) => ({ number: pathOf(table, gain.row), name: table.rows[gain.row]?.name ?? '', survey: gain.survey, from: plain((step.to - step.gain) as Points), to: plain(step.to), gain: plain(step.gain), effort: plain(effort) })),
  };
}
