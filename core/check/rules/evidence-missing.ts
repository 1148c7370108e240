// evidence/missing: a leaf has points, and the sheet's evidence column and its explanation are blank there.
// values: name. actual: the points.
import { toNumber, type Points } from '../../points.ts';
import { lastFilled, numberOf } from '../../score/reading.ts';
import { textBeside } from '../beside.ts';
import { cellOf, leaves } from '../cells.ts';
import type { TableRow } from '../../sheet/table.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['evidence/missing'],
  *run({ table, grid }) {
    const { evidence, explanation } = table.columns;
    if (evidence === undefined) return;
    for (const row of leaves(table)) {
      const points = claimed(row);
      if (row.surveyOnly || row.notApplicable || points === null || points <= 0) continue;
      if (textBeside(grid, row, evidence) !== '' || textBeside(grid, row, explanation) !== '') continue;
      yield report(table, 'evidence/missing', { cell: cellOf(row, evidence), row, actual: toNumber(points) });
    }
  },
};

/** What the unit claims or, where the sheet holds no self score, was given. */
const claimed = (row: TableRow): Points | null => numberOf(row.self) ?? lastFilled(row.appraised)?.points ?? numberOf(row.achieved);
