// index/wrong in a scoring table: a row's index is not achieved / max x 100.
// values: name, what (field, criterion, grand). expected: the index. actual: what is shown. In percent.
import { percent, ratio, round, toNumber, SCALE, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import type { TableScore, Totals } from '../../score/totals.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { cellOf, isNode } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { decimalsShown, halfUnit } from '../shown-decimals.ts';
import { whatOf } from '../total-cells.ts';
import { wholeTotals } from '../whole-totals.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['index/wrong'],
  *run({ table, score }) {
    const column = table.columns.index;
    if (column === undefined) return;
    const totals = new Set(wholeTotals(table));
    const printed = table.rows.map((row) => numberOf(row.index));
    const decimals = decimalsShown(printed);
    // 0.8562 for 85.62 %: no figure of the column is above 1.
    const unit = printed.every((index) => (index ?? 0) <= SCALE) ? 100 : 1;
    for (const [at, row] of table.rows.entries()) {
      const read = numberOf(row.index);
      const node = isNode(row) ? score.nodes.get(at) : totals.has(row) ? score.totals : undefined;
      if (read === null || node === undefined || row.notApplicable) continue;
      const shown = (read * unit) as Points;
      const right = rightIndices(row, node, score, table);
      const [expected] = right;
      if (expected === undefined || right.some((index) => Math.abs(shown - index) <= tolerance(decimals, unit, node))) continue;
      yield report(table, 'index/wrong', {
        cell: cellOf(row, column),
        row,
        expected: toNumber(round(expected, 2)),
        actual: toNumber(shown),
        values: { ...whatOf({ row }), column: 'index', round: null },
      });
    }
  },
};

/** Rounding of the index itself, and of the points where they have two decimals. */
function tolerance(decimals: number, unit: number, { applicableMax }: Totals): number {
  const points = applicableMax === null ? 0 : (ratio(halfUnit(2) as Points, 100 * SCALE, applicableMax) ?? 0);
  return halfUnit(decimals) * unit + Math.min(points, halfUnit(2));
}

/**
 * Indices that are right: of the printed achieved points where the row shows them, and of what the leaves achieve; over
 * what applies to the unit, which is what is expected, or over all of the maximum.
 */
function rightIndices(row: TableRow, node: Totals, score: TableScore, table: ScoringTable): readonly Points[] {
  const printed = numberOf(row.achieved);
  const achieved = [printed, node.achieved, withoutExtras(node, score)].filter((points) => points !== null);
  const maxima = [node.applicableMax, node.max, numberOf(row.max)].filter((points) => points !== null);
  if (table.columns.max === undefined) return [];
  return achieved.flatMap((points) => maxima.map((max) => percent(points, max))).filter((index) => index !== null);
}

/** A total's index may leave bonus and penalty aside. */
function withoutExtras(node: Totals, score: TableScore): Points | null {
  if (node !== score.totals || node.achieved === null) return null;
  const { bonus, penalty } = score.totals;
  return (node.achieved - (bonus ?? 0) + (penalty ?? 0)) as Points;
}
