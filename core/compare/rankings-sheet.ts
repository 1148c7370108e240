// The sheet of a comparison of rankings: ranks, points and index of every unit side by side, and a chart of those that changed most.
import { a1, a1Area } from '../address.ts';
import { chartLabel } from '../edit/chart-label.ts';
import { draftOf } from '../edit/draft.ts';
import { linesOf } from '../edit/own-sheet.ts';
import type { Chart, PutSheet } from '../edit/patch.ts';
import { sheetPage, type SheetPage } from '../edit/sheet-page.ts';
import { points, type Points } from '../points.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { Language } from '../text/language.ts';
import type { RankingComparison, UnitLine } from './compare-rankings.ts';
import type { Files } from './comparison-sheet.ts';
import { figureCells, type FigureCells } from './figure-cells.ts';
import { rankingFormulas } from './ranking-formulas.ts';
import { COMPARE_WORDS, type CompareWords } from './words.ts';

const [NUMBER, UNIT, RANK] = [0, 1, 2] as const;
const UNIT_WIDTH = 38;
const NOTE_WIDTH = 28;
/** Points or indices: two figures and their difference. */
const FIGURES = [9, 9, 10] as const;
const MOST_MOVERS = 20;
const SIDES = ['before', 'after'] as const;

/** 0-based columns; figures that neither ranking has take none. */
interface Columns {
  readonly points: number | null;
  readonly index: number | null;
  readonly note: number;
  /** The chart's own figures, outside the printed area: label, earlier index, later index. */
  readonly label: number;
  readonly unitWidth: number;
  readonly noteWidth: number;
  readonly widths: readonly number[];
}

function columnsOf(lines: readonly UnitLine[]): Columns {
  const has = (figure: 'points' | 'index'): boolean => lines.some((line) => line[figure].before !== null || line[figure].after !== null);
  const points = has('points') ? RANK + 3 : null;
  const index = has('index') ? (points ?? RANK) + 3 : null;
  const note = (index ?? points ?? RANK) + 3;
  // The page keeps its width, and so the size at which it is printed: names and notes take the room.
  const free = [points, index].filter((column) => column === null).length * FIGURES.reduce((all, each) => all + each, 0);
  const [unitWidth, noteWidth] = [UNIT_WIDTH + free / 2, NOTE_WIDTH + free / 2];
  const figures = [points, index].flatMap((column) => (column === null ? [] : FIGURES));
  return { points, index, note, label: note + 2, unitWidth, noteWidth, widths: [6, unitWidth, 8, 8, 9, ...figures, noteWidth] };
}

/** What the lines are written with. */
interface Tools {
  readonly page: SheetPage;
  readonly comparison: RankingComparison;
  readonly words: CompareWords;
  readonly columns: Columns;
  readonly cells: FigureCells;
  /** Whether an edition's ranking stands in the open workbook. */
  readonly here: Readonly<Record<(typeof SIDES)[number], boolean>>;
}

/** `workbook` is the open one, in which the rankings without a file stand. */
export function rankingsSheet(comparison: RankingComparison, files: Files, workbook: Snapshot | null, language: Language): PutSheet {
  const words = COMPARE_WORDS[language];
  const columns = columnsOf(comparison.lines);
  const page = sheetPage({ ...(workbook === null ? {} : { official: draftOf(workbook).reader('') }), widths: columns.widths, beside: [3, 34, 10, 10] });
  const here = { before: workbook !== null && files.before === null, after: workbook !== null && files.after === null };
  const tools: Tools = { page, comparison, words, columns, cells: figureCells(page), here };
  heading(page, comparison, files, words);
  header(page, comparison, columns, words);
  const repeated = { first: page.row() - 2, last: page.row() - 1 };
  const rows = comparison.lines.map((line, nth) => unitLine(tools, line, nth));
  if (tools.cells.valued() > 0) page.line(words.values(tools.cells.valued()), 'note');
  const movers = columns.index === null ? [] : moversOf(comparison.lines);
  const first = page.row();
  movers.forEach(({ line, nth }, at) => {
    page.sheet.text(first + at, columns.label, chartLabel(null, line.after?.name ?? '', 32), 'note');
    SIDES.forEach((_, side) => page.sheet.formula(first + at, columns.label + 1 + side, `N(${a1(rows[nth] ?? 0, (columns.index ?? 0) + side)})`, 'percent'));
  });
  if (movers.length > 0) page.place([moversChart(first, movers.length, comparison, columns, words)], 2);
  return { kind: 'put-sheet', own: 'comparison', name: words.comparisonName, content: page.content(0, [], comparison.lines.length > LONGEST_PAGE ? repeated : undefined) };
}

/** Lines that stand on one page: a longer table repeats its header. */
const LONGEST_PAGE = 24;

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

function header(page: SheetPage, { before, after }: RankingComparison, columns: Columns, words: CompareWords): void {
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
  if (columns.points !== null) put(columns.points, words.columns.achieved, [...short, words.change]);
  if (columns.index !== null) put(columns.index, words.columns.index, [...short, words.change]);
  put(columns.note, words.columns.note, []);
}

function unitLine(tools: Tools, line: UnitLine, nth: number): number {
  const { page, words, columns, cells, comparison, here } = tools;
  const { before, after } = line;
  const { sheet } = page;
  const name = after?.name ?? before?.name ?? '';
  const note = noteOf(line, words);
  const row = page.take(Math.max(linesOf(name, columns.unitWidth), linesOf(note, columns.noteWidth)));
  sheet.number(row, NUMBER, nth + 1, 'number');
  sheet.text(row, UNIT, name, 'text');
  SIDES.forEach((side, at) => {
    const unit = line[side];
    const formulas = unit === null || !here[side] ? null : rankingFormulas(comparison[side].table, unit);
    // A rank that core worked out stands in no cell.
    cells.put(row, RANK + at, unit === null || unit.rank === null ? null : points(unit.rank), 'number', unit?.rankFrom === 'computed' ? null : (formulas?.rank ?? null));
    if (columns.points !== null) cells.put(row, columns.points + at, unit?.points ?? null, 'points', formulas?.points ?? null);
    if (columns.index !== null) cells.put(row, columns.index + at, unit?.index ?? null, 'percent', formulas?.index ?? null);
  });
  if (line.move === null) sheet.blank(row, RANK + 2, 'move');
  else sheet.formula(row, RANK + 2, `${a1(row, RANK)}-${a1(row, RANK + 1)}`, 'move');
  if (columns.points !== null) difference(page, row, columns.points, line.points.by);
  if (columns.index !== null) difference(page, row, columns.index, line.index.by);
  sheet.text(row, columns.note, note, line.doubt === null ? 'text' : 'warning');
  return row;
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

function moversChart(row: number, count: number, { before, after }: RankingComparison, { label }: Columns, words: CompareWords): Omit<Chart, 'anchor'> {
  const cells = (column: number): Chart['categories'] => ({ top: row, bottom: row + count - 1, left: column, right: column });
  return {
    id: 'index-before-after',
    type: 'bar',
    title: words.movers.title(count),
    description: words.movers.description(count),
    categories: cells(label),
    series: [{ name: before.label, values: cells(label + 1) }, { name: after.label, values: cells(label + 2) }],
    size: { width: 960, height: 660 },
    axis: { min: 0, max: 100 },
  };
}
