// The sheet of a comparison of scoring tables: by field with the steps of the total as a chart, then row by row.
import { a1, a1Area } from '../address.ts';
import { chartLabel } from '../edit/chart-label.ts';
import { linesOf } from '../edit/own-sheet.ts';
import type { CellStyle, Chart, PutSheet } from '../edit/patch.ts';
import { sheetPage, type SheetPage } from '../edit/sheet-page.ts';
import { toNumber, type Points } from '../points.ts';
import type { Language } from '../text/language.ts';
import { showPercent, showPoints } from '../text/number.ts';
import type { Change } from './change.ts';
import type { ComparedNode, TableComparison } from './compare-tables.ts';
import { COMPARE_WORDS, type CompareWords } from './words.ts';

/** Where the two tables come from; null is the open workbook. */
export interface Files {
  readonly before: string | null;
  readonly after: string | null;
}

/** 0-based columns. */
const [NUMBER, NAME, MAX, ACHIEVED, INDEX, NOTE] = [0, 1, 2, 4, 7, 10] as const;
const NAME_WIDTH = 46;
const NOTE_WIDTH = 22;
const WIDTHS = [7, NAME_WIDTH, 9, 9, 9, 9, 10, 9, 9, 10, NOTE_WIDTH];
/** The chart's own figures: label, total, unseen base, rise, fall, running total; then the two wholes. */
const [LABEL, WHOLE, BASE, RISE, FALL, RUNNING, OLD, NEW] = [12, 13, 14, 15, 16, 17, 18, 19] as const;
const BESIDE = [3, 30, 10, 10, 10, 10, 10, 10, 10];
const LABEL_LETTERS = 26;

export function comparisonSheet(comparison: TableComparison, files: Files, language: Language): PutSheet {
  const words = COMPARE_WORDS[language];
  const page = sheetPage({ widths: WIDTHS, beside: BESIDE });
  heading(page, comparison, files, words);
  const fields = fieldBlock(page, comparison, words);
  const chart = waterfallChart(comparison, fields, words, language);
  if (chart === null) page.line(words.chart.none, 'note');
  else page.place([chart]);
  if (comparison.nodes.length > fields.nodes) {
    page.newPage();
    page.line(words.byNode, 'text-strong');
    header(page, comparison, words);
    for (const node of comparison.nodes) line(page, comparison, node, words);
  }
  return { kind: 'put-sheet', own: 'comparison', name: words.comparisonName, content: page.content(0) };
}

function heading(page: SheetPage, { before, after, counts, remarks, matches }: TableComparison, files: Files, words: CompareWords): void {
  page.line(words.title(before.label, after.label), 'title');
  for (const [edition, file] of [[before, files.before], [after, files.after]] as const) {
    const range = a1Area(edition.table.area);
    page.line(file === null ? words.sourceHere(edition.label, edition.table.sheet, range) : words.source(edition.label, file, edition.table.sheet, range), 'note');
  }
  page.line(words.counts(counts.matched, counts.added, counts.gone, counts.reweighted), 'note');
  for (const remark of remarks) page.line(words.remarks[remark], 'note');
  for (const { side, name } of matches.unknown) page.line(words.rowUnknown(name, side === 'before' ? before.label : after.label), 'note');
  page.line(words.byField, 'text-strong');
}

/** Two rows: groups of columns, and the two editions below each. */
function header(page: SheetPage, { before, after }: TableComparison, words: CompareWords): void {
  const [top, below] = [page.take(1), page.take(2)];
  const { sheet } = page;
  const short = [before.label, after.label].every((label) => linesOf(label, 9) === 1) ? [before.label, after.label] : [words.earlier, words.later];
  const put = (column: number, width: number, name: string, parts: readonly string[]): void => {
    for (let at = column; at < column + width; at++) sheet.text(top, at, at === column ? name : '', 'header');
    parts.forEach((part, at) => sheet.text(below, column + at, part, 'header'));
    page.merge(parts.every((part) => part === '') ? { top, bottom: below, left: column, right: column } : { top, bottom: top, left: column, right: column + width - 1 });
  };
  put(NUMBER, 1, words.columns.number, ['']);
  put(NAME, 1, words.columns.name, ['']);
  put(MAX, 2, words.columns.max, short);
  put(ACHIEVED, 3, words.columns.achieved, [...short, words.change]);
  put(INDEX, 3, words.columns.index, [...short, words.change]);
  put(NOTE, 1, words.columns.note, ['']);
}

