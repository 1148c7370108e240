// max/total-differs: the total row's max is not the sum of the fields'; bonus and penalty stand outside it.
// values: name, sum (of the fields), difference (total - sum), and the hint values of maxima.ts where one slip of the keys explains it.
// expected: the sum. actual: the total row's max. All in points.
import { minus, toNumber } from '../../points.ts';
import { maxCell, topRows } from '../cells.ts';
import { hintValues, knownPoints, sumOfFields } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { wholeTotals } from '../whole-totals.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/total-differs'],
  *run({ table }) {
    const sum = sumOfFields(table);
    if (sum === null) return;
    for (const row of wholeTotals(table)) {
      const max = knownPoints(row.max);
      if (max === null || max === sum) continue;
      yield report(table, 'max/total-differs', {
        cell: maxCell(table, row),
        row,
        expected: toNumber(sum),
        actual: toNumber(max),
        values: { sum: toNumber(sum), difference: toNumber(minus(max, sum)), ...hintValues(table, topRows(table), sum, max) },
      });
    }
  },
};
