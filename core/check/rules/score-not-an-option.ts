// score/not-an-option: the leaf lists its options and the score is none of them, nor inside the range of a ratio.
// values: name, column, round. expected: the options' points ("0; 0,5; 1"). actual: the score.
import { sum, toNumber, type Points } from '../../points.ts';
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
      if (row.surveyOnly || row.notApplicable || !isDecidable(row.options)) continue;
      for (const column of columns) {
        const points = numberOf(reading(row, column));
        if (points === null || isElsewhereTold(points, row) || isOption(points, row.options, numberOf(row.max))) continue;
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

/** Every option says what it earns; one that does not leaves everything open. */
const isDecidable = (options: readonly Option[]): boolean => options.length > 0 && options.every(({ points, ratio }) => points !== null || ratio !== undefined);

/** Above the maximum or below zero has a finding of its own. */
const isElsewhereTold = (points: Points, row: TableRow): boolean => points < 0 || points > (numberOf(row.max) ?? Infinity);

/** Zero is always one: where no option is met nothing is earned, said or not. */
const isOption = (points: Points, options: readonly Option[], max: Points | null): boolean =>
  points === 0 || isSumOfParts(points, options, max) || options.some((option) => option.points === points || (option.ratio !== undefined && points >= option.ratio.from && points <= option.ratio.to));

/** Parts that together make the maximum ("Có quy chế: 10; Có phương án: 20" of 30): any of them may be earned. */
function isSumOfParts(points: Points, options: readonly Option[], max: Points | null): boolean {
  const parts = options.flatMap((option) => (option.points === null ? [] : [option.points]));
  if (parts.length < 2 || parts.length < options.length || parts.length > 12 || parts.some((part) => part <= 0)) return false;
  if (sum(parts) !== max) return false;
  let sums = new Set<number>([0]);
  for (const part of parts) sums = new Set([...sums, ...[...sums].map((each) => each + part)]);
  return sums.has(points);
}

/** "0; 0,5; 1" with decimal commas, a ratio as its ends. */
const listOf = (options: readonly Option[]): string =>
  [...new Set(options.map(({ points, ratio }) => (ratio === undefined ? shown(points) : `${shown(ratio.from)} – ${shown(ratio.to)}`)))].join('; ');

const shown = (points: Points | null): string => (points === null ? '' : String(toNumber(points)).replace('.', ','));
