// total/formula-range: a total's formula misses a child or counts one twice, whatever it shows today; a warning where it
// spans totals that are still blank, because it will count twice as soon as they are filled.
// values: name, what (field, criterion, grand), column, round, missing, doubled, outside ("1.2 (E7)" lists), typed (numbers
// typed into the formula, added up), changes ("yes": the fix changes the figure). expected, actual: the formulas.
import { pointsOf, toNumber, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { totalFormula } from '../../score/total-formula.ts';
import type { ScoringTable } from '../../sheet/table.ts';
import { cellOf, isLeaf } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { countsWrongly, totalCells, whatOf, type TotalCell } from '../total-cells.ts';
import { totalFix } from '../total-fix.ts';
import type { RangeJudgement } from '../total-range.ts';

/** At most so many criteria are named in one finding. */
const MOST_NAMED = 3;

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['total/formula-range'],
  *run(context) {
    const { table } = context;
    for (const total of totalCells(context)) {
      const { row, column, range, formula } = total;
      if (range === null || formula === undefined) continue;
      const wrong = countsWrongly(total);
      if (!wrong && range.blank.length === 0) continue;
      const better = totalFormula(table, total.index, column.column);
      yield report(table, 'total/formula-range', {
        cell: cellOf(row, column.column),
        row,
        severity: wrong ? 'error' : 'warning',
        actual: `=${formula}`,
        ...(better === null ? {} : { expected: `=${better.formula}` }),
        values: { ...whatOf(total), column: column.role, round: column.round, ...namesOf(total, range, table), ...changes(total, better?.value) },
        fix: totalFix(context, total, total.right[0]?.extras ?? true),
      });
    }
  },
};

function namesOf({ column }: TotalCell, range: RangeJudgement, table: ScoringTable): Record<string, string | number> {
  const list = (indices: readonly number[]): string => {
    const named = highest(table, indices).map((index) => {
      const row = table.rows[index];
      const cell = row === undefined ? null : cellOf(row, column.column);
      return row?.number === null || row === undefined ? (cell ?? '') : `${row.number} (${cell ?? ''})`;
    });
    return named.slice(0, MOST_NAMED).join(', ') + (named.length > MOST_NAMED ? ', …' : '');
  };
  return {
    ...(range.missing.length === 0 ? {} : { missing: list(range.missing) }),
    ...(range.twice.length === 0 ? (range.blank.length === 0 ? {} : { doubled: list(range.blank) }) : { doubled: list(range.twice) }),
    ...(range.outside.length === 0 ? {} : { outside: list(range.outside) }),
    ...(range.typed.length === 0 ? {} : { typed: typedSum(range.typed) }),
  };
}

/** Exact, so that 0.1 + 0.2 is told as 0.3. */
function typedSum(typed: readonly number[]): number {
  const exact = pointsOf(typed.reduce((sum, value) => sum + value, 0));
  return exact === null ? 0 : toNumber(exact);
}

/** Rows of which no row above is in the list; a parent stands for its leaves where all of them are in it. */
function highest(table: ScoringTable, indices: readonly number[]): readonly number[] {
  const listed = new Set(indices);
  const whole = (index: number): boolean => {
    const row = table.rows[index];
    return listed.has(index) || (row !== undefined && !isLeaf(row) && row.depth >= 0 && row.children.every(whole));
  };
  const found = table.rows.flatMap((_, index) => (whole(index) ? [index] : []));
  return found.filter((index) => !found.includes(table.rows[index]?.parent ?? -1));
}

const changes = ({ reading }: TotalCell, value: Points | undefined): Record<string, string> =>
  value === undefined || numberOf(reading) === value ? {} : { changes: 'yes' };