/** A node; gives its row. */
function line(page: SheetPage, comparison: TableComparison, node: ComparedNode, words: CompareWords): number {
  const { before, after, matches } = comparison;
  const [one, other] = [node.before === null ? null : before.table.rows[node.before], node.after === null ? null : after.table.rows[node.after]];
  const shown = other ?? one;
  const name = shown?.name ?? '';
  const note = noteOf(node, one, other, words);
  const strong = node.depth === 0;
  const row = page.take(Math.max(linesOf(name, NAME_WIDTH), linesOf(note, NOTE_WIDTH)));
  page.sheet.text(row, NUMBER, shown?.path === '' ? (shown.number ?? '') : (shown?.path ?? ''), 'number');
  page.sheet.text(row, NAME, name, strong ? 'text-strong' : 'text');
  figures(page, row, node.max, node.achieved, node.index, strong);
  page.sheet.text(row, NOTE, note, node.doubt === null || matches.doubts.length === 0 ? 'text' : 'warning');
  return row;
}

function figures(page: SheetPage, row: number, max: Change, achieved: Change, index: Change | null, strong: boolean): void {
  pair(page, row, MAX, max, strong ? 'points-strong' : 'points');
  pair(page, row, ACHIEVED, achieved, strong ? 'points-strong' : 'points');
  difference(page, row, ACHIEVED, strong);
  pair(page, row, INDEX, index ?? { before: null, after: null, by: null }, strong ? 'percent-strong' : 'percent');
  difference(page, row, INDEX, strong);
}

function pair(page: SheetPage, row: number, column: number, { before, after }: Change, style: CellStyle): void {
  put(page, row, column, before, style);
  put(page, row, column + 1, after, style);
}

function put(page: SheetPage, row: number, column: number, value: Points | null, style: CellStyle): void {
  if (value === null) page.sheet.blank(row, column, style);
  else page.sheet.number(row, column, toNumber(value), style);
}

/** After less before, blank where either is. */
function difference(page: SheetPage, row: number, column: number, strong: boolean): void {
  const [one, other] = [a1(row, column), a1(row, column + 1)];
  page.sheet.formula(row, column + 2, `IF(COUNT(${one}:${other})=2,${other}-${one},"")`, strong ? 'change-strong' : 'change');
}

function noteOf(node: ComparedNode, one: { readonly path: string; readonly name: string } | null | undefined, other: { readonly path: string; readonly name: string } | null | undefined, { notes }: CompareWords): string {
  if (node.doubt !== null) return notes.doubt;
  if (!one) return notes.added;
  if (!other) return notes.gone;
  if (node.reweighted) return notes.reweighted;
  return one.path === other.path ? '' : notes.renumbered(one.path);
}

/** Where the field block stands: the header's lower row, the rows of steps, the total. */
interface FieldBlock {
  readonly start: number;
  readonly end: number;
  readonly nodes: number;
}

function fieldBlock(page: SheetPage, comparison: TableComparison, words: CompareWords): FieldBlock {
  const { nodes, totals, waterfall, before, after } = comparison;
  header(page, comparison, words);
  const start = page.row() - 1;
  const isTop = (node: ComparedNode): boolean => (node.before !== null && before.table.rows[node.before]?.parent === null) || (node.after !== null && after.table.rows[node.after]?.parent === null);
  const fields = nodes.filter(isTop).map((node) => ({ row: line(page, comparison, node, words), sign: '+', label: labelOf(comparison, node) }));
  const extras = (['bonus', 'penalty'] as const).flatMap((kind) => (totals[kind].before === null && totals[kind].after === null ? [] : [{ row: extra(page, words[kind], totals[kind]), sign: kind === 'penalty' ? '-' : '+', label: words[kind] }]));
  const steps = [...fields, ...extras];
  const end = page.take(1);
  total(page, end, comparison, steps, words);
  if (waterfall !== null) chartFigures(page, comparison, steps, { start, end, nodes: fields.length }, words);
  return { start, end, nodes: fields.length };
}

const labelOf = ({ before, after }: TableComparison, node: ComparedNode): string => {
  const row = node.after === null ? before.table.rows[node.before ?? -1] : after.table.rows[node.after];
  return chartLabel(row?.path ?? null, row?.name ?? '', LABEL_LETTERS);
};

function extra(page: SheetPage, name: string, change: Change): number {
  const row = page.take(1);
  page.sheet.text(row, NUMBER, '', 'number');
  page.sheet.text(row, NAME, name, 'text');
  figures(page, row, { before: null, after: null, by: null }, change, null, false);
  page.sheet.text(row, NOTE, '', 'text');
  return row;
}

type StepRow = { readonly row: number; readonly sign: string; readonly label: string };

