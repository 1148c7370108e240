// sheet/merged-score: one score cell merged over several leaves, so that nobody can tell whose points they are.
// values: name (of the first leaf), column, round, count (leaves below the merge). number: the first leaf's.
import { a1, type Area } from '../../address.ts';
import type { TableRow } from '../../sheet/table.ts';
import { leaves, scoreColumns, type ScoreColumn } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

interface Covered {
  readonly column: ScoreColumn;
  readonly rows: Set<TableRow>;
}

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['sheet/merged-score'],
  *run({ table, grid }) {
    const covered = new Map<Area, Covered>();
    for (const column of scoreColumns(table)) {
      for (const row of leaves(table)) {
        const merge = grid.merge(row.row, column.column);
        if (merge === undefined) continue;
        const known = covered.get(merge);
        if (known === undefined) covered.set(merge, { column, rows: new Set([row]) });
        else known.rows.add(row);
      }
    }
    for (const [merge, { column, rows }] of covered) {
      const [first] = rows;
      if (first === undefined || rows.size < 2) continue;
      const values = { column: column.role, round: column.round, count: rows.size };
      yield report(table, 'sheet/merged-score', { cell: a1(merge.top, merge.left), row: first, values });
    }
  },
};
