// total/wrong and total/rounding in a ranking: a unit's total is not the sum of its printed parts.
// values: name, what ("unit"), difference (shown - sum), tolerance. expected: the sum. actual: what is shown. All in points.
import { minus, sum, toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { hiddenIn, partsOf, sumTolerance, unitsOf } from '../unit-figures.ts';

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['total/wrong', 'total/rounding'],
  *run({ table }) {
    const column = table.columns.achieved ?? table.columns.index;
    const role = table.columns.achieved === undefined ? 'index' : 'achieved';
    const tolerance = sumTolerance([hiddenIn(table, (row) => row[role]), ...table.columns.part.map((_, at) => hiddenIn(table, (row) => row.parts[at]))]);
    for (const row of unitsOf(table)) {
      const addends = partsOf(row);
      const shown = numberOf(row[role]);
      if (addends === null || shown === null) continue;
      const expected = sum(addends);
      const difference = minus(shown, expected);
      if (difference === 0) continue;
      yield report(table, Math.abs(difference) <= tolerance ? 'total/rounding' : 'total/wrong', {
        cell: cellOf(row, column),
        row,
        expected: toNumber(expected),
        actual: toNumber(shown),
        values: { what: 'unit', column: role, round: null, difference: toNumber(difference), tolerance: toNumber(tolerance) },
      });
    }
  },
};
