// table/column-missing: a scoring table without a max column, or without any score column.
// values: what ('max' | 'score'), column ('max', absent for a score column, of which any would do). A ranking table needs neither: many publish an index or a rank alone.
import { a1 } from '../../address.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { ScoringTable } from '../../sheet/table.ts';
import { scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['table/column-missing'],
  *run({ table, grid }) {
    const cell = nameHeader(table, grid);
    if (table.columns.max === undefined) yield report(table, 'table/column-missing', { cell, values: { what: 'max', column: 'max' } });
    if (scoreColumns(table).length === 0) yield report(table, 'table/column-missing', { cell, values: { what: 'score' } });
  },
};

/** A1 of the header cell above the names: the first with text, at the top left of its merge. */
function nameHeader(table: ScoringTable, grid: Grid): string {
  const column = table.columns.name ?? table.columns.number ?? table.area.left;
  for (const row of table.headerRows) {
    const merge = grid.merge(row, column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    if (grid.text(top, left) !== '') return a1(top, left);
  }
  return a1(table.headerRows[0] ?? table.area.top, column);
}
