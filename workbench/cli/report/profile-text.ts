// The profile for people: a line a year, value and rank of each indicator.
import type { Profile } from '../../../core/profile/profile.ts';
import type { ProfileTable } from '../../../core/profile/read-profile.ts';
import { PROFILE_WORDS } from '../../../core/profile/words.ts';
import type { Language } from '../../../core/text/language.ts';
import { showFixed } from '../../../core/text/number.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from './text-table.ts';

export function profileText({ years, indicators, remarks }: Profile, table: ProfileTable, language: Language, terminal: Terminal): string[] {
  const words = PROFILE_WORDS[language];
  const columns = [{ heading: words.year, figures: false }, ...indicators.flatMap(({ name }) => [{ heading: name, figures: true }, { heading: words.columns.change, figures: true }, { heading: words.columns.rank, figures: true }])];
  const [head = '', ...body] = textTable(columns, years.map((year, at) => [
    String(year),
    ...indicators.flatMap(({ years: each }) => {
      const of = each[at];
      const change = of?.change ?? null;
      const rank = of?.rank ?? null;
      return [of?.value === null || of === undefined ? (of?.text ?? '') : showFixed(of.value, language), change === null ? '' : `${change > 0 ? '+' : ''}${showFixed(change, language)}`, rank === null ? '' : of?.ranked === null || of === undefined ? String(rank) : words.ranked(rank, of.ranked)];
    }),
  ]));
  return [
    ...(table.title === '' ? [] : [terminal.bold(table.title)]),
    terminal.dim(head),
    ...body,
    ...remarks.map((remark) => words.remarks[remark]),
    ...table.problems.map(({ what, row, text }) => words.problems[what](row + 1, text)),
  ];
}
