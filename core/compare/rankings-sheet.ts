// The sheet of a comparison of rankings: ranks, points and index of every unit side by side, and a chart of those that changed most.
import { a1, a1Area } from '../address.ts';
import { chartLabel } from '../edit/chart-label.ts';
import { linesOf } from '../edit/own-sheet.ts';
import type { CellStyle, Chart, PutSheet } from '../edit/patch.ts';
import { sheetPage, type SheetPage } from '../edit/sheet-page.ts';
import { toNumber, type Points } from '../points.ts';
import type { Language } from '../text/language.ts';
import type { RankingComparison, UnitLine } from './compare-rankings.ts';
import type { Files } from './comparison-sheet.ts';
import { COMPARE_WORDS, type CompareWords } from './words.ts';

const [NUMBER, UNIT, RANK, POINTS, INDEX, NOTE] = [0, 1, 2, 5, 8, 11] as const;
const UNIT_WIDTH = 38;
const NOTE_WIDTH = 28;
const WIDTHS = [6, UNIT_WIDTH, 8, 8, 9, 9, 9, 10, 9, 9, 10, NOTE_WIDTH];
/** The chart's own figures, outside the printed area. */
const [LABEL, OLD, NEW] = [13, 14, 15] as const;
const MOST_MOVERS = 20;

export function rankingsSheet(comparison: RankingComparison, files: Files, language: Language): PutSheet {
  const words = COMPARE_WORDS[language];
  const page = sheetPage({ widths: WIDTHS, beside: [3, 34, 10, 10] });
  heading(page, comparison, files, words);
  header(page, comparison, words);
  const rows = comparison.lines.map((line, nth) => unitLine(page, line, nth, words));
  const movers = moversOf(comparison.lines);
  const first = page.row();
  movers.forEach(({ line, nth }, at) => {
    page.sheet.text(first + at, LABEL, chartLabel(null, line.after?.name ?? '', 32), 'note');
    page.sheet.formula(first + at, OLD, `N(${a1(rows[nth] ?? 0, INDEX)})`, 'percent');
    page.sheet.formula(first + at, NEW, `N(${a1(rows[nth] ?? 0, INDEX + 1)})`, 'percent');
  });
  if (movers.length > 0) page.place([moversChart(first, movers.length, comparison, words)], 2);
  return { kind: 'put-sheet', own: 'comparison', name: words.comparisonName, content: page.content(0) };
}

function heading(page: SheetPage, { before, after, counts, remarks, matches }: RankingComparison, files: Files, words: CompareWords): void {
  page.line(words.rankingTitle(before.label, after.label), 'title');
  for (const [edition, file] of [[before, files.before], [after, files.after]] as const) {
    const range = a1Area(edition.table.area);
    page.line(file === null ? words.sourceHere(edition.label, edition.table.sheet, range) : words.source(edition.label, file, edition.table.sheet, range), 'note');
  }
  page.line(words.rankingCounts(counts.linked, counts.up, counts.down, counts.level, counts.added, counts.gone), 'note');
  for (const remark of remarks) page.line(words.rankingRemarks[remark], 'note');
  for (const { what, name, side } of matches.problems) page.line(words.problem[what](name, side === 'before' ? before.label : after.label), 'note');
}

function header(page: SheetPage, { before, after }: RankingComparison, words: CompareWords): void {
  const [top, below] = [page.take(1), page.take(2)];
  const short = [before.label, after.label].every((label) => linesOf(label, 8) === 1) ? [before.label, after.label] : [words.earlier, words.later];
  const put = (column: number, name: string, parts: readonly string[]): void => {
    const right = column + Math.max(1, parts.length) - 1;
    for (let at = column; at <= right; at++) page.sheet.text(top, at, at === column ? name : '', 'header');
    if (parts.length === 0) page.sheet.text(below, column, '', 'header');
    parts.forEach((part, at) => page.sheet.text(below, column + at, part, 'header'));
    page.merge({ top, bottom: parts.length === 0 ? below : top, left: column, right });
  };
  put(NUMBER, words.columns.number, []);
  put(UNIT, words.columns.unit, []);
  put(RANK, words.columns.rank, [...short, words.columns.move]);
  put(POINTS, words.columns.achieved, [...short, words.change]);
  put(INDEX, words.columns.index, [...short, words.change]);
  put(NOTE, words.columns.note, []);
}

