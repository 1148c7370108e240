// sheet/hidden-row: a hidden row with points that the totals count.
// values: name, column ('max' | 'self' | 'appraised' | 'survey' | 'achieved'), round, sum (the points hidden in that column).
import { toNumber, type Points } from '../../points.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { isLeaf, numberCell, reading, scoreColumns } from '../cells.ts';
import { knownPoints } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['sheet/hidden-row'],
  *run({ table, grid }) {
    for (const row of table.rows) {
      if (!(row.hidden || grid.isHiddenRow(row.row)) || row.notApplicable) continue;
      if (!isLeaf(row) && row.kind !== 'bonus' && row.kind !== 'penalty') continue;
      const held = heldPoints(table, row);
      if (held === null) continue;
      const values = { column: held.column, round: held.round, sum: toNumber(held.points) };
      yield report(table, 'sheet/hidden-row', { cell: numberCell(table, row), row, values });
    }
  },
};

/** The first score that the row holds; of a leaf without scores its max, which the totals count as well. */
function heldPoints(table: ScoringTable, row: TableRow): { column: string; round: number | null; points: Points } | null {
  for (const column of scoreColumns(table)) {
    const points = knownPoints(reading(row, column));
    if (points !== null) return { column: column.role, round: column.round, points };
  }
  const max = isLeaf(row) ? knownPoints(row.max) : null;
  return max === null ? null : { column: 'max', round: null, points: max };
}
