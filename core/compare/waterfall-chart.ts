// The steps of a total as a chart: its figures beside the lines that they come from, and the columns on an unseen base.
import { a1 } from '../address.ts';
import type { Chart } from '../edit/patch.ts';
import type { SheetPage } from '../edit/sheet-page.ts';
import { toNumber, type Points } from '../points.ts';
import type { Language } from '../text/language.ts';
import { showPercent, showPoints } from '../text/number.ts';
import type { TableComparison } from './compare-tables.ts';
import type { CompareWords } from './words.ts';

/** One line of the field block: the editions in which it is a part of the total, and whether it adds or takes. */
export interface StepRow {
  readonly row: number;
  readonly sign: '+' | '-';
  readonly label: string;
  readonly counts: { readonly before: boolean; readonly after: boolean };
}

/** Where the field block stands: the header's lower row, the rows of steps, the total. */
export interface FieldBlock {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly StepRow[];
}

/** 0-based columns outside the printed area: label, total, unseen base, rise, fall, running total; then the two wholes. */
interface ChartColumns {
  readonly label: number;
  /** The achieved points of the earlier edition; those of the later one follow. */
  readonly achieved: number;
}

const [WHOLE, BASE, RISE, FALL, RUNNING, OLD, NEW] = [1, 2, 3, 4, 5, 6, 7] as const;

/** Widths of the chart's own columns, the gap before them first. */
export const CHART_WIDTHS = [3, 30, 10, 10, 10, 10, 10, 10, 10];

/** The running total beside the lines: each step stands on the lower of what was and what is. `wholes` say the applicable maximum of an edition in this sheet's cells; null where no formula says it. */
export function chartFigures({ sheet }: SheetPage, { before, after, waterfall }: TableComparison, { start, end, steps }: FieldBlock, { label, achieved }: ChartColumns, wholes: { readonly before: string | null; readonly after: string | null }, words: CompareWords): void {
  const byIndex = waterfall?.unit === 'percent';
  const column = (nth: number): number => label + nth;
  sheet.text(start - 1, label, words.chart.labels, 'note');
  // Of 100 the points themselves are the percents.
  const whole = (at: number, value: Points | null, formula: string | null): void => {
    const divisor = byIndex && value !== null ? toNumber(value) / 100 : 1;
    const shown = formula === null ? undefined : sheet.shows(`(${formula})/100`);
    const follows = byIndex && typeof shown === 'number' && Math.abs(shown - divisor) < 1e-9;
    if (follows) sheet.formula(start - 1, column(at), `(${formula})/100`, 'note');
    else sheet.number(start - 1, column(at), divisor, 'note');
  };
  whole(OLD, before.score.totals.applicableMax, wholes.before);
  whole(NEW, after.score.totals.applicableMax, wholes.after);
  const [old, now] = [a1(start - 1, column(OLD)), a1(start - 1, column(NEW))];
  sheet.text(start, label, before.label, 'note');
  sheet.formula(start, column(RUNNING), `N(${a1(end, achieved)})/${old}`, 'points');
  sheet.formula(start, column(WHOLE), a1(start, column(RUNNING)), 'points');
  steps.forEach(({ row, sign, label: name, counts }) => {
    const [was, is] = [a1(row - 1, column(RUNNING)), a1(row, column(RUNNING))];
    const won = counts.after ? `N(${a1(row, achieved + 1)})/${now}` : '0';
    const lost = counts.before ? `N(${a1(row, achieved)})/${old}` : '0';
    sheet.text(row, label, name, 'note');
    sheet.formula(row, column(RUNNING), `${was}${sign}(${won}-${lost})`, 'points');
    sheet.formula(row, column(BASE), `MIN(${was},${is})`, 'points');
    // Rounded, so that what binary floats leave over is no step.
    sheet.formula(row, column(RISE), `IF(ROUND(${is}-${was},4)>0,ROUND(${is}-${was},4),"")`, 'points');
    sheet.formula(row, column(FALL), `IF(ROUND(${was}-${is},4)>0,ROUND(${was}-${is},4),"")`, 'points');
  });
  sheet.text(end, label, after.label, 'note');
  sheet.formula(end, column(WHOLE), `N(${a1(end, achieved + 1)})/${now}`, 'points');
}

/** The steps as columns on an unseen base; null where there is no total, or it falls below zero on its way. */
export function waterfallChart({ waterfall, before, after }: TableComparison, { start, end }: FieldBlock, { label }: ChartColumns, words: CompareWords, language: Language): Omit<Chart, 'anchor'> | null {
  if (waterfall === null || waterfall.low < 0) return null;
  const cells = (nth: number): Chart['categories'] => ({ top: start, bottom: end, left: label + nth, right: label + nth });
  const unit = waterfall.unit === 'points' ? words.chart.points : words.chart.percent;
  const show = (value: Points): string => (waterfall.unit === 'points' ? showPoints(value, language) : showPercent(value, language));
  const min = axisFrom(toNumber(waterfall.low), toNumber(waterfall.high));
  return {
    id: 'what-moved-the-total',
    type: 'column',
    stacked: true,
    title: words.chart.title(before.label, after.label, unit),
    description: words.chart.description(show(waterfall.start), show(waterfall.end), String(min)),
    categories: cells(0),
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
