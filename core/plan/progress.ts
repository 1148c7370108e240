// Progress by quarter and by lead unit: tables of formulas that count the plan's own cells, and a chart of each.
import { a1, type Area } from '../address.ts';
import { heightOf, linesOf } from '../edit/own-sheet.ts';
import type { Chart } from '../edit/patch.ts';
import { columnOf, QUARTERS } from './plan-columns.ts';
import type { PlanPage } from './plan-page.ts';
import type { TaskRows } from './plan-sheet.ts';
import { STATUSES, type PlanWords } from './plan-words.ts';

/** Rows of the list of units that wait for further names. */
const SPARE = 10;
const CHART_ROWS = 18;
/** The tables stand below the first columns, the charts beside them. */
const [NUMBER, NAME, FIRST, LAST] = [0, 1, 2, 5] as const;
const SIZE = { width: 620, height: 380 };

export interface ProgressOrder {
  readonly page: PlanPage;
  readonly words: PlanWords;
  readonly rows: TaskRows;
  readonly units: readonly string[];
}

export interface Progress {
  readonly charts: readonly Chart[];
  /** The cells that list the units to choose from. */
  readonly units: Area;
}

/** Writes both tables on a page of its own. */
export function progress(order: ProgressOrder): Progress {
  const { page, words } = order;
  page.newPage();
  page.line(words.progress.title, 'title');
  const top = page.row();
  const quarters = quarterTable(order);
  page.next(heightOf(1));
  const units = unitTable(order);
  while (page.row() < top + CHART_ROWS) page.next(heightOf(1));
  const named = order.units.length;
  const place = { row: top, until: top + CHART_ROWS };
  const charts: Chart[] = [
    chart('plan-by-quarter', 'column', words.progress.quarters, quarters, STATUSES.map((status, at) => [words.statuses[status], FIRST + at] as const), { ...place, left: LAST + 1, right: columnOf('cooperating') }),
  ];
  const { tasks, done } = words.progress.units;
  if (named > 0) charts.push(chart('plan-by-unit', 'bar', words.progress.units, { first: units.top, last: units.top + named - 1 }, [[tasks, FIRST], [done, FIRST + 1]], { ...place, left: columnOf('cooperating'), right: page.right + 1 }));
  return { charts, units };
}

function chart(
  id: string,
  type: Chart['type'],
  { chart: title, description }: { readonly chart: string; readonly description: string },
  { first, last }: TaskRows,
  series: readonly (readonly [name: string, column: number])[],
  { row, until, left, right }: { readonly row: number; readonly until: number; readonly left: number; readonly right: number },
): Chart {
  const cells = (column: number): Area => ({ top: first, bottom: last, left: column, right: column });
  return { id, type, title, description, categories: cells(NAME), series: series.map(([name, column]) => ({ name, values: cells(column) })), anchor: { row, column: left }, until: { row: until, column: right }, size: SIZE, counts: true, axis: { min: 0 } };
}

function heading({ page, words }: ProgressOrder, text: string, name: string, figures: readonly string[]): void {
  page.across(page.next(heightOf(1)), NUMBER, LAST, text, 'text-strong');
  const row = page.next(heightOf(3));
  page.sheet.text(row, NUMBER, words.columns.number, 'header');
  page.sheet.text(row, NAME, name, 'header');
  figures.forEach((figure, at) => page.sheet.text(row, FIRST + at, figure, 'header'));
}

/** A line a quarter: how many tasks have each status, and of how many nothing was told. */
function quarterTable(order: ProgressOrder): TaskRows {
  const { page, words, rows } = order;
  const { quarters } = words.progress;
  heading(order, quarters.heading, quarters.column, [...STATUSES.map((status) => words.statuses[status]), quarters.blank]);
  const first = page.row();
  QUARTERS.forEach((quarter, at) => {
    const row = page.next(heightOf(1));
    page.sheet.text(row, NUMBER, String(at + 1), 'number');
    page.sheet.text(row, NAME, quarters.names[at] ?? '', 'text');
    const told = `${a1(rows.first, columnOf(quarter))}:${a1(rows.last, columnOf(quarter))}`;
    STATUSES.forEach((status, nth) => page.sheet.formula(row, FIRST + nth, `COUNTIF(${told},"${words.statuses[status]}")`, 'number'));
    page.sheet.formula(row, LAST, `MAX(0,COUNT(${below(rows, page.aside.done)})-SUM(${a1(row, FIRST)}:${a1(row, LAST - 1)}))`, 'number');
  });
  return { first, last: page.row() - 1 };
}

/** A line a unit, with room for more: its tasks, those done, points lost and points that its targets gain. */
function unitTable(order: ProgressOrder): Area {
  const { page, words, rows, units: names } = order;
  const { units } = words.progress;
  heading(order, units.heading, words.columns.lead, [units.tasks, units.done, units.lost, units.gain]);
  const leads = below(rows, columnOf('lead'));
  const top = page.row();
  for (let at = 0; at < names.length + SPARE; at++) {
    const name = names[at];
    const row = page.next(heightOf(name === undefined ? 1 : linesOf(name, page.width(NAME, NAME))));
    page.sheet.text(row, NUMBER, String(at + 1), 'number');
    page.entry(row, NAME, name, 'entry');
    const own = a1(row, NAME);
    const line = (column: number, formula: string, style: 'number' | 'points'): void => {
      page.sheet.formula(row, column, `IF(${own}="","",${formula})`, style);
    };
    line(FIRST, `COUNTIF(${leads},${own})`, 'number');
    line(FIRST + 1, `COUNTIFS(${leads},${own},${below(rows, page.aside.done)},1)`, 'number');
    line(FIRST + 2, `SUMIFS(${below(rows, columnOf('lost'))},${leads},${own})`, 'points');
    line(LAST, `SUMIFS(${below(rows, page.aside.gain)},${leads},${own})`, 'points');
  }
  const bottom = page.row() - 1;
  const row = page.next(heightOf(1));
  page.sheet.blank(row, NUMBER, 'number');
  page.sheet.text(row, NAME, units.unassigned, 'text');
  page.sheet.formula(row, FIRST, `MAX(0,COUNT(${below(rows, page.aside.done)})-SUM(${a1(top, FIRST)}:${a1(bottom, FIRST)}))`, 'number');
  for (let column = FIRST + 1; column <= LAST; column++) page.sheet.blank(row, column, 'text');
  page.across(page.next(heightOf(linesOf(units.note, page.width(NUMBER, LAST)))), NUMBER, LAST, units.note, 'note');
  return { top, bottom, left: NAME, right: NAME };
}

const below = ({ first, last }: TaskRows, column: number): string => `${a1(first, column)}:${a1(last, column)}`;
