// grade/wrong: a unit's grade contradicts the bands of the criteria set or of the note beside the table.
// values: name, index (what was graded, in percent or points). expected: the grade. actual: what is shown.
import { toNumber, type Points } from '../../points.ts';
import { gradeOf, isInBand } from '../../score/grade.ts';
import { numberOf } from '../../score/reading.ts';
import { fold } from '../../sheet/fold.ts';
import type { GradeBand, RankingTable, UnitRow } from '../../sheet/table.ts';
import { cellOf } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { achievedOf, exactPercent, unitsOf } from '../unit-figures.ts';

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['grade/wrong'],
  *run({ table, set }) {
    const bands = table.bands.length > 0 ? table.bands : (set?.grades ?? []);
    const graded = unitsOf(table).filter(({ grade }) => grade !== '');
    // A table that uses none of the bands' names is graded by another rule.
    if (!graded.some(({ grade }) => bands.some((band) => isNamed(band, grade)))) return;
    for (const row of graded) {
      const values = gradedValues(row, table);
      const [value] = values;
      if (value === undefined || values.some((each) => bands.some((band) => isNamed(band, row.grade) && isInBand(each, band)))) continue;
      const expected = gradeOf(value, bands);
      if (expected === null && !bands.some((band) => isNamed(band, row.grade))) continue;
      yield report(table, 'grade/wrong', { cell: cellOf(row, table.columns.grade), row, expected, actual: row.grade, values: { index: toNumber(value) } });
    }
  },
};

/** The printed index, and the exact one where it can be had; without either, the points. */
function gradedValues(row: UnitRow, table: RankingTable): readonly Points[] {
  const percents = [numberOf(row.index), exactPercent(row, table)].filter((value) => value !== null);
  if (percents.length > 0) return percents;
  const achieved = achievedOf(row, table);
  return achieved === null ? [] : [achieved];
}

/** "Xếp loại A", "Loại A" and "A" are the same grade. */
const isNamed = (band: GradeBand, grade: string): boolean => bare(band.name) === bare(grade);

const bare = (name: string): string => fold(name).replace(/^(?:xep )?(?:loai|nhom|hang) /, '');
