// grade/wrong: a unit's grade contradicts the bands of the criteria set or of the note beside the table.
// values: name, index (what was graded, in percent or points). expected: the grade. actual: what is shown.
import { toNumber } from '../../points.ts';
import { gradeOf, isInBand, isSameGrade } from '../../score/grade.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { gradedValues, unitsOf } from '../unit-figures.ts';

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['grade/wrong'],
  *run({ table, set }) {
    const bands = table.bands.length > 0 ? table.bands : (set?.grades ?? []);
    const graded = unitsOf(table).filter(({ grade }) => grade !== '');
    // A table that uses none of the bands' names is graded by another rule.
    if (!graded.some(({ grade }) => bands.some((band) => isSameGrade(band.name, grade)))) return;
    for (const row of graded) {
      const values = gradedValues(row, table);
      const [value] = values;
      if (value === undefined || values.some((each) => bands.some((band) => isSameGrade(band.name, row.grade) && isInBand(each, band)))) continue;
      const expected = gradeOf(value, bands);
      if (expected === null && !bands.some((band) => isSameGrade(band.name, row.grade))) continue;
      yield report(table, 'grade/wrong', { cell: cellOf(row, table.columns.grade), row, expected, actual: row.grade, values: { index: toNumber(value) } });
    }
  },
};
