// score/above-max: a score above its maximum; also self score (or appraisal) and survey together above it.
// values: name, column, round, what ("bonus", "penalty" for these rows), survey (the points that come on top, where only
// the two together are too much). expected: the maximum. actual: the score, or both together. All in points.
import { plus, toNumber, type Points } from '../../points.ts';
import { lastFilled, numberOf } from '../../score/reading.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import type { Finding } from '../finding.ts';
import { cellOf, isLeaf, isNode, reading, scoreColumns, type ScoreColumn } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';
import { unitScores } from '../unit-scores.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/above-max'],
  *run({ table, grid }) {
    const columns = scoreColumns(table);
    for (const row of table.rows) {
      const max = numberOf(row.max);
      const extra = row.kind === 'bonus' || row.kind === 'penalty';
      // A deduction kept as a negative maximum bounds its points from below.
      if (max === null || (max < 0 && !extra) || !(extra || isNode(row))) continue;
      const cap = extra ? (Math.abs(max) as Points) : max;
      const above = columns.filter((column) => isScored(table, row, column) && amountOf(row, column) > cap);
      for (const column of above) {
        // Achieved points that a formula adds up are too much because of what was told beside them.
        if (column.role === 'achieved' && above.length > 1 && grid.cell(row.row, column.column)?.formula !== undefined) continue;
        yield told(table, row, column, cap, amountOf(row, column), extra ? { what: row.kind } : {});
      }
      if (isLeaf(row)) yield* together(table, row, cap, above);
    }
  },
};

/** The points in a column, a penalty by its amount; below every maximum where there is none. */
function amountOf(row: TableRow, column: ScoreColumn): number {
  const points = numberOf(reading(row, column));
  return points === null ? -Infinity : row.kind === 'penalty' ? Math.abs(points) : points;
}

/** A leaf, a bonus or penalty, or a criterion that is scored as a whole; what a total shows is the sum of what was told already. */
const isScored = (table: ScoringTable, row: TableRow, column: ScoreColumn): boolean =>
  row.children.every((index) => {
    const child = table.rows[index];
    return child === undefined || (numberOf(reading(child, column)) === null && isScored(table, child, column));
  });

/** A leaf with a self-scored and a surveyed part shares one maximum between them. */
function* together(table: ScoringTable, row: TableRow, max: Points, above: readonly ScoreColumn[]): Iterable<Finding> {
  const survey = numberOf(row.survey);
  if (row.surveyOnly || survey === null || survey <= 0) return;
  const counted = lastFilled(row.appraised);
  const columns = scoreColumns(table).filter(({ role, round }) => role === 'self' || (role === 'appraised' && round === (counted?.at ?? -1) + 1));
  for (const column of columns) {
    const own = numberOf(reading(row, column));
    if (own === null || own <= 0 || above.some((each) => each === column || each.role === 'survey' || each.column === column.column)) continue;
    if (plus(own, survey) > max) yield told(table, row, column, max, plus(own, survey), { survey: toNumber(survey) });
  }
}

const told = (table: ScoringTable, row: TableRow, column: ScoreColumn, max: Points, actual: number, values: Record<string, string | number>): Finding =>
  report(table, 'score/above-max', {
    cell: cellOf(row, column.column),
    row,
    expected: toNumber(max),
    actual: toNumber(actual as Points),
    values: { ...values, column: column.role, round: column.round },
  });

/** A unit's points above its own maximum. */
export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['score/above-max'],
  *run({ table }) {
    for (const { row, column, cell, said } of unitScores(table)) {
      const max = numberOf(row.max);
      if (max === null || said.state !== 'number' || said.points <= max) continue;
      yield report(table, 'score/above-max', { cell, row, expected: toNumber(max), actual: toNumber(said.points), values: { column: column.role, round: column.round } });
    }
  },
};
