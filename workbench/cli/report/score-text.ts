// The score report for people: the index, a table of the fields, and where most points were lost.
import type { Points } from '../../../core/points.ts';
import type { Totals } from '../../../core/score/totals.ts';
import type { Language } from '../../../core/text/language.ts';
import { showFixed, showPercent, showPoints } from '../../../core/text/number.ts';
import { toNumber } from '../../../core/points.ts';
import type { Terminal } from '../terminal.ts';
import { line, WORDS, type FigureName } from '../words/words.ts';
import { LOSSES, type ScoredTable } from './score-json.ts';
import { textTable } from './text-table.ts';

const FIGURES = ['max', 'self', 'survey', 'appraised', 'achieved', 'lost', 'index'] as const;
const WIDEST_NAME = 48;

/** The report of one table, as lines. */
export function scoreText({ table, score }: ScoredTable, language: Language, terminal: Terminal): string[] {
  const { totals, fields, losses, provisional, grade } = score;
  const words = (name: FigureName): string => WORDS[language].figures[name];
  const shown = FIGURES.filter((figure) => totals[figure] !== null);
  const figure = (of: Totals, name: (typeof FIGURES)[number]): string => (name === 'index' ? showPercent(of.index, language) : showFixed(of[name], language));
  const row = (at: number, of: Totals): string[] => [table.rows[at]?.number ?? '', table.rows[at]?.name ?? '', ...shown.map((name) => figure(of, name))];
  const [head = '', ...body] = textTable(
    [
      { heading: words('number'), figures: false },
      { heading: words('name'), figures: false, widest: WIDEST_NAME },
      ...shown.map((name) => ({ heading: words(name), figures: true })),
    ],
    [...fields.map((field) => row(field.row, field)), ['', words('total'), ...shown.map((name) => figure(totals, name))]],
  );
  return [
    terminal.bold(headline(table.sheet, totals.index, provisional, grade, language)),
    terminal.dim(head),
    ...body,
    ...(totals.bonus === null ? [] : [line('score-bonus', language, { points: showPoints(totals.bonus, language) })]),
    ...(totals.penalty === null ? [] : [line('score-penalty', language, { points: showPoints(totals.penalty, language) })]),
    ...(losses.length === 0 ? [] : ['', terminal.bold(line('score-losses', language)), ...lossLines()]),
  ];

  function lossLines(): string[] {
    const columns = [{ heading: '', figures: false }, { heading: '', figures: false, widest: WIDEST_NAME + 20 }, { heading: '', figures: true }];
    return textTable(columns, losses.slice(0, LOSSES).map((loss) => [table.rows[loss.row]?.path ?? '', table.rows[loss.row]?.name ?? '', showFixed(loss.lost, language)])).slice(1);
  }
}

function headline(sheet: string, index: Points | null, provisional: boolean, grade: string | null, language: Language): string {
  const trait = provisional ? (grade === null ? 'provisional' : 'provisional-graded') : grade === null ? 'final' : 'graded';
  return line('score-headline', language, { sheet, index: index === null ? null : toNumber(index), grade }, [trait]);
}
