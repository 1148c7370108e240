// total/missing: a parent or the total row is blank where the scores below are filled in.
// values: name, what (field, criterion, grand), column, round. expected: the sum, in points. fix: the formula.
import { toNumber } from '../../points.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { totalCells, whatOf } from '../total-cells.ts';
import { isCovered, totalFix } from '../total-fix.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['total/missing'],
  *run(context) {
    const { table, grid } = context;
    for (const total of totalCells(context)) {
      const { row, column, reading, formula, due, right: [expected] } = total;
      if (reading.state !== 'blank' || formula !== undefined || !due || expected === undefined) continue;
      if (isCovered(grid, row.row, column.column)) continue;
      yield report(table, 'total/missing', {
        cell: cellOf(row, column.column),
        row,
        expected: toNumber(expected.value),
        values: { ...whatOf(total), column: column.role, round: column.round },
        fix: totalFix(context, total, expected.extras),
      });
    }
  },
};
