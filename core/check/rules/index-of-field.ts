// index/wrong in a matrix: a unit's index of a field is not its total there / the field's maximum x 100; the same of the whole where its maximum is not 100.
// values: name, what ("unit-field", "unit" for the whole), field. expected: the index. actual: what is shown. In percent.
import { percent, points, ratio, round, SCALE, toNumber, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf } from '../cells.ts';
import { matrixColumn } from '../matrix-figures.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { unitsOf } from '../unit-figures.ts';

const HUNDRED = points(100);

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['index/wrong'],
  *run({ table, grid }) {
    const { matrix } = table;
    if (matrix === undefined) return;
    // A whole of 100 points is judged with every other ranking.
    const groups = [...matrix.fields, ...(numberOf(matrix.whole.max) === HUNDRED || table.columns.max !== undefined ? [] : [matrix.whole])];
    for (const group of groups) {
      const max = numberOf(group.max);
      const [index, total] = [matrixColumn(table, grid, group.columns.index, true), matrixColumn(table, grid, group.columns.achieved)];
      if (max === null || max <= 0 || index === null || total === null) continue;
      for (const row of unitsOf(table)) {
        const [shown, achieved] = [index.at(row), total.at(row)];
        const expected = achieved === null ? null : percent(achieved, max);
        if (shown === null || expected === null) continue;
        // What the printed points hide is a share of the maximum.
        const hidden = index.hidden + (ratio(Math.ceil(total.hidden) as Points, 100 * SCALE, max) ?? 0);
        if (Math.abs(shown - expected) <= hidden) continue;
        yield report(table, 'index/wrong', {
          cell: cellOf(row, index.column),
          row,
          expected: toNumber(round(expected, index.decimals)),
          actual: toNumber(shown),
          values: { what: group === matrix.whole ? 'unit' : 'unit-field', field: group.name, column: 'index', round: null },
        });
      }
    }
  },
};
