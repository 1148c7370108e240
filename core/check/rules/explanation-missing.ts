// explanation/missing: self score and appraisal differ, and neither explanation, opinion nor note says why.
// values: name, column, round. expected: the self score. actual: the appraised score. In points.
import { toNumber } from '../../points.ts';
import { lastFilled, numberOf } from '../../score/reading.ts';
import { textBeside } from '../beside.ts';
import { cellOf, leaves } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['explanation/missing'],
  *run({ table, grid }) {
    const { explanation, opinion, note, appraised } = table.columns;
    const places = [explanation, opinion, note].filter((column) => column !== undefined);
    if (places.length === 0) return;
    for (const row of leaves(table)) {
      const self = numberOf(row.self);
      const given = lastFilled(row.appraised);
      if (self === null || given === null || self === given.points || row.surveyOnly || row.notApplicable) continue;
      if (places.some((column) => textBeside(grid, row, column) !== '')) continue;
      yield report(table, 'explanation/missing', {
        cell: cellOf(row, appraised[given.at]),
        row,
        expected: toNumber(self),
        actual: toNumber(given.points),
        values: { column: 'appraised', round: given.at + 1 },
      });
    }
  },
};
