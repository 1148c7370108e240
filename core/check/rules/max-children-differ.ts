// max/children-differ: a parent's max is not the sum of its direct children's.
// values: name, sum (of the children), difference (max - sum), and the hint values of maxima.ts where one slip of the keys explains it.
// expected: the sum. actual: the parent's max. All in points.
import { minus, sum, toNumber } from '../../points.ts';
import { maxCell } from '../cells.ts';
import { childRows, hintValues, knownPoints } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/children-differ'],
  *run({ table }) {
    for (const row of table.rows) {
      const max = knownPoints(row.max);
      const children = childRows(table, row);
      const addends = children.flatMap((child) => knownPoints(child.max) ?? []);
      if (max === null || children.length === 0 || addends.length < children.length) continue;
      const total = sum(addends);
      if (total === max) continue;
      yield report(table, 'max/children-differ', {
        cell: maxCell(table, row),
        row,
        expected: toNumber(total),
        actual: toNumber(max),
        values: { sum: toNumber(total), difference: toNumber(minus(max, total)), ...hintValues(table, children, total, max) },
      });
    }
  },
};
