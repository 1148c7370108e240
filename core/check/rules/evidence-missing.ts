// evidence/missing: a leaf has points, and the sheet's evidence column and its explanation are blank there.
// values: name. actual: the points.
import { toNumber } from '../../points.ts';
import { claimedPoints } from '../../score/leaf.ts';
import { textBeside } from '../beside.ts';
import { cellOf, leaves } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['evidence/missing'],
  *run({ table, grid }) {
    const { evidence, explanation } = table.columns;
    if (evidence === undefined) return;
    for (const row of leaves(table)) {
      const points = claimedPoints(row);
      if (row.surveyOnly || row.notApplicable || points === null || points <= 0) continue;
      if (textBeside(grid, row, evidence) !== '' || textBeside(grid, row, explanation) !== '') continue;
      yield report(table, 'evidence/missing', { cell: cellOf(row, evidence), row, actual: toNumber(points) });
    }
  },
};
