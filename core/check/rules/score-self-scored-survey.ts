// score/self-scored-survey: a self score on a leaf that only the survey scores (so the guidance on 4361/QĐ-BNV, 2016).
// values: name, column. actual: the self score.
import { toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { cellOf, leaves } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/self-scored-survey'],
  *run({ table }) {
    for (const row of leaves(table)) {
      const points = numberOf(row.self);
      if (!row.surveyOnly || points === null) continue;
      yield report(table, 'score/self-scored-survey', { cell: cellOf(row, table.columns.self), row, actual: toNumber(points), values: { column: 'self' } });
    }
  },
};
