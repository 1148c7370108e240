// max/missing: a leaf without max. values: name.
import { leaves, maxCell } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/missing'],
  *run({ table, grid }) {
    const column = table.columns.max;
    if (column === undefined) return;
    for (const row of leaves(table)) {
      if (row.max.state !== 'blank') continue;
      // One max merged over several leaves is theirs together: the cell is not empty.
      const merge = grid.merge(row.row, column);
      if (merge && grid.text(merge.top, merge.left) !== '') continue;
      yield report(table, 'max/missing', { cell: maxCell(table, row), row, actual: null });
    }
  },
};
