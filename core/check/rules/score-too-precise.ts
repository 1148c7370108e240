// score/too-precise: more decimals than the criteria set allows, two where it says nothing.
// values: name, column, round, limit (decimals). expected: the rounded score. actual: the score. In points.
import { decimalsOf, round, toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf, isLeaf, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

const USUAL_DECIMALS = 2;

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/too-precise'],
  *run({ table, set }) {
    const limit = set?.decimals ?? USUAL_DECIMALS;
    for (const column of scoreColumns(table))
      for (const row of table.rows) {
        const points = numberOf(reading(row, column));
        if (points === null || decimalsOf(points) <= limit || !(isLeaf(row) || row.kind === 'bonus' || row.kind === 'penalty')) continue;
        yield report(table, 'score/too-precise', {
          cell: cellOf(row, column.column),
          row,
          expected: toNumber(round(points, limit)),
          actual: toNumber(points),
          values: { column: column.role, round: column.round, limit },
        });
      }
  },
};
