// The sheet of a trial of ranks: for each group its verdict, a line a unit, the intervals as charts, and what moves ranks most.
import { a1 } from '../address.ts';
import { chartLabel } from '../edit/chart-label.ts';
import { linesOf } from '../edit/own-sheet.ts';
import type { Chart, Patch, PutSheet } from '../edit/patch.ts';
import { sheetPage, type SheetPage } from '../edit/sheet-page.ts';
import { pointsOf } from '../points.ts';
import type { Span } from '../sheet/snapshot.ts';
import type { Language } from '../text/language.ts';
import { showPoints } from '../text/number.ts';
import type { GroupRobustness, TrialOptions, UnitRobustness } from './robustness.ts';
import { ROBUST_WORDS, verdictOf, type RobustWords } from './words.ts';

/** What the sheet tells of. */
export interface RobustOrder {
  readonly groups: readonly GroupRobustness[];
  readonly options: TrialOptions;
  /** null for the open workbook. */
  readonly file: string | null;
  readonly language: Language;
}

const [RANK, UNIT, MIN, LOW, MEDIAN, HIGH, MAX, KEPT, BEST, WORST, PART, ZERO, GRANTED, NEXT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
const [UNIT_WIDTH, PART_WIDTH, NEXT_WIDTH] = [30, 24, 36];
const WIDTHS = [7, UNIT_WIDTH, 7, 7, 7, 7, 7, 8, 7, 7, PART_WIDTH, 8, 8, NEXT_WIDTH];
/** The charts' figures: label, unseen base, interval above the present rank, present rank, interval below. */
const [LABEL, BASE, ABOVE, PRESENT, BELOW] = [15, 16, 17, 18, 19] as const;
/** Units in one chart, and charts of one group. */
const CHARTED = 30;
const MOST_CHARTS = 4;
/** Units that stand on one page. */
const LONGEST_PAGE = 22;

/** The patch for an open workbook. */
export const robustnessPatch = (order: RobustOrder): Patch => ({ edits: [robustnessSheet(order)] });

export function robustnessSheet({ groups, options, file, language }: RobustOrder): PutSheet {
  const words = ROBUST_WORDS[language];
  const page = sheetPage({ widths: WIDTHS, beside: [3, 30, 9, 9, 9, 9] });
  page.line(words.title, 'title');
  if (file !== null) page.line(words.source(file), 'note');
  page.line(words.trial(String(options.runs), decimal(options.band, language), String(options.seed)), 'note');
  page.line(words.method, 'note');
  const headers = groups.map((group, nth) => block(page, group, nth, options.runs, language));
  // A short table needs no repeated header, and of several groups each has its own.
  const repeated = groups.length === 1 && (groups[0]?.units.length ?? 0) > LONGEST_PAGE ? (headers[0] ?? undefined) : undefined;
  return { kind: 'put-sheet', own: 'robustness', name: words.name, content: page.content(0, [], repeated) };
}

/** Writes a group; gives the rows of its header, null where it has no unit. */
function block(page: SheetPage, found: GroupRobustness, nth: number, runs: number, language: Language): Span | null {
  const words = ROBUST_WORDS[language];
  const { group, units, shifts, pairs, remarks } = found;
  if (nth > 0) page.newPage();
  if (group.name !== null) page.line(words.group(group.name), 'text-strong');
  const verdict = verdictOf(pairs, language);
  if (verdict !== null) page.line(verdict, 'text-strong');
  if (shifts.trials !== null) page.line(words.shift(decimal(shifts.trials, language)), 'note');
  for (const remark of remarks) page.line(words.remarks[remark], 'note');
  if (group.left.length > 0) page.line(words.left(group.left.join('; ')), 'note');
  if (units.length === 0) return null;
  header(page, words);
  const first = page.row();
  for (const unit of units) line(page, found, unit, runs, words);
  shiftLines(page, found, language);
  if (shifts.trials !== null) {
    const charted = Math.min(units.length, CHARTED * MOST_CHARTS);
    // As many units in each chart, so that none holds two bars as high as a page.
    const each = Math.ceil(charted / Math.ceil(charted / CHARTED));
    for (let from = 0; from < charted; from += each) page.place([chart(units, from, Math.min(from + each, charted), first, nth, words)], 2);
    if (charted < units.length) page.line(words.chart.more(charted), 'note');
  }
  return { first: first - 2, last: first - 1 };
}

function header(page: SheetPage, { columns, chart: told }: RobustWords): void {
  const [top, below] = [page.take(2), page.take(3)];
  const put = (column: number, name: string, parts: readonly string[] = []): void => {
    const right = column + Math.max(1, parts.length) - 1;
    for (let at = column; at <= right; at++) page.sheet.text(top, at, at === column ? name : '', 'header');
    if (parts.length === 0) page.sheet.text(below, column, '', 'header');
    parts.forEach((part, at) => page.sheet.text(below, column + at, part, 'header'));
    page.merge({ top, bottom: parts.length === 0 ? below : top, left: column, right });
  };
  put(RANK, columns.rank);
  put(UNIT, columns.unit);
  put(MIN, columns.trials, [columns.min, columns.low, columns.median, columns.high, columns.max, columns.kept]);
  put(BEST, columns.leftOut, [columns.best, columns.worst, columns.worstPart]);
  put(ZERO, columns.treated, [columns.zero, columns.granted]);
  put(NEXT, columns.next);
  page.sheet.text(below, LABEL, told.labels, 'note');
}

function line(page: SheetPage, { group }: GroupRobustness, found: UnitRobustness, runs: number, words: RobustWords): void {
  const { sheet } = page;
  const { trials, leftOut, treated } = found;
  const name = group.units[found.unit]?.name ?? '';
  const part = leftOut?.worstPart === null || leftOut === null ? '' : (group.parts[leftOut.worstPart] ?? '');
  const next = nextText(found, runs, words);
  const row = page.take(Math.max(linesOf(name, UNIT_WIDTH), linesOf(part, PART_WIDTH), linesOf(next, NEXT_WIDTH)));
  const put = (column: number, value: number | null): void => {
    if (value === null) sheet.blank(row, column, 'number');
    else sheet.number(row, column, value, 'number');
  };
  put(RANK, found.rank);
  sheet.text(row, UNIT, name, 'text');
  put(MIN, trials?.min ?? null);
  put(LOW, trials?.low ?? null);
  put(MEDIAN, trials?.median ?? null);
  put(HIGH, trials?.high ?? null);
  put(MAX, trials?.max ?? null);
  put(KEPT, trials === null ? null : percentOf(trials.kept, runs));
  put(BEST, leftOut?.best ?? null);
  put(WORST, leftOut?.worst ?? null);
  sheet.text(row, PART, part, 'text');
  put(ZERO, treated?.zero ?? null);
  put(GRANTED, treated?.granted ?? null);
  sheet.text(row, NEXT, next, found.next === null || found.next.clear || found.next.tied ? 'text' : 'warning');
  if (trials === null) return;
  const [low, rank, high] = [a1(row, LOW), a1(row, RANK), a1(row, HIGH)];
  sheet.text(row, LABEL, chartLabel(String(found.rank), name, 30), 'note');
  // A rank is a place half a rank wide on either side, so that an interval of one rank is seen too.
  sheet.formula(row, BASE, `MIN(${low},${rank})-0.5`, 'points');
  sheet.formula(row, ABOVE, `${rank}-MIN(${low},${rank})`, 'points');
  sheet.number(row, PRESENT, 1, 'points');
  sheet.formula(row, BELOW, `MAX(${high},${rank})-${rank}`, 'points');
}

function nextText({ next }: UnitRobustness, runs: number, words: RobustWords): string {
  if (next === null) return '';
  if (next.tied) return words.tied;
  const percent = String(percentOf(next.above, runs));
  return next.clear ? words.clear(percent) : words.unclear(percent);
}

/** Whole percents, rounded down: 94.9 is not yet 95. */
const percentOf = (count: number, runs: number): number => Math.floor((count * 100) / runs);

function chart(units: readonly UnitRobustness[], from: number, to: number, first: number, nth: number, words: RobustWords): Omit<Chart, 'anchor'> {
  const cells = (column: number): Chart['categories'] => ({ top: first + from, bottom: first + to - 1, left: column, right: column });
  const ranks = units.slice(from, to).flatMap(({ rank, trials }) => [rank, trials?.low ?? rank, trials?.high ?? rank]);
  const [highest, lowest] = [units[from]?.rank ?? 1, units[to - 1]?.rank ?? 1];
  return {
    id: `rank-intervals-${nth + 1}-${from + 1}`,
    type: 'bar',
    stacked: true,
    title: words.chart.title(highest, lowest),
    description: words.chart.description(highest, lowest),
    categories: cells(LABEL),
    series: [
      { name: '', values: cells(BASE), look: 'hidden' },
      { name: words.chart.interval, values: cells(ABOVE), look: 'interval' },
      { name: words.chart.present, values: cells(PRESENT), look: 'present' },
      { name: words.chart.interval, values: cells(BELOW), look: 'interval' },
    ],
    size: { width: 960, height: 660 },
    axis: { min: Math.max(0, Math.min(...ranks) - 1), max: Math.max(...ranks) + 1 },
  };
}

function shiftLines(page: SheetPage, { group, shifts, units }: GroupRobustness, language: Language): void {
  const words = ROBUST_WORDS[language];
  const lines = [
    ...shifts.leftOut.map((places, part) => ({ what: words.withoutPart(group.parts[part] ?? ''), places })).sort((a, b) => b.places - a.places),
    ...(['zero', 'granted'] as const).flatMap((how) => (shifts.treated[how] === undefined ? [] : [{ what: words.treatment[how], places: shifts.treated[how] }])),
  ];
  if (lines.length === 0 || units.length < 2) return;
  page.line(words.shiftsTitle, 'text-strong');
  const across = (row: number, text: string, style: 'header' | 'text'): void => {
    for (let column = RANK; column <= MAX; column++) page.sheet.text(row, column, column === RANK ? text : '', style);
    page.merge({ top: row, bottom: row, left: RANK, right: MAX });
  };
  const head = page.take(1);
  across(head, words.shiftsColumns[0], 'header');
  page.sheet.text(head, KEPT, words.shiftsColumns[1], 'header');
  for (const { what, places } of lines) {
    const row = page.take(linesOf(what, 66));
    across(row, what, 'text');
    page.sheet.number(row, KEPT, Number(places.toFixed(4)), 'points');
  }
}

/** A figure of ours with two decimals at most. */
function decimal(value: number, language: Language): string {
  const exact = pointsOf(value);
  return exact === null ? String(value) : showPoints(exact, language);
}
