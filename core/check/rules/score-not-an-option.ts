// score/not-an-option: the leaf lists its options and the score is none of them, nor inside the range of a ratio.
// values: name, column, round. expected: the options' points ("0; 0,5; 1"). actual: the score.
import { toNumber, type Points } from '../../points.ts';
import { isReachable, reachableBy } from '../../score/reachable.ts';
import { numberOf } from '../../score/reading.ts';
import type { Option, TableRow } from '../../sheet/table.ts';
import { cellOf, leaves, reading, scoreColumns } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/not-an-option'],
  *run({ table }) {
    const columns = scoreColumns(table).filter(({ role }) => role === 'self' || role === 'appraised');
    for (const row of leaves(table)) {
      // An option that does not say what it earns leaves everything open.
      const reachable = reachableBy(row.options, numberOf(row.max));
      if (row.surveyOnly || row.notApplicable || reachable === null) continue;
      for (const column of columns) {
        const points = numberOf(reading(row, column));
        if (points === null || isElsewhereTold(points, row) || isReachable(points, reachable)) continue;
        yield report(table, 'score/not-an-option', {
          cell: cellOf(row, column.column),
          row,
          expected: listOf(row.options),
          actual: toNumber(points),
          values: { column: column.role, round: column.round },
        });
      }
    }
  },
};

/** Above the maximum or below zero has a finding of its own. */
const isElsewhereTold = (points: Points, row: TableRow): boolean => points < 0 || points > (numberOf(row.max) ?? Infinity);

/** "0; 0,5; 1" with decimal commas, a ratio as its ends. */
const listOf = (options: readonly Option[]): string =>
  [...new Set(options.map(({ points, ratio }) => (ratio === undefined ? shown(points) : `${shown(ratio.from)} – ${shown(ratio.to)}`)))].join('; ');

const shown = (points: Points | null): string => (points === null ? '' : String(toNumber(points)).replace('.', ','));
