// total/wrong and total/rounding: a parent's or the total row's score is not the sum of its leaves; within rounding it is only told.
// values: name, what (field, criterion, grand), column, round, difference (shown - sum), tolerance, changes ("yes": the fix
// changes the figure). expected: the sum. actual: what is shown. All in points. fix of total/wrong: the formula.
import { minus, toNumber, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf, reading } from '../cells.ts';
import { leafIndices, topIndices } from '../../score/column-sum.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import type { ScoringTable } from '../../sheet/table.ts';
import { countsWrongly, totalCells, whatOf, type RightTotal, type TotalCell } from '../total-cells.ts';
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
        // A formula is not the fault: what it adds is told elsewhere, and it is right again as soon as that is mended.
        const fix = total.formula === undefined ? totalFix(context, total, expected.extras) : null;
        const off = toNumber(minus(shown, expected.value));
        yield report(context.table, 'total/wrong', { ...place, expected: toNumber(expected.value), values: { ...values, difference: off, changes: 'yes', ...keptAsText(context.table, total) }, fix });
      }
    }
  },
};

/** values.kept: the cells whose numbers are kept as text, which the formula of a total passes over; absent where none is. */
function keptAsText(table: ScoringTable, { index, row, column, formula }: TotalCell): Record<string, string> {
  if (formula === undefined) return {};
  const below = row.kind === 'total' ? topIndices(table).flatMap((top) => leafIndices(table, top)) : leafIndices(table, index);
  const cells = below.flatMap((leaf) => {
    const each = table.rows[leaf];
    const said = each === undefined ? undefined : reading(each, column);
    return each !== undefined && said?.state === 'number' && said.text !== undefined ? [cellOf(each, column.column) ?? ''] : [];
  });
  return cells.length === 0 ? {} : { kept: cells.slice(0, 5).join(', ') + (cells.length > 5 ? ' …' : '') };
}

/** The right figure that lies nearest: with or without bonus and penalty, whichever the sheet means. */
function nearestTo(shown: Points, right: readonly RightTotal[], first: RightTotal): RightTotal {
  let nearest = first;
  for (const each of right) if (Math.abs(shown - each.value) < Math.abs(shown - nearest.value)) nearest = each;
  return nearest;
}
