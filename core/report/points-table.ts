// The table of points of a report: nodes with their figures and the total below; what nobody filled in is no zero.
import { ZERO, type Points } from '../points.ts';
import { columnSums, type ColumnSums } from '../score/column-sum.ts';
import { lastFilled, numberOf } from '../score/reading.ts';
import type { NodeScore, TableScore, Totals } from '../score/totals.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { NOTHING, showFixed } from '../text/number.ts';
import type { PaperTable, TableColumn } from './paper.ts';
import { REPORT_WORDS } from './report-words.ts';

const FIGURES = ['max', 'self', 'appraised', 'survey', 'achieved', 'index'] as const;

type Figure = (typeof FIGURES)[number];

/** Share of the width that the number has; the name has what the figures leave. */
export const NUMBER_SHARE = 0.08;

/** The fields with their index, or all nodes with fields in bold. Columns that hold nothing at all are left out. */
export function pointsTable({ table, score, language }: { readonly table: ScoringTable; readonly score: TableScore; readonly language: Language }, nodes: readonly NodeScore[], which: 'fields' | 'all'): PaperTable {
  const words = REPORT_WORDS[language];
  const isThere = filledIn(table);
  const shown = FIGURES.filter((figure) => (which === 'fields' || figure !== 'index') && (score.totals[figure] !== null || nodes.some((node) => node[figure] !== null)));
  const figure = (of: Totals, name: Figure): string => showFixed(of[name], language);
  const extra = (name: string, value: Totals['self']): PaperTable['rows'] =>
    value === null ? [] : [{ cells: ['', name, ...shown.map((each) => (each === 'achieved' ? showFixed(value, language) : ''))], strong: false }];
  return {
    kind: 'table',
    columns: [
      { heading: words.columns.number, share: NUMBER_SHARE, align: 'center' },
      { heading: which === 'fields' ? words.columns.field : words.columns.criterion, share: 1 - NUMBER_SHARE - words.figureShare * shown.length, align: 'left' },
      ...shown.map((each): TableColumn => ({ heading: words.columns[each], share: words.figureShare, align: 'right' })),
    ],
    rows: [
      ...nodes.map((node) => {
        const row = table.rows[node.row];
        const figures = shown.map((each) => (isThere(node.row, each) ? figure(node, each) : NOTHING));
        return { cells: [row?.number ?? '', (row?.name ?? '').replace(/\s+/g, ' ').trim(), ...figures], strong: which === 'all' && row?.depth === 0 };
      }),
      ...extra(words.bonus, score.totals.bonus),
      ...extra(words.penalty, score.totals.penalty),
      { cells: ['', words.total, ...shown.map((each) => figure(score.totals, each))], strong: true },
    ],
  };
}

/** Whether anything stands behind a figure of a node, there or below. */
function filledIn(table: ScoringTable): (row: number, figure: Figure) => boolean {
  // A zero of a parent is what SUM shows over blank cells.
  const sumsOf = (read: (row: TableRow) => Points | null): ColumnSums => columnSums(table, (row) => (row.children.length > 0 && read(row) === ZERO ? null : read(row)));
  const sums = {
    max: sumsOf((row) => numberOf(row.max)),
    self: sumsOf((row) => numberOf(row.self)),
    appraised: sumsOf((row) => lastFilled(row.appraised)?.points ?? null),
    survey: sumsOf((row) => numberOf(row.survey)),
    achieved: sumsOf((row) => numberOf(row.achieved)),
  };
  const has = (row: number, figure: keyof typeof sums): boolean => (sums[figure].get(row) ?? null) !== null;
  const hasScore = (row: number): boolean => has(row, 'self') || has(row, 'appraised') || has(row, 'survey') || has(row, 'achieved');
  return (row, figure) => (figure === 'index' || figure === 'achieved' ? hasScore(row) : has(row, figure));
}
