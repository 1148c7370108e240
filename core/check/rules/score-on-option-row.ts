// score/on-option-row: a score typed beside a scoring option instead of its leaf, where nothing counts it.
// number and values.name: the leaf's. values: column, round, option (its text). actual: the score.
import { toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/on-option-row'],
  *run({ table }) {
    for (const column of scoreColumns(table))
      for (const row of table.rows) {
        const points = row.kind === 'option' ? numberOf(reading(row, column)) : null;
        if (points === null) continue;
        const leaf = row.parent === null ? undefined : table.rows[row.parent];
        yield report(table, 'score/on-option-row', {
          cell: cellOf(row, column.column),
          row: leaf ?? row,
          actual: toNumber(points),
          values: { column: column.role, round: column.round, option: row.name },
        });
      }
  },
};
