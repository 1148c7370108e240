// score/negative: points below zero outside of penalties.
// values: name, column, round. actual: the points.
import { toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf, isNode, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/negative'],
  *run({ table }) {
    for (const column of scoreColumns(table))
      for (const row of table.rows) {
        const points = numberOf(reading(row, column));
        if (points === null || points >= 0 || !(isNode(row) || row.kind === 'bonus')) continue;
        // A leaf whose maximum is negative is a deduction in all but its place.
        if ((numberOf(row.max) ?? 0) < 0 || (row.children.length > 0 && row.children.some((index) => isBelowZero(table.rows[index], column)))) continue;
        yield report(table, 'score/negative', { cell: cellOf(row, column.column), row, actual: toNumber(points), values: { column: column.role, round: column.round } });
      }
  },
};

/** A parent that is negative because a child is: told at the child. */
const isBelowZero = (row: Parameters<typeof reading>[0] | undefined, column: Parameters<typeof reading>[1]): boolean =>
  row !== undefined && (numberOf(reading(row, column)) ?? 0) < 0;
