// max/scale-differs: the fields' maxima do not sum to the set's scale, or to 100 where no set is chosen and no total row says otherwise.
// values: sum (of the fields), difference (sum - scale), set (its name, null where none is chosen), and the hint values of maxima.ts.
// expected: the scale. actual: the sum. All in points.
import { minus, points, toNumber } from '../../points.ts';
import { maxCell, topRows } from '../cells.ts';
import { hintValues, knownPoints, sumOfFields } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { wholeTotals } from '../whole-totals.ts';

const USUAL_SCALE = points(100);

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/scale-differs'],
  *run({ table, set }) {
    const totals = wholeTotals(table);
    // Without a set the total row states the sheet's own scale; whether it adds up is told by max/total-differs.
    if (set === null && totals.some((row) => knownPoints(row.max) !== null)) return;
    const scale = set === null ? USUAL_SCALE : set.scale;
    const sum = sumOfFields(table);
    const first = topRows(table)[0];
    if (scale === undefined || sum === null || sum === scale || first === undefined) return;
    yield report(table, 'max/scale-differs', {
      cell: maxCell(table, totals[0] ?? first),
      expected: toNumber(scale),
      actual: toNumber(sum),
      values: { sum: toNumber(sum), difference: toNumber(minus(sum, scale)), set: set?.name ?? null, ...hintValues(table, topRows(table), sum, scale) },
    });
  },
};
