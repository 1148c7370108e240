// The sheet of a comparison of scoring tables: by field with the steps of the total as a chart, then row by row.
import { a1, a1Area } from '../address.ts';
import { chartLabel } from '../edit/chart-label.ts';
import { draftOf } from '../edit/draft.ts';
import { linesOf } from '../edit/own-sheet.ts';
import type { CellStyle, PutSheet } from '../edit/patch.ts';
import { sheetPage, type SheetPage } from '../edit/sheet-page.ts';
import type { Snapshot, Span } from '../sheet/snapshot.ts';
import type { Language } from '../text/language.ts';
import type { Change } from './change.ts';
import type { ComparedNode, TableComparison } from './compare-tables.ts';
import { figureCells, shareFormula, type FigureCells } from './figure-cells.ts';
import { tableFormulas, type TableFormulas } from './table-formulas.ts';
import { CHART_WIDTHS, chartFigures, waterfallChart, type FieldBlock, type StepRow } from './waterfall-chart.ts';
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
const CHART_COLUMNS = { label: 12, achieved: ACHIEVED } as const;
const LABEL_LETTERS = 26;
const SIDES = ['before', 'after'] as const;
type Side = (typeof SIDES)[number];

/** What the lines are written with. */
interface Tools {
  readonly page: SheetPage;
  readonly comparison: TableComparison;
  readonly words: CompareWords;
  readonly cells: FigureCells;
  /** null where the table stands in another file. */
  readonly formulas: Readonly<Record<Side, TableFormulas | null>>;
}

/** `workbook` is the open one, in which the tables without a file stand. */
export function comparisonSheet(comparison: TableComparison, files: Files, workbook: Snapshot | null, language: Language): PutSheet {
  const words = COMPARE_WORDS[language];
  const draft = workbook === null ? null : draftOf(workbook);
  const page = sheetPage({ ...(draft === null ? {} : { official: draft.reader('') }), widths: WIDTHS, beside: CHART_WIDTHS });
  const formulasOf = (side: Side): TableFormulas | null => (draft === null || files[side] !== null ? null : tableFormulas(draft, comparison[side]));
  const tools: Tools = { page, comparison, words, cells: figureCells(page), formulas: { before: formulasOf('before'), after: formulasOf('after') } };
  heading(page, comparison, files, words);
  const fields = fieldBlock(tools);
  const chart = waterfallChart(comparison, fields, CHART_COLUMNS, words, language);
  if (chart === null) page.line(words.chart.none, 'note');
  else page.place([chart]);
  const isDeeper = comparison.nodes.length > fields.steps.filter(({ isField }) => isField).length;
  const repeated = isDeeper ? nodeBlock(tools) : undefined;
  if (tools.cells.valued() > 0) page.line(words.values(tools.cells.valued()), 'note');
  return { kind: 'put-sheet', own: 'comparison', name: words.comparisonName, content: page.content(0, [], repeated) };
}

