// total/wrong and total/rounding in the achieved column of a leaf: appraised (or self, before an appraisal) plus survey.
// values: name, column, difference (shown - sum). expected: the sum. actual: what is shown. All in points.
import { minus, plus, roundingTolerance, toNumber, ZERO, type Points } from '../../points.ts';
import { lastFilled, numberOf } from '../../score/reading.ts';
import type { Columns, TableRow } from '../../sheet/table.ts';
import { cellOf, leaves } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['total/wrong', 'total/rounding'],
  *run({ table }) {
    for (const row of leaves(table)) {
      const shown = numberOf(row.achieved);
      const right = achievedBy(row, table.columns);
      const [expected] = right;
      if (shown === null || expected === undefined || right.includes(shown)) continue;
      const difference = minus(shown, expected);
      const code = Math.abs(difference) <= roundingTolerance(2) ? 'total/rounding' : 'total/wrong';
      yield report(table, code, {
        cell: cellOf(row, table.columns.achieved),
        row,
        expected: toNumber(expected),
        actual: toNumber(shown),
        values: { column: 'achieved', round: null, difference: toNumber(difference) },
      });
    }
  },
};

/**
 * What the row's own cells add up to, what is expected first. Empty where nothing stands beside the achieved points, and
 * in a sheet without appraisal and survey columns: there the achieved points are the appraisal.
 */
function achievedBy(row: TableRow, columns: Columns): readonly Points[] {
  if (row.notApplicable || (columns.appraised.length === 0 && columns.survey === undefined)) return [];
  const appraised = lastFilled(row.appraised)?.points ?? null;
  const self = row.surveyOnly ? null : numberOf(row.self);
  const survey = numberOf(row.survey);
  if (appraised === null && self === null && survey === null) return [];
  const withSurvey = (base: Points | null): Points => plus(base ?? ZERO, survey ?? ZERO);
  // A formula "= appraised + survey" shows the survey alone, or 0, until the appraisal is there.
  return row.surveyOnly && survey !== null ? [survey, withSurvey(appraised)] : [withSurvey(appraised ?? self), withSurvey(appraised)];
}