/** The points in all add up the lines above; the index is that of the maximum that applies. */
function total(page: SheetPage, row: number, { totals }: TableComparison, steps: readonly StepRow[], words: CompareWords): void {
  const { sheet } = page;
  sheet.text(row, NUMBER, '', 'number');
  sheet.text(row, NAME, words.total, 'text-strong');
  pair(page, row, MAX, totals.max, 'points-strong');
  for (const [column, value] of [[ACHIEVED, totals.achieved.before], [ACHIEVED + 1, totals.achieved.after]] as const) {
    if (value === null) sheet.blank(row, column, 'points-strong');
    else sheet.formula(row, column, steps.map(({ row: at, sign }, nth) => `${nth === 0 && sign === '+' ? '' : sign}N(${a1(at, column)})`).join(''), 'points-strong');
  }
  difference(page, row, ACHIEVED, true);
  pair(page, row, INDEX, totals.index, 'percent-strong');
  difference(page, row, INDEX, true);
  sheet.text(row, NOTE, '', 'text');
}

/** The running total beside the lines: each step stands on the lower of what was and what is. */
function chartFigures(page: SheetPage, comparison: TableComparison, steps: readonly StepRow[], { start, end }: FieldBlock, words: CompareWords): void {
  const { sheet } = page;
  const { before, after, waterfall } = comparison;
  const byIndex = waterfall?.unit === 'percent';
  sheet.text(start - 1, LABEL, words.chart.labels, 'note');
  // Of 100 the points themselves are the percents.
  const whole = (value: Points | null): number => (byIndex && value !== null ? toNumber(value) / 100 : 1);
  sheet.number(start - 1, OLD, whole(before.score.totals.applicableMax), 'note');
  sheet.number(start - 1, NEW, whole(after.score.totals.applicableMax), 'note');
  const [old, now] = [a1(start - 1, OLD), a1(start - 1, NEW)];
  sheet.text(start, LABEL, before.label, 'note');
  sheet.formula(start, RUNNING, `N(${a1(end, ACHIEVED)})/${old}`, 'points');
  sheet.formula(start, WHOLE, a1(start, RUNNING), 'points');
  steps.forEach(({ row, sign, label }) => {
    const [was, is] = [a1(row - 1, RUNNING), a1(row, RUNNING)];
    sheet.text(row, LABEL, label, 'note');
    sheet.formula(row, RUNNING, `${was}${sign}(N(${a1(row, ACHIEVED + 1)})/${now}-N(${a1(row, ACHIEVED)})/${old})`, 'points');
    sheet.formula(row, BASE, `MIN(${was},${is})`, 'points');
    // Rounded, so that what binary floats leave over is no step.
    sheet.formula(row, RISE, `IF(ROUND(${is}-${was},4)>0,ROUND(${is}-${was},4),"")`, 'points');
    sheet.formula(row, FALL, `IF(ROUND(${was}-${is},4)>0,ROUND(${was}-${is},4),"")`, 'points');
  });
  sheet.text(end, LABEL, after.label, 'note');
  sheet.formula(end, WHOLE, `N(${a1(end, ACHIEVED + 1)})/${now}`, 'points');
}

/** The steps as columns on an unseen base; null where there is no total, or it falls below zero on its way. */
function waterfallChart({ waterfall, before, after }: TableComparison, { start, end }: FieldBlock, words: CompareWords, language: Language): Omit<Chart, 'anchor'> | null {
  if (waterfall === null || waterfall.low < 0) return null;
  const cells = (column: number): Chart['categories'] => ({ top: start, bottom: end, left: column, right: column });
  const unit = waterfall.unit === 'points' ? words.chart.points : words.chart.percent;
  const show = (value: Points): string => (waterfall.unit === 'points' ? showPoints(value, language) : showPercent(value, language));
  const min = axisFrom(toNumber(waterfall.low), toNumber(waterfall.high));
  return {
    id: 'what-moved-the-total',
    type: 'column',
    stacked: true,
    title: words.chart.title(before.label, after.label, unit),
    description: words.chart.description(show(waterfall.start), show(waterfall.end), String(min)),
    categories: cells(LABEL),
    series: [
      { name: '', values: cells(BASE), look: 'hidden' },
      { name: words.chart.whole, values: cells(WHOLE), look: 'total' },
      { name: words.chart.rise, values: cells(RISE), look: 'rise' },
      { name: words.chart.fall, values: cells(FALL), look: 'fall' },
    ],
    size: { width: 960, height: 330 },
    axis: { min },
  };
}

/** Where the axis begins, so that small steps of a large total can be seen: a round figure below the lowest. */
export function axisFrom(low: number, high: number): number {
  const span = Math.max(high - low, 1);
  const step = span > 20 ? 10 : span > 4 ? 5 : 1;
  return Math.max(0, Math.floor((low - span / 2) / step) * step);
}
