// The charts of one group of units: the ranking, the gap between self and appraised, one unit's fields beside the mean and the best.
import type { Area } from '../address.ts';
import type { Chart } from '../edit/patch.ts';
import type { UnitGroup } from './consolidation.ts';
import type { UnitSheetWords } from './sheet-words.ts';
import type { Rows } from './units-row.ts';
import type { UnitsPage } from './units-page.ts';

/** Pages of one chart; a group that would need more shows its two ends. */
const MOST_PAGES = 4;

export interface GroupCharts {
  readonly group: UnitGroup;
  /** 0-based among the groups. */
  readonly nth: number;
  /** The only group: titles need not name it. */
  readonly alone: boolean;
  readonly words: UnitSheetWords;
}

const titled = ({ alone, group, words }: GroupCharts, title: string): string => (alone || group.name === null ? title : words.charts.ofGroup(title, group.name));

const down = (column: number, { first, last }: Rows): Area => ({ top: first, bottom: last, left: column, right: column });

/** Draws the ranking and the gap on new pages; `ranked` are the lines of the ranked units. A ranking of one bar is no chart. */
export function barCharts(page: UnitsPage, order: GroupCharts, ranked: Rows): void {
  const { words, nth } = order;
  const { columns } = page;
  const count = ranked.last - ranked.first + 1;
  const parts = partsOf(count, page.mostBars);
  const bars = (name: 'ranking' | 'gap', column: number, axis: Chart['axis']): void => {
    parts.forEach(({ first, last }, at) => {
      const rows = { first: ranked.first + first, last: ranked.first + last };
      const title = titled(order, words.charts[name].title);
      page.chart(
        {
          id: `units-${name}-${nth + 1}-${at + 1}`,
          type: 'bar',
          title: parts.length === 1 ? title : words.charts.part(title, first + 1, last + 1),
          description: words.charts[name].description,
          categories: down(columns.unit, rows),
          series: [{ name: words.columns[name === 'ranking' ? 'index' : 'gap'].replace('\n', ' '), values: down(column, rows) }],
          ...(axis === undefined ? {} : { axis }),
        },
        last - first + 1,
      );
    });
  };
  const [index, gap] = [columns.totals.get('index'), columns.totals.get('gap')];
  if (count >= 2 && index !== undefined) {
    page.newPage();
    if (isCut(count, page.mostBars)) page.line(words.onlyEnds(page.mostBars), 'note');
    bars('ranking', index, { min: 0, max: 100 });
    if (gap !== undefined) bars('gap', gap, undefined);
  }
}

/** Draws one unit beside the mean and the best; `profile` are the lines of the fields. */
export function profileChart(page: UnitsPage, order: GroupCharts, profile: Rows): void {
  const { words, nth } = order;
  const { unit, mean, best } = profileColumns;
  page.chart(
    {
      id: `units-profile-${nth + 1}`,
      type: 'column',
      title: titled(order, words.charts.profile.title),
      description: words.charts.profile.description,
      categories: down(page.columns.unit, profile),
      series: [
        { name: words.profile.unit.replace('\n', ' '), values: down(unit, profile) },
        { name: words.mean, values: down(mean, profile) },
        { name: words.best, values: down(best, profile) },
      ],
      axis: { min: 0, max: 100 },
    },
    0,
  );
}

/** Columns of the part that shows one unit's fields; every table of units has as many. */
export const profileColumns = { unit: 2, mean: 3, best: 4 } as const;

const isCut = (count: number, most: number): boolean => count > MOST_PAGES * most;

/** Places of the units that stand in one chart each, from 0, both ends inside. */
function partsOf(count: number, most: number): readonly Rows[] {
  if (isCut(count, most)) return [{ first: 0, last: most - 1 }, { first: count - most, last: count - 1 }];
  const parts = Math.ceil(count / most);
  return Array.from({ length: parts }, (_, at) => ({ first: Math.floor((at * count) / parts), last: Math.floor(((at + 1) * count) / parts) - 1 }));
}
