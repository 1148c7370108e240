// The sheet on which the user says what became of whom: the doubtful pairs, and whoever has no partner yet.
import { linesOf } from '../edit/own-sheet.ts';
import type { PutSheet, Validation } from '../edit/patch.ts';
import { sheetPage } from '../edit/sheet-page.ts';
import type { Language } from '../text/language.ts';
import { askAnswers, type Answers } from './answers.ts';
import type { RankingComparison } from './compare-rankings.ts';
import type { TableComparison } from './compare-tables.ts';
import { rowKeys, rowLabel } from './match-rows.ts';
import { COMPARE_WORDS } from './words.ts';

/** A pair to be answered, or one side that waits for the other; what was answered already keeps its answer. */
export interface PairLine {
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** 0 to 1; null where nothing was compared. */
  readonly likeness: number | null;
  readonly answer: boolean | null;
}

const SIDE = 46;
const WIDTHS = [SIDE, SIDE, 26, 12, 10];
/** The names to choose from stand beside, outside the printed area. */
const [OLD_NAMES, NEW_NAMES] = [6, 7] as const;

/** What the user said already, as it was written: a "no" must not be asked again, nor a name that is not there be lost. */
const givenLines = ({ given }: Answers): readonly PairLine[] => given.map(({ before, after, same }) => ({ before, after, why: '', likeness: null, answer: same }));

/** The lines of a comparison of scoring tables: what was told, then the doubts. Rows without a partner are told on the comparison itself. */
export function rowPairLines({ before, after, matches, answers }: TableComparison, language: Language): readonly PairLine[] {
  const words = COMPARE_WORDS[language];
  const label = (side: typeof before, index: number): string => {
    const row = side.table.rows[index];
    return row === undefined ? '' : rowLabel(row);
  };
  const asked = askAnswers(answers);
  const keys = (side: typeof before, index: number): readonly string[] => (side.table.rows[index] === undefined ? [] : rowKeys(side.table.rows[index]));
  return [
    ...givenLines(answers),
    // Taken by "all": written down so that each can be seen, and taken back.
    ...matches.pairs.flatMap((pair): PairLine[] => (pair.why === 'told' && asked.of(keys(before, pair.before), keys(after, pair.after)) === null ? [{ before: label(before, pair.before), after: label(after, pair.after), why: '', likeness: null, answer: true }] : [])),
    ...matches.doubts.map((doubt): PairLine => ({ before: label(before, doubt.before), after: label(after, doubt.after), why: words.rowDoubt[doubt.why], likeness: doubt.likeness, answer: null })),
  ];
}

/** The lines of a comparison of rankings: what was told, the doubts, and the units of either side without a partner. */
export function unitPairLines({ before, after, matches, answers }: RankingComparison, language: Language): readonly PairLine[] {
  const words = COMPARE_WORDS[language];
  const [one, other] = [(at: number): string => before.units[at]?.name ?? '', (at: number): string => after.units[at]?.name ?? ''];
  const [asked, known] = [new Set(matches.doubts.map((doubt) => doubt.before)), new Set(matches.doubts.map((doubt) => doubt.after))];
  const said = askAnswers(answers);
  return [
    ...givenLines(answers),
    ...matches.links.flatMap((link): PairLine[] => (link.why === 'told' && said.of([one(link.before)], [other(link.after)]) === null ? [{ before: one(link.before), after: other(link.after), why: '', likeness: null, answer: true }] : [])),
    ...matches.doubts.map((doubt): PairLine => ({ before: one(doubt.before), after: other(doubt.after), why: words.unitDoubt[doubt.why], likeness: doubt.likeness, answer: null })),
    ...matches.gone.filter((at) => !asked.has(at)).map((at): PairLine => ({ before: one(at), after: '', why: words.pairingOpen.gone, likeness: null, answer: null })),
    ...matches.added.filter((at) => !known.has(at)).map((at): PairLine => ({ before: '', after: other(at), why: words.pairingOpen.added, likeness: null, answer: null })),
  ];
}

/** The sheet, with drop-downs of the names of both sides. */
export function pairingSheet(lines: readonly PairLine[], names: { readonly before: readonly string[]; readonly after: readonly string[] }, language: Language): PutSheet {
  const words = COMPARE_WORDS[language];
  const page = sheetPage({ widths: WIDTHS, beside: [3, SIDE, SIDE] });
  page.line(words.pairingTitle, 'title');
  page.line(words.pairingHow, 'note');
  const header = page.take(2);
  words.pairingColumns.forEach((name, column) => page.sheet.text(header, column, name, 'header'));
  const first = page.row();
  for (const { before, after, why, likeness, answer } of lines) {
    const row = page.take(Math.max(linesOf(before, SIDE), linesOf(after, SIDE), linesOf(why, 26)));
    page.sheet.text(row, 0, before, 'text');
    page.sheet.text(row, 1, after, 'text');
    page.sheet.text(row, 2, why, 'text');
    if (likeness === null) page.sheet.blank(row, 3, 'number');
    else page.sheet.number(row, 3, Math.round(likeness * 100), 'number');
    page.sheet.text(row, 4, answer === null ? '' : answer ? words.yes : words.no, answer === null && before !== '' && after !== '' ? 'warning' : 'number');
  }
  const last = page.row() - 1;
  const lists = [[OLD_NAMES, names.before, 0], [NEW_NAMES, names.after, 1]] as const;
  for (const [column, all] of lists) all.forEach((name, at) => page.sheet.text(first + at, column, name, 'note'));
  const validations: Validation[] = lines.length === 0 ? [] : [
    ...lists.flatMap(([column, all, side]): Validation[] => (all.length === 0 ? [] : [{ kind: 'cells', area: { top: first, bottom: last, left: side, right: side }, source: { top: first, bottom: first + all.length - 1, left: column, right: column } }])),
    { kind: 'list', area: { top: first, bottom: last, left: 4, right: 4 }, choices: [words.yes, words.no], message: words.pairingMessage },
  ];
  return { kind: 'put-sheet', own: 'pairing', name: words.pairingName, content: page.content(first, validations) };
}
