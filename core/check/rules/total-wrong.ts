// total/wrong and total/rounding: a parent's or the total row's score is not the sum of its leaves; within rounding it is only told.
// values: name, what (field, criterion, grand), column, round, difference (shown - sum), tolerance, changes ("yes": the fix
// changes the figure). expected: the sum. actual: what is shown. All in points. fix of total/wrong: the formula.
import { minus, toNumber, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { countsWrongly, totalCells, whatOf, type RightTotal } from '../total-cells.ts';
import { totalFix } from '../total-fix.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['total/wrong', 'total/rounding'],
  *run(context) {
    for (const total of totalCells(context)) {
      const { row, column, right: [expected], tolerance } = total;
      const shown = numberOf(total.reading);
      if (shown === null || expected === undefined || countsWrongly(total)) continue;
      const nearest = nearestTo(shown, total.right, expected);
      const difference = minus(shown, nearest.value);
      if (difference === 0 || total.unreadable) continue;
      const values = { ...whatOf(total), column: column.role, round: column.round, difference: toNumber(difference), tolerance: toNumber(tolerance) };
      const place = { cell: cellOf(row, column.column), row, actual: toNumber(shown) };
      if (Math.abs(difference) <= tolerance) yield report(context.table, 'total/rounding', { ...place, expected: toNumber(nearest.value), values });
      else {
        const fix = totalFix(context, total, expected.extras);
        const off = toNumber(minus(shown, expected.value));
        yield report(context.table, 'total/wrong', { ...place, expected: toNumber(expected.value), values: { ...values, difference: off, changes: 'yes' }, fix });
      }
    }
  },
};

/** The right figure that lies nearest: with or without bonus and penalty, whichever the sheet means. */
function nearestTo(shown: Points, right: readonly RightTotal[], first: RightTotal): RightTotal {
  let nearest = first;
  for (const each of right) if (Math.abs(shown - each.value) < Math.abs(shown - nearest.value)) nearest = each;
  return nearest;
}
