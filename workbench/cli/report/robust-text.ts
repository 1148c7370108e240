// The trial of ranks for people: the verdict, and a line a unit with its interval.
import { pointsOf } from '../../../core/points.ts';
import type { GroupRobustness, TrialOptions } from '../../../core/robust/robustness.ts';
import { ROBUST_WORDS, verdictOf } from '../../../core/robust/words.ts';
import type { Language } from '../../../core/text/language.ts';
import { showPoints } from '../../../core/text/number.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from './text-table.ts';

/** So many units are shown on a terminal; all are in the workbook. */
const SHOWN = 70;

export function robustText(groups: readonly GroupRobustness[], { runs, band, seed }: TrialOptions, language: Language, terminal: Terminal): string[] {
  const words = ROBUST_WORDS[language];
  const figure = (value: number): string => showPoints(pointsOf(value), language);
  const lines = groups.flatMap(({ group, units, shifts, pairs, remarks }): string[] => {
    const { columns } = words;
    const [head = '', ...body] = textTable(
      [{ heading: columns.rank, figures: true }, { heading: columns.unit, figures: false, widest: 44 }, { heading: '5–95%', figures: true }, { heading: columns.kept, figures: true }, { heading: columns.leftOut, figures: true }, { heading: columns.next, figures: false }],
      units.slice(0, SHOWN).map(({ unit, rank, trials, leftOut, next }) => [
        String(rank),
        group.units[unit]?.name ?? '',
        trials === null ? '' : `${trials.low}–${trials.high}`,
        trials === null ? '' : String(Math.floor((trials.kept * 100) / runs)),
        leftOut === null ? '' : `${leftOut.best}–${leftOut.worst}`,
        next === null ? '' : next.tied ? words.tied : (next.clear ? words.clear : words.unclear)(String(Math.floor((next.above * 100) / runs))),
      ]),
    );
    const verdict = verdictOf(pairs, language);
    return [
      '',
      ...(group.name === null ? [] : [terminal.bold(words.group(group.name))]),
      ...(verdict === null ? [] : [terminal.bold(verdict)]),
      ...(shifts.trials === null ? [] : [words.shift(figure(shifts.trials))]),
      ...remarks.map((remark) => words.remarks[remark]),
      ...(group.left.length === 0 ? [] : [words.left(group.left.join('; '))]),
      ...(units.length === 0 ? [] : [terminal.dim(head), ...body]),
    ];
  });
  return [words.trial(String(runs), figure(band), String(seed)), ...lines];
}