function unitLine(page: SheetPage, line: UnitLine, nth: number, words: CompareWords): number {
  const { before, after } = line;
  const { sheet } = page;
  const name = after?.name ?? before?.name ?? '';
  const note = noteOf(line, words);
  const row = page.take(Math.max(linesOf(name, UNIT_WIDTH), linesOf(note, NOTE_WIDTH)));
  sheet.number(row, NUMBER, nth + 1, 'number');
  sheet.text(row, UNIT, name, 'text');
  rank(page, row, RANK, before?.rank ?? null);
  rank(page, row, RANK + 1, after?.rank ?? null);
  if (line.move === null) sheet.blank(row, RANK + 2, 'move');
  else sheet.formula(row, RANK + 2, `${a1(row, RANK)}-${a1(row, RANK + 1)}`, 'move');
  figure(page, row, POINTS, before?.points ?? null, 'points');
  figure(page, row, POINTS + 1, after?.points ?? null, 'points');
  difference(page, row, POINTS, line.points.by);
  figure(page, row, INDEX, before?.index ?? null, 'percent');
  figure(page, row, INDEX + 1, after?.index ?? null, 'percent');
  difference(page, row, INDEX, line.index.by);
  sheet.text(row, NOTE, note, line.doubt === null ? 'text' : 'warning');
  return row;
}

function rank(page: SheetPage, row: number, column: number, value: number | null): void {
  if (value === null) page.sheet.blank(row, column, 'number');
  else page.sheet.number(row, column, value, 'number');
}

function figure(page: SheetPage, row: number, column: number, value: Points | null, style: CellStyle): void {
  if (value === null) page.sheet.blank(row, column, style);
  else page.sheet.number(row, column, toNumber(value), style);
}

/** After less before; blank where the two are not to be compared. */
function difference(page: SheetPage, row: number, column: number, by: Points | null): void {
  if (by === null) page.sheet.blank(row, column + 2, 'change');
  else page.sheet.formula(row, column + 2, `${a1(row, column + 1)}-${a1(row, column)}`, 'change');
}

function noteOf({ before, after, link, doubt }: UnitLine, { notes }: CompareWords): string {
  if (doubt !== null) return notes.doubt;
  switch (link) {
    case 'added':
      return notes.added;
    case 'gone':
      return notes.gone;
    case 'merged':
      return notes.merged(before?.name ?? '');
    case 'divided':
      return notes.divided(before?.name ?? '');
    case 'one':
      return before?.name === after?.name ? '' : notes.renamed(before?.name ?? '');
  }
}

interface Mover {
  readonly line: UnitLine;
  readonly nth: number;
}

/** Units of which one became one, those whose index changed most, in the order of the lines. */
function moversOf(lines: readonly UnitLine[]): readonly Mover[] {
  const moved = lines.flatMap((line, nth): Mover[] => (line.link === 'one' && line.index.by !== null ? [{ line, nth }] : []));
  const most = [...moved].sort((a, b) => Math.abs(b.line.index.by ?? 0) - Math.abs(a.line.index.by ?? 0) || a.nth - b.nth).slice(0, MOST_MOVERS);
  return most.sort((a, b) => a.nth - b.nth);
}

function moversChart(row: number, count: number, { before, after }: RankingComparison, words: CompareWords): Omit<Chart, 'anchor'> {
  const cells = (column: number): Chart['categories'] => ({ top: row, bottom: row + count - 1, left: column, right: column });
  return {
    id: 'index-before-after',
    type: 'bar',
    title: words.movers.title(count),
    description: words.movers.description(count),
    categories: cells(LABEL),
    series: [{ name: before.label, values: cells(OLD) }, { name: after.label, values: cells(NEW) }],
    size: { width: 960, height: 660 },
    axis: { min: 0, max: 100 },
  };
}
