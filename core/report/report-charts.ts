// The charts of the report, as bars with their figures: index by field, self beside appraised, the largest losses.
import { shortName } from '../check/report.ts';
import { toNumber, type Points } from '../points.ts';
import type { TableScore, Totals } from '../score/totals.ts';
import type { ScoringTable } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { showFixed, showPoints } from '../text/number.ts';
import type { Bar, PaperChart } from './paper.ts';
import { REPORT_WORDS } from './report-words.ts';

const MOST_LOSSES = 10;
/** Beyond so many fields bars are too thin to read. */
const MOST_FIELDS = 24;

/** The charts that the figures of a table allow; none where there are no fields with figures. */
export function reportCharts(table: ScoringTable, score: TableScore, language: Language): readonly PaperChart[] {
  const words = REPORT_WORDS[language];
  const label = (at: number): string => {
    const row = table.rows[at];
    return row === undefined ? '' : [row.number?.replace(/\.$/, ''), shortName(row.name)].filter((text) => text !== undefined && text !== '').join('. ');
  };
  const fields = score.fields.slice(0, MOST_FIELDS);
  const categories = fields.map(({ row }) => label(row));
  const bars = (figure: keyof Totals, show: (value: Points) => string): readonly (Bar | null)[] => fields.map((field) => bar(field[figure], show));
  const points = (value: Points): string => showPoints(value, language);
  const made: PaperChart[] = [];
  // A column that nobody filled in sums to zero: bars of nothing are no chart.
  const hasBars = (figure: keyof Totals): boolean => fields.some((field) => (field[figure] ?? 0) > 0);
  if (hasBars('index'))
    made.push({ kind: 'chart', id: 'index-by-field', ...words.charts.index, categories, series: [{ name: words.columns.index, bars: bars('index', (value) => showFixed(value, language)) }], max: 100 });
  if (hasBars('self') && hasBars('appraised'))
    made.push({ kind: 'chart', id: 'self-appraised', ...words.charts.compared, categories, series: [{ name: words.columns.self, bars: bars('self', points) }, { name: words.columns.appraised, bars: bars('appraised', points) }] });
  const losses = score.losses.slice(0, MOST_LOSSES);
  if (losses.length > 0)
    made.push({ kind: 'chart', id: 'largest-losses', ...words.charts.losses, categories: losses.map(({ row }) => label(row)), series: [{ name: words.columns.points, bars: losses.map(({ lost }) => bar(lost, points)) }] });
  return made;
}

const bar = (value: Points | null, show: (value: Points) => string): Bar | null => (value === null ? null : { value: Math.max(0, toNumber(value)), shown: show(value) });
