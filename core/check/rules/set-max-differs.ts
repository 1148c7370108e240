// set/max-differs: a max that is not the chosen set's.
// values: name, set (the set's name), difference (the table's max - the set's). expected: the set's max. actual: the table's. In points.
import { minus, toNumber } from '../../points.ts';
import { maxCell } from '../cells.ts';
import { knownPoints } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { matchSet } from '../set-match.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['set/max-differs'],
  *run({ table, grid, set }) {
    if (set === null) return;
    for (const [index, node] of matchSet(table, grid, set).nodes) {
      const row = table.rows[index];
      const max = row === undefined ? null : knownPoints(row.max);
      if (row === undefined || max === null || node.max === undefined || max === node.max) continue;
      yield report(table, 'set/max-differs', {
        cell: maxCell(table, row),
        row,
        expected: toNumber(node.max),
        actual: toNumber(max),
        values: { set: set.name, difference: toNumber(minus(max, node.max)) },
      });
    }
  },
};
