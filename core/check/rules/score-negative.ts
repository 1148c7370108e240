// score/negative: points below zero outside of penalties.
// values: name, column, round. actual: the points.
import { toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf, isNode, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';
import { unitScores } from '../unit-scores.ts';

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

/** A unit's points below zero. */
export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['score/negative'],
  *run({ table }) {
    for (const { row, column, cell, said } of unitScores(table))
      if (said.state === 'number' && said.points < 0) yield report(table, 'score/negative', { cell, row, actual: toNumber(said.points), values: { column: column.role, round: column.round } });
  },
};
