// score/missing: a leaf without a score in a score column that other leaves fill.
// values: name, column, round.
import { numberOf } from '../../score/reading.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { cellOf, leaves, reading, scoreColumns, type ScoreColumn } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { isCovered } from '../total-fix.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/missing'],
  *run({ table, grid }) {
    const all = leaves(table);
    for (const column of expectedColumns(table, all)) {
      const filled = all.filter((row) => numberOf(reading(row, column)) !== null);
      if (filled.length === 0) continue;
      for (const row of all) {
        if (reading(row, column).state !== 'blank' || row.notApplicable || !isDue(row, column, filled)) continue;
        if (isCovered(grid, row.row, column.column) || isScoredAbove(table, grid, row, column)) continue;
        yield report(table, 'score/missing', { cell: cellOf(row, column.column), row, values: { column: column.role, round: column.round } });
      }
    }
  },
};

/** Appraisal rounds that fewer than half of the leaves fill cover only what was disputed: a blank there is meant. */
function expectedColumns(table: ScoringTable, all: readonly TableRow[]): readonly ScoreColumn[] {
  const count = (column: ScoreColumn): number => all.filter((row) => numberOf(reading(row, column)) !== null).length;
  const most = Math.max(0, ...scoreColumns(table).filter(({ role }) => role === 'appraised').map(count));
  return scoreColumns(table).filter((column) => column.role !== 'appraised' || count(column) * 2 >= most);
}

function isDue(row: TableRow, { role }: ScoreColumn, filled: readonly TableRow[]): boolean {
  if (role === 'survey') return row.surveyOnly;
  if (role === 'achieved') return true;
  // The survey's points come from the survey; some sheets keep them in the appraisal column.
  return !row.surveyOnly || (role === 'appraised' && filled.some(({ surveyOnly }) => surveyOnly));
}

/** A criterion above has a typed score of its own and none of its leaves has one: it was scored as a whole. */
function isScoredAbove(table: ScoringTable, grid: Grid, leaf: TableRow, column: ScoreColumn): boolean {
  for (let at = leaf.parent; at !== null; at = table.rows[at]?.parent ?? null) {
    const above = table.rows[at];
    if (above === undefined) return false;
    if (hasScoreBelow(table, above, column)) return false;
    if (numberOf(reading(above, column)) !== null && grid.cell(above.row, column.column)?.formula === undefined) return true;
  }
  return false;
}

const hasScoreBelow = (table: ScoringTable, row: TableRow, column: ScoreColumn): boolean =>
  row.children.some((index) => {
    const child = table.rows[index];
    return child !== undefined && (child.children.length === 0 ? numberOf(reading(child, column)) !== null : hasScoreBelow(table, child, column));
  });
