// The charts of one summary block: index by field, profile, self beside appraised, the largest losses.
import type { Area } from '../address.ts';
import type { Chart } from './patch.ts';
import type { SheetWords } from './sheet-words.ts';
import { figuresOf, type FigureName, type Scored } from './summary-block.ts';

/** Pixels, where charts cannot be tied to cells; two of them fill an A4 page in landscape. */
const CHART_WIDTH = 960;
const CHART_HEIGHT = 330;

/** 0-based rows of the summary sheet that charts draw, both ends inside. */
export interface ChartRows {
  readonly fields: { readonly first: number; readonly last: number };
  readonly losses: { readonly first: number; readonly last: number } | null;
}

export interface ChartsOrder {
  readonly scored: Scored;
  /** 0-based among the blocks of the sheet. */
  readonly nth: number;
  /** The only block: titles need not name the sheet. */
  readonly alone: boolean;
  readonly words: SheetWords;
  readonly columns: ReadonlyMap<FigureName, number>;
  readonly labelColumn: number;
  readonly rows: ChartRows;
}

/** Charts without their places. A radar needs three corners; losses need one. */
export function blockCharts({ scored, nth, alone, words, columns, labelColumn, rows }: ChartsOrder): readonly Omit<Chart, 'anchor'>[] {
  const has = figuresOf(scored);
  const made: Omit<Chart, 'anchor'>[] = [];
  const id = (name: string): string => (nth === 0 ? name : `${name}-${nth + 1}`);
  const titled = (title: string): string => (alone ? title : words.charts.ofSheet(title, scored.table.sheet));
  const cells = (span: { readonly first: number; readonly last: number }, column: number): Area => ({ top: span.first, bottom: span.last, left: column, right: column });
  const name = (figure: FigureName): string => words.columns[figure].replace('\n', ' ');
  const series = (figure: FigureName, span: ChartRows['fields']): Chart['series'][number] => ({ name: name(figure), values: cells(span, columns.get(figure) ?? 0) });
  const size = { width: CHART_WIDTH, height: CHART_HEIGHT };
  const categories = cells(rows.fields, labelColumn);
  const percent = { min: 0, max: 100 };
  if (has.has('index'))
    made.push({ id: id('index-by-field'), type: 'bar', title: titled(words.charts.index.title), description: words.charts.index.description, categories, series: [series('index', rows.fields)], size, axis: percent });
  const pair: readonly FigureName[] = has.has('self') && has.has('appraised') ? ['self', 'appraised'] : has.has('max') && has.has('achieved') ? ['max', 'achieved'] : [];
  const [first, second] = pair;
  if (first !== undefined && second !== undefined)
    made.push({
      id: id('self-appraised'),
      type: 'column',
      title: titled(words.charts.compared.title(name(first), name(second))),
      description: words.charts.compared.description(name(first), name(second)),
      categories,
      series: [series(first, rows.fields), series(second, rows.fields)],
      size,
      axis: { min: 0 },
    });
  if (has.has('index') && rows.fields.last - rows.fields.first >= 2)
    made.push({ id: id('profile'), type: 'radar', title: titled(words.charts.profile.title), description: words.charts.profile.description, categories, series: [series('index', rows.fields)], size, axis: percent });
  if (rows.losses !== null) {
    const count = rows.losses.last - rows.losses.first + 1;
    made.push({
      id: id('largest-losses'),
      type: 'bar',
      title: titled(words.charts.losses.title(count)),
      description: words.charts.losses.description(count),
      categories: cells(rows.losses, labelColumn),
      series: [series('lost', rows.losses)],
      size,
      axis: { min: 0 },
    });
  }
  return made;
}
