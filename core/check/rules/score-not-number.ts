// score/not-number: text in a score cell that is no number.
// values: name, column, round. actual: the text.
import { cellOf, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';
import { unitScores } from '../unit-scores.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/not-number'],
  *run({ table }) {
    for (const column of scoreColumns(table))
      for (const row of table.rows) {
        const said = reading(row, column);
        if (said.state !== 'invalid' || row.kind === 'text' || row.kind === 'option') continue;
        // "Điều tra XHH" beside a survey leaf says where its points come from.
        if (row.surveyOnly && column.role !== 'survey') continue;
        yield report(table, 'score/not-number', { cell: cellOf(row, column.column), row, actual: said.text, values: { column: column.role, round: column.round } });
      }
  },
};

/** Text where a unit's points should stand. */
export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['score/not-number'],
  *run({ table }) {
    for (const { row, column, cell, said } of unitScores(table))
      if (said.state === 'invalid') yield report(table, 'score/not-number', { cell, row, actual: said.text, values: { column: column.role, round: column.round } });
  },
};
