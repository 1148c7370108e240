// index/wrong in a ranking: a unit's index is not achieved / max x 100 or, without a max column, not its total.
// values: name, what ("unit"). expected: the index. actual: what is shown. In percent.
import { points, ratio, round, toNumber, SCALE, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import type { RankingTable, UnitRow } from '../../sheet/table.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { decimalsShown } from '../shown-decimals.ts';
import { achievedOf, exactPercent, hiddenIn, unitsOf } from '../unit-figures.ts';

const HUNDRED = points(100);

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['index/wrong'],
  *run({ table }) {
    const { index, achieved, part, max } = table.columns;
    // Where the index is itself the sum of the parts, the rule for totals judges it.
    if (index === undefined || (achieved === undefined && max === undefined && part.length > 1)) return;
    // The whole of a matrix is held against the maximum that its header prints: see index-of-field.ts.
    if (max === undefined && (numberOf(table.matrix?.whole.max) ?? HUNDRED) !== HUNDRED) return;
    const units = unitsOf(table);
    const decimals = decimalsShown(units.map((row) => numberOf(row.index)));
    const hidden = hiddenFigures(table);
    const wrong = units.flatMap((row) => judged(row, table, hidden));
    const known = units.filter((row) => numberOf(row.index) !== null && achievedOf(row, table) !== null).length;
    // Without maxima the scale is not known: only where the index mostly is the total does a difference say anything.
    if (max === undefined && wrong.length * 2 > known) return;
    for (const { row, shown, expected } of wrong)
      yield report(table, 'index/wrong', {
        cell: cellOf(row, index),
        row,
        expected: toNumber(round(expected, decimals)),
        actual: toNumber(shown),
        values: { what: 'unit', column: 'index', round: null },
      });
  },
};

/** What rounding may hide in the index and in the points, and 100 where the index is kept as a fraction (0.9685 for 96.85 %). */
interface Hidden {
  readonly index: number;
  readonly points: Points;
  readonly unit: 1 | 100;
}

function hiddenFigures(table: RankingTable): Hidden {
  const unit = unitsOf(table).every((row) => (numberOf(row.index) ?? 0) <= SCALE) ? 100 : 1;
  const points = hiddenIn(table, (row) => (table.columns.achieved === undefined ? row.appraised[row.appraised.length - 1] : row.achieved));
  return { unit, index: hiddenIn(table, (row) => row.index) * unit, points: Math.ceil(points) as Points };
}

/** The unit, if its index is wrong beyond what rounding may hide. */
function judged(row: UnitRow, table: RankingTable, hidden: Hidden): readonly { readonly row: UnitRow; readonly shown: Points; readonly expected: Points }[] {
  const read = numberOf(row.index);
  const max = table.columns.max === undefined ? null : numberOf(row.max);
  const expected = table.columns.max === undefined ? achievedOf(row, table) : exactPercent(row, table);
  if (read === null || expected === null) return [];
  const shown = (read * hidden.unit) as Points;
  const ofPoints = max === null ? hidden.points : (ratio(hidden.points, 100 * SCALE, max) ?? 0);
  return Math.abs(shown - expected) <= hidden.index + ofPoints ? [] : [{ row, shown, expected }];
}
