// total/typed: a total that is right today, but a number typed where a formula should stand.
// values: name, what (field, criterion, grand), column, round. actual: the number, in points. fix: the formula.
import { toNumber } from '../../points.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { shownRight, totalCells, whatOf } from '../total-cells.ts';
import { totalFix } from '../total-fix.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['total/typed'],
  *run(context) {
    for (const total of totalCells(context)) {
      const { row, column, formula, due } = total;
      const right = shownRight(total);
      if (formula !== undefined || right === null || !due) continue;
      yield report(context.table, 'total/typed', {
        cell: cellOf(row, column.column),
        row,
        expected: toNumber(right.value),
        actual: toNumber(right.value),
        values: { ...whatOf(total), column: column.role, round: column.round },
        fix: totalFix(context, total, right.extras),
      });
    }
  },
};
