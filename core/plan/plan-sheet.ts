// The plan sheet: what was lost as formulas on the official's sheet, cells to fill in with drop-downs, and the way to the goal.
import { a1, a1Area } from '../address.ts';
import type { Draft } from '../edit/draft.ts';
import { heightOf, linesOf } from '../edit/own-sheet.ts';
import { partSums } from '../edit/part-sums.ts';
import type { CellStyle, PutSheet, SheetContent, Validation } from '../edit/patch.ts';
import { blockWriter, fieldIndices, figuresOf, type BlockWriter, type FigureName } from '../edit/summary-block.ts';
import { titleLines } from '../edit/title-lines.ts';
import { minus, plus, pointsOf, toNumber, ZERO, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { serialOf } from '../sheet/day.ts';
import type { Language } from '../text/language.ts';
import { showPoints } from '../text/number.ts';
import { knownText } from './known.ts';
import type { PlanFormula } from './kept-formula.ts';
import { isPlanFormula, type MergedPlan, type PlanEntry, type PlanItem, type PlanTask } from './merge-plan.ts';
import { AFTER, columnOf, ENTRY_COLUMNS, PLAN_COLUMNS, PLAN_WIDTHS, QUARTERS, type EntryColumn } from './plan-columns.ts';
import { planMoves } from './plan-moves.ts';
import { planPage, type PlanPage } from './plan-page.ts';
import type { PlanSource } from './plan.ts';
import { CAUSES, PLAN_WORDS, STATUSES, type PlanWords } from './plan-words.ts';
import { progress } from './progress.ts';
import { formulasIn, settledFormulas, type SettledFormulas } from './settle-formulas.ts';
import type { LooseCell } from './written-plan.ts';

export interface PlanSheetOrder {
  readonly draft: Draft;
  readonly source: PlanSource;
  readonly merged: MergedPlan;
  /** Texts that the official wrote elsewhere on the sheet. */
  readonly loose: readonly LooseCell[];
  readonly language: Language;
}

/** 0-based rows of the plan's tasks, both ends inside. */
export interface TaskRows {
  readonly first: number;
  readonly last: number;
}

/** What the parts of the sheet are written with. */
interface Writing extends PlanSheetOrder {
  readonly words: PlanWords;
  readonly page: PlanPage;
  readonly write: BlockWriter;
  readonly validations: Validation[];
  /** New rows of tasks by the row where they stood. */
  readonly tasks: Map<number, number>;
}

/** The sheet, and the formulas of the official's that could only be kept by what they showed. */
export interface DrawnPlan {
  readonly put: PutSheet;
  readonly frozen: readonly PlanFormula[];
}

const DAYS = { from: serialOf(2000, 1, 1) ?? 0, to: serialOf(2099, 12, 31) ?? 0 };

/** Drawn twice where the official typed formulas: first to see where every cell comes to stand. */
export function planSheet(order: PlanSheetOrder): DrawnPlan {
  const first = drawn(order, new Map());
  const { written } = order.merged;
  const formulas = formulasIn(order.merged);
  if (written === null || formulas.length === 0) return { put: first.put, frozen: [] };
  const moves = planMoves(written, order.draft.snapshot().sheets.map(({ name }) => name), first);
  const settled = settledFormulas(formulas, moves, first.shows);
  return { put: drawn(order, settled).put, frozen: formulas.filter((formula) => !settled.has(formula)) };
}

type Drawn = Parameters<typeof planMoves>[2] & { readonly put: PutSheet; readonly shows: PlanPage['sheet']['shows'] };

function drawn(order: PlanSheetOrder, settled: SettledFormulas): Drawn {
  const { draft, source, merged, loose, language } = order;
  const { table, score } = source;
  const words = PLAN_WORDS[language];
  const page = planPage(draft.reader(''), merged.extras.length, settled);
  const sums = partSums(page.sheet, page.aside.parts, words.aside.index);
  const scored = { table, score };
  const tools = { draft, sheet: page.sheet, sum: sums.sum };
  const figures = new Map<FigureName, number>([['max', columnOf('max')], ['achieved', columnOf('achieved')], ['lost', columnOf('lost')], ['applicable', page.aside.applicable]]);
  const writing: Writing = { ...order, words, page, write: blockWriter(scored, { ...tools, columns: figures }), validations: [], tasks: new Map() };

  heading(writing);
  const goalRow = page.next(heightOf(1));
  const headerRow = header(writing);
  const rows = { first: page.row(), last: page.row() };
  const both = merged.appraisal.length > 0 && merged.survey.length > 0;
  if (both) page.line(words.sections.appraisal, 'text-strong');
  for (const item of merged.appraisal) itemRows(writing, item);
  if (merged.survey.length > 0) page.line(words.sections.survey, 'text-strong');
  for (const item of merged.survey) itemRows(writing, item);
  if (merged.kept.length > 0) page.line(words.sections.kept, 'text-strong');
  for (const item of merged.kept) itemRows(writing, item);
  rows.last = page.row() - 1;
  totalRow(writing, rows);
  const index = indexBlock(writing, headerRow, sums.sum);
  sums.finish();
  goal(writing, goalRow, rows, index);
  const { charts, units } = progress({ page, words, rows, units: merged.units });
  if (loose.length > 0) {
    page.line(words.foreign, 'title');
    for (const { cell, value } of loose) looseRow(page, cell, String(value));
  }
  const content = page.content({ charts, frozenRows: headerRow + 1, validations: [...writing.validations, ...columnRules(words, rows, units)] });
  return { put: { kind: 'put-sheet', own: 'plan', name: words.name, content }, shows: page.sheet.shows, tasks: writing.tasks, header: headerRow, goal: { row: goalRow, column: columnOf('max') } };
}

/** Title, unit and year, where the figures come from, and how the sheet is filled in. */
function heading({ page, words, draft, source }: Writing): void {
  const { table, set } = source;
  const grid = draft.grid(table.sheet);
  page.line(words.title, 'title');
  for (const title of grid === undefined ? [] : titleLines(grid, table)) page.line(title, 'subtitle');
  page.line(words.source(table.sheet, a1Area(table.area)), 'note');
  if (set?.illustration === true) page.line(words.illustration(set.name), 'note');
  page.line(words.note, 'note');
}

function header({ page, words, merged }: Writing): number {
  const row = page.next(heightOf(3));
  for (const column of PLAN_COLUMNS) page.sheet.text(row, columnOf(column), words.columns[column], 'header');
  merged.extras.forEach((name, at) => page.sheet.text(row, AFTER + at, name, 'header'));
  page.sheet.text(row, page.aside.done, words.aside.done, 'note');
  page.sheet.text(row, page.aside.gain, words.aside.gain, 'note');
  page.sheet.text(row, page.aside.applicable, words.aside.applicable, 'note');
  page.sheet.text(row, page.aside.label, words.aside.index, 'note');
  return row;
}

/** A criterion with its first task, and a row for each further one. */
function itemRows(writing: Writing, item: PlanItem): void {
  item.tasks.forEach((task, nth) => {
    const row = writing.page.next(taskHeight(writing, nth === 0 ? item : null, task));
    if (task.at !== null) writing.tasks.set(task.at, row);
    if (nth === 0) figuresRow(writing, row, item);
    else for (const column of PLAN_COLUMNS.slice(0, columnOf('cause'))) writing.page.sheet.blank(row, columnOf(column), 'text');
    entriesRow(writing, row, task);
    asideOf(writing, row, nth === 0 && item.row !== null);
  });
}

function figuresRow({ page, write, source, language, validations, words }: Writing, row: number, { line, row: index, number, name }: PlanItem): void {
  const { sheet } = page;
  sheet.text(row, columnOf('number'), number, 'number');
  sheet.text(row, columnOf('name'), name, 'text');
  for (const column of ['max', 'achieved', 'lost', 'recoverable'] as const) sheet.blank(row, columnOf(column), 'points');
  if (index !== null) write.node(row, index, false);
  if (line !== null) {
    settle(page, row, 'max', line.max);
    settle(page, row, 'achieved', line.achieved);
    sheet.again(row);
    settle(page, row, 'lost', line.lost);
    const best = plus(line.achieved, line.recoverable);
    sheet.formula(row, columnOf('recoverable'), line.recoverable === line.lost ? a1(row, columnOf('lost')) : `MAX(0,${toNumber(best)}-N(${a1(row, columnOf('achieved'))}))`, 'points');
  }
  sheet.text(row, columnOf('known'), line === null ? '' : knownText(line.known, language), 'text');
  const max = line?.max ?? (index === null ? null : numberOf(source.table.rows[index]?.max));
  if (max === null) return;
  const target = { top: row, bottom: row, left: columnOf('target'), right: columnOf('target') };
  validations.push({ kind: 'decimal', area: target, from: 0, to: toNumber(max), message: words.messages.target(showPoints(max, language, 4)) });
}

/** A formula that does not show what was read (a number kept as text, an error) gives way to the number. */
function settle({ sheet }: PlanPage, row: number, column: 'max' | 'achieved' | 'lost', points: Points): void {
  const shown = sheet.shows(a1(row, columnOf(column)));
  const exact = typeof shown === 'number' ? pointsOf(shown) : null;
  if (exact === null || minus(exact, points) !== ZERO) sheet.number(row, columnOf(column), toNumber(points), 'points');
}

function entriesRow({ page, merged }: Writing, row: number, { entries, extras }: PlanTask): void {
  for (const column of ENTRY_COLUMNS) page.entry(row, columnOf(column), entries[column], styleOf(column));
  merged.extras.forEach((_, at) => page.entry(row, AFTER + at, extras[at], 'entry'));
}

const styleOf = (column: EntryColumn): CellStyle => (column === 'deadline' || column === 'evidenceDue' ? 'entry-date' : column === 'target' ? 'entry-points' : 'entry');

/** What the progress tables count: 1 where a task is done, and what its criterion gains by its target. */
function asideOf({ page, words }: Writing, row: number, counts: boolean): void {
  const [from, to] = [a1(row, columnOf(QUARTERS[0])), a1(row, columnOf('quarter4'))];
  page.sheet.formula(row, page.aside.done, `IF(COUNTIF(${from}:${to},"${words.statuses.done}")>0,1,0)`, 'note');
  const target = a1(row, columnOf('target'));
  page.sheet.formula(row, page.aside.gain, counts ? `IF(COUNT(${target})=0,0,MIN(${target},N(${a1(row, columnOf('max'))}))-N(${a1(row, columnOf('achieved'))}))` : '0', 'note');
}

/** What takes lines in a cell of that width. */
function textOf(entry: PlanEntry | undefined, width: number): readonly (readonly [string, number])[] {
  const shown = isPlanFormula(entry) ? entry.shown : entry;
  return typeof shown === 'string' ? [[shown, width]] : [];
}

function taskHeight({ language, merged }: Writing, item: PlanItem | null, { entries, extras }: PlanTask): number {
  const texts: (readonly [string, number])[] = [
    ...(item === null ? [] : ([[item.name, PLAN_WIDTHS.name], [item.line === null ? '' : knownText(item.line.known, language), PLAN_WIDTHS.known]] as const)),
    ...ENTRY_COLUMNS.flatMap((column) => textOf(entries[column], PLAN_WIDTHS[column])),
    ...merged.extras.flatMap((_, at) => textOf(extras[at], 18)),
  ];
  return heightOf(Math.max(1, ...texts.map(([text, width]) => linesOf(text, width))));
}

function totalRow({ page, words }: Writing, { first, last }: TaskRows): void {
  const row = page.next(heightOf(1));
  for (let column = 0; column <= page.right; column++) page.sheet.blank(row, column, 'text-strong');
  page.sheet.text(row, columnOf('name'), words.total, 'text-strong');
  for (const column of ['lost', 'recoverable'] as const) page.sheet.formula(row, columnOf(column), `SUM(${a1(first, columnOf(column))}:${a1(last, columnOf(column))})`, 'points-strong');
}

/** The row of the table's total in the block beside the plan. */
function indexBlock({ page, words, source, draft }: Writing, headerRow: number, sum: (terms: readonly string[]) => string): number {
  const { aside, sheet } = page;
  const scored = { table: source.table, score: source.score };
  const columns = new Map<FigureName, number>([['max', aside.max], ['applicable', aside.applicableOf], ['achieved', aside.achieved], ['index', aside.index], ['lost', aside.lost]]);
  const write = blockWriter(scored, { draft, sheet, columns, sum });
  const first = headerRow + 1;
  const fields = fieldIndices(source.table);
  fields.forEach((index, at) => {
    sheet.text(first + at, aside.label, source.table.rows[index]?.path ?? '', 'note');
    write.node(first + at, index, false);
  });
  const total = first + fields.length;
  sheet.text(total, aside.label, words.total, 'note');
  write.sums(total, first, total - 1);
  const extras = (['bonus', 'penalty'] as const).filter((kind) => source.score.totals[kind] !== null);
  if (extras.length === 0) return total;
  const rows = new Map(extras.map((kind, at) => [kind, total + 1 + at] as const));
  for (const [kind, row] of rows) write.extra(row, kind);
  const final = total + 1 + extras.length;
  sheet.text(final, aside.label, words.total, 'note');
  write.final(final, total, rows.get('bonus') ?? null, rows.get('penalty') ?? null);
  return final;
}

/** The goal, the index today and when all targets are met, and what is then still missing; `total` is the row of the index block. */
function goal({ page, words, merged, source, validations }: Writing, row: number, { first, last }: TaskRows, total: number): void {
  const { aside, sheet } = page;
  const whole = a1(total, figuresOf({ table: source.table, score: source.score }).has('applicable') ? aside.applicableOf : aside.max);
  const achieved = `N(${a1(total, aside.achieved)})+SUM(${a1(first, aside.gain)}:${a1(last, aside.gain)})`;
  const goalCell = a1(row, columnOf('max'));
  const pairs: readonly (readonly [from: number, to: number, label: string, column: number, formula: string | null, style: CellStyle])[] = [
    [0, 1, words.goal, columnOf('max'), null, 'entry-points'],
    [columnOf('achieved'), columnOf('recoverable'), words.present, columnOf('known'), `IF(N(${whole})=0,"",ROUND(N(${a1(total, aside.achieved)})/${whole}*100,2))`, 'percent-strong'],
    [columnOf('cause'), columnOf('task'), words.reach, columnOf('lead'), `IF(N(${whole})=0,"",ROUND((${achieved})/${whole}*100,2))`, 'percent-strong'],
    [columnOf('cooperating'), columnOf('deadline'), words.short, columnOf('evidenceDue'), `IF(COUNT(${goalCell})=0,"",MAX(0,ROUND(${goalCell}*${whole}/100-(${achieved}),2)))`, 'points-strong'],
  ];
  for (const [from, to, label, column, formula, style] of pairs) {
    page.across(row, from, to, label, 'text-strong');
    if (formula === null) page.entry(row, column, merged.goal ?? undefined, style);
    else sheet.formula(row, column, formula, style);
  }
  validations.push({ kind: 'decimal', area: { top: row, bottom: row, left: columnOf('max'), right: columnOf('max') }, from: 0, to: 100, message: words.messages.goal });
}

/** A text that stood elsewhere, with the cell where it stood. */
function looseRow(page: PlanPage, cell: string, text: string): void {
  const row = page.next(heightOf(linesOf(text, page.width(1, page.right))));
  page.sheet.text(row, 0, cell, 'number');
  page.across(row, 1, page.right, text, 'text');
}

/** Drop-downs and day limits of whole columns. */
function columnRules({ causes, statuses, messages }: PlanWords, { first, last }: TaskRows, units: SheetContent['print']['area']): readonly Validation[] {
  const area = (from: EntryColumn, to: EntryColumn = from): Validation['area'] => ({ top: first, bottom: last, left: columnOf(from), right: columnOf(to) });
  return [
    { kind: 'list', area: area('cause'), choices: CAUSES.map((cause) => causes[cause]), message: messages.cause, lenient: true },
    { kind: 'cells', area: area('lead'), source: units, message: messages.unit, lenient: true },
    { kind: 'date', area: area('deadline', 'evidenceDue'), ...DAYS, message: messages.date },
    { kind: 'list', area: area('quarter1', 'quarter4'), choices: STATUSES.map((status) => statuses[status]), message: messages.status },
  ];
}
