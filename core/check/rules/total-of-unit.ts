// total/wrong and total/rounding in a ranking: a unit's total is not the sum of its printed parts.
// values: name, what ("unit"), difference (shown - sum), tolerance. expected: the sum. actual: what is shown. All in points.
import { minus, sum, toNumber, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { hiddenIn, partsOf, unitsOf } from '../unit-figures.ts';

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['total/wrong', 'total/rounding'],
  *run({ table }) {
    const column = table.columns.achieved ?? table.columns.index;
    const role = table.columns.achieved === undefined ? 'index' : 'achieved';
    // Every printed figure may hide half a unit of its last decimal (contract: 0.005 x (n + 1), cut to the last decimal).
    const hidden = [hiddenIn(table, (row) => row[role]), ...table.columns.part.map((_, at) => hiddenIn(table, (row) => row.parts[at]))];
    // Cut to the finest decimal that is printed: 0.015 of two addends is 0.01.
    const unit = Math.max(1, 2 * Math.min(...hidden));
    const tolerance = Math.floor(hidden.reduce((all, each) => all + each, 0) / unit) * unit;
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
        values: { what: 'unit', column: role, round: null, difference: toNumber(difference), tolerance: toNumber(tolerance as Points) },
      });
    }
  },
};