/** Every row of both tables, on pages of its own; gives its header, which every page repeats. */
function nodeBlock(tools: Tools): Span {
  const { page, comparison, words } = tools;
  page.newPage();
  page.line(words.byNode, 'text-strong');
  header(page, comparison, words);
  const repeated = { first: page.row() - 2, last: page.row() - 1 };
  for (const node of comparison.nodes) line(tools, node);
  return repeated;
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
function line(tools: Tools, node: ComparedNode): number {
  const { page, comparison, words } = tools;
  const { before, after, matches } = comparison;
  const [one, other] = [node.before === null ? null : before.table.rows[node.before], node.after === null ? null : after.table.rows[node.after]];
  const shown = other ?? one;
  const name = shown?.name ?? '';
  const note = noteOf(node, one, other, words);
  const strong = node.depth === 0;
  const row = page.take(Math.max(linesOf(name, NAME_WIDTH), linesOf(note, NOTE_WIDTH)));
  page.sheet.text(row, NUMBER, shown?.path === '' ? (shown.number ?? '') : (shown?.path ?? ''), 'number');
  page.sheet.text(row, NAME, name, strong ? 'text-strong' : 'text');
  const said = (side: Side, figure: 'max' | 'achieved'): readonly string[] | null => {
    const index = node[side];
    return index === null ? null : (tools.formulas[side]?.[figure](index) ?? null);
  };
  pair(tools, row, MAX, node.max, strong ? 'points-strong' : 'points', (side) => said(side, 'max'));
  pair(tools, row, ACHIEVED, node.achieved, strong ? 'points-strong' : 'points', (side) => said(side, 'achieved'));
  difference(page, row, ACHIEVED, strong);
  pair(tools, row, INDEX, node.index, strong ? 'percent-strong' : 'percent', (side) => shareOf(tools, side, row, node[side] === null ? [] : [node[side]]));
  difference(page, row, INDEX, strong);
  page.sheet.text(row, NOTE, note, node.doubt === null || matches.doubts.length === 0 ? 'text' : 'warning');
  return row;
}

/** The index by the line's own cells, less what does not apply of some nodes; null where the table stands in another file. */
function shareOf({ formulas }: Tools, side: Side, row: number, indices: readonly number[]): readonly string[] | null {
  const of = formulas[side];
  const at = SIDES.indexOf(side);
  return of === null ? null : [shareFormula(a1(row, ACHIEVED + at), a1(row, MAX + at) + of.outside(indices))];
}

function pair({ cells }: Tools, row: number, column: number, figures: Change, style: CellStyle, formulas: (side: Side) => readonly string[] | null): void {
  SIDES.forEach((side, at) => cells.put(row, column + at, figures[side], style, formulas(side)));
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

interface Fields extends FieldBlock {
  readonly steps: readonly (StepRow & { readonly isField: boolean })[];
}

function fieldBlock(tools: Tools): Fields {
  const { page, comparison, words, formulas } = tools;
  const { nodes, totals, waterfall } = comparison;
  header(page, comparison, words);
  const start = page.row() - 1;
  const fields = nodes.filter((node) => isTop(comparison, node, 'before') || isTop(comparison, node, 'after')).map((node) => ({
    row: line(tools, node), sign: '+' as const, label: labelOf(comparison, node), isField: true, counts: { before: isTop(comparison, node, 'before'), after: isTop(comparison, node, 'after') },
  }));
  const extras = (['bonus', 'penalty'] as const).flatMap((kind) =>
    totals[kind].before === null && totals[kind].after === null ? [] : [{ row: extra(tools, kind), sign: kind === 'penalty' ? ('-' as const) : ('+' as const), label: words[kind], isField: false, counts: { before: true, after: true } }],
  );
  const block = { start, end: page.take(1), steps: [...fields, ...extras] };
  total(tools, block);
  const whole = (side: Side): string | null => (formulas[side] === null ? null : a1(block.end, MAX + SIDES.indexOf(side)) + formulas[side].outside(topsOf(comparison, side)));
  if (waterfall !== null) chartFigures(page, comparison, block, CHART_COLUMNS, { before: whole('before'), after: whole('after') }, words);
  return block;
}

/** A part of the edition's total. A field of one edition may stand below another field in the other. */
function isTop(comparison: TableComparison, node: ComparedNode, side: Side): boolean {
  const index = node[side];
  return index !== null && comparison[side].table.rows[index]?.parent === null;
}

const topsOf = (comparison: TableComparison, side: Side): readonly number[] => comparison.nodes.flatMap((node) => (isTop(comparison, node, side) ? (node[side] ?? []) : []));

const labelOf = ({ before, after }: TableComparison, node: ComparedNode): string => {
  const row = node.after === null ? before.table.rows[node.before ?? -1] : after.table.rows[node.after];
  return chartLabel(row?.path ?? null, row?.name ?? '', LABEL_LETTERS);
};

function extra(tools: Tools, kind: 'bonus' | 'penalty'): number {
  const { page, comparison, words, formulas } = tools;
  const row = page.take(1);
  page.sheet.text(row, NUMBER, '', 'number');
  page.sheet.text(row, NAME, words[kind], 'text');
  for (const [column, style] of [[MAX, 'points'], [INDEX, 'percent']] as const) pair(tools, row, column, NOTHING, style, () => null);
  pair(tools, row, ACHIEVED, comparison.totals[kind], 'points', (side) => formulas[side]?.extra(kind) ?? null);
  for (const column of [ACHIEVED, INDEX]) difference(page, row, column, false);
  page.sheet.text(row, NOTE, '', 'text');
  return row;
}

const NOTHING: Change = { before: null, after: null, by: null };

/** Points and maxima in all add up the lines above; the index is that of the maximum that applies. */
function total(tools: Tools, { end: row, steps }: Fields): void {
  const { page, words } = tools;
  const { totals } = tools.comparison;
  const { sheet } = page;
  sheet.text(row, NUMBER, '', 'number');
  sheet.text(row, NAME, words.total, 'text-strong');
  const added = (of: readonly StepRow[], side: Side, column: number): string =>
    of.filter(({ counts }) => counts[side]).map(({ row: at, sign }, nth) => `${nth === 0 && sign === '+' ? '' : sign}N(${a1(at, column + SIDES.indexOf(side))})`).join('');
  // Of another file too: the lines above say it, whatever they are made of.
  const sums = (of: readonly StepRow[], column: number) => (side: Side): readonly string[] | null => {
    const sum = added(of, side, column);
    return sum === '' ? null : [sum];
  };
  pair(tools, row, MAX, totals.max, 'points-strong', sums(steps.filter(({ isField }) => isField), MAX));
  pair(tools, row, ACHIEVED, totals.achieved, 'points-strong', sums(steps, ACHIEVED));
  difference(page, row, ACHIEVED, true);
  pair(tools, row, INDEX, totals.index, 'percent-strong', (side) => shareOf(tools, side, row, topsOf(tools.comparison, side)));
  difference(page, row, INDEX, true);
  sheet.text(row, NOTE, '', 'text');
}
