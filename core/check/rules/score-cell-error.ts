// score/cell-error: #REF!, #DIV/0! and the like in a score or max cell.
// values: name, column ("max" for the max column), round. actual: the error.
import type { Reading } from '../../sheet/table.ts';
import { cellOf, maxCell, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';
import { unitScores } from '../unit-scores.ts';
import { unitsOf } from '../unit-figures.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/cell-error'],
  *run({ table }) {
    const columns = scoreColumns(table);
    for (const row of table.rows) {
      const max = errorOf(row.max);
      if (max !== null) yield report(table, 'score/cell-error', { cell: maxCell(table, row), row, actual: max, values: { column: 'max', round: null } });
      for (const column of columns) {
        const error = errorOf(reading(row, column));
        if (error !== null) yield report(table, 'score/cell-error', { cell: cellOf(row, column.column), row, actual: error, values: { column: column.role, round: column.round } });
      }
    }
  },
};

const errorOf = (said: Reading): string | null => (said.state === 'error' ? said.error : null);

/** Error cells among a unit's points and maxima. */
export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['score/cell-error'],
  *run({ table }) {
    for (const row of unitsOf(table)) {
      const max = errorOf(row.max);
      if (max !== null) yield report(table, 'score/cell-error', { cell: maxCell(table, row), row, actual: max, values: { column: 'max', round: null } });
    }
    for (const { row, column, cell, said } of unitScores(table)) {
      const error = errorOf(said);
      if (error !== null) yield report(table, 'score/cell-error', { cell, row, actual: error, values: { column: column.role, round: column.round } });
    }
  },
};
