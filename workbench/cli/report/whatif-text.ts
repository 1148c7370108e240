// The what-if report for people: each table's answer in sentences, and the ranks it would have had.
import type { Language } from '../../../core/text/language.ts';
import { rankText, whatIfText } from '../../../core/text/what-if.ts';
import type { Terminal } from '../terminal.ts';
import { line } from '../words/words.ts';
import type { TableAnswer } from './whatif-json.ts';

/** The report of one table, as lines. */
export function whatIfLines({ table, answer, ranks, unknownEfforts, wrongEfforts }: TableAnswer, language: Language, terminal: Terminal): string[] {
  const heading = line('whatif-headline', language, { sheet: table.sheet });
  if (answer === null) return [terminal.bold(heading), line('whatif-no-index', language)];
  return [
    terminal.bold(heading),
    ...whatIfText(answer, table, language),
    ...ranks.map(({ value, table: ranking, rank }) => rankText(rank, value, ranking.sheet, language)),
    ...(unknownEfforts.length === 0 ? [] : [line('effort-unknown', language, { list: unknownEfforts.join('; ') })]),
    ...(wrongEfforts.length === 0 ? [] : [line('effort-wrong', language, { list: wrongEfforts.join('; ') })]),
  ];
}
