// total/wrong and total/rounding in a matrix: a field's total is not the sum of its parts, or a unit's total not that of its fields.
// values: name, what ("unit-field", "unit-fields"), field, difference (shown - sum), tolerance. expected: the sum. actual: what is shown. All in points.
import { minus, sum, toNumber } from '../../points.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { RankingTable } from '../../sheet/table.ts';
import { cellOf } from '../cells.ts';
import { matrixColumn, partColumns, type MatrixColumn } from '../matrix-figures.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { partsOf, sumTolerance, unitsOf } from '../unit-figures.ts';
import type { Finding } from '../finding.ts';

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['total/wrong', 'total/rounding'],
  *run({ table, grid }) {
    const { matrix } = table;
    if (matrix === undefined) return;
    // A wrong total of a field leads to a unit's total that differs from it: the first alone is told.
    const wrong = new Set<string | null>();
    for (const field of matrix.fields) {
      for (const finding of judged(table, grid, field.columns.achieved, partColumns(table, grid, field), { what: 'unit-field', field: field.name })) {
        if (finding.code === 'total/wrong') wrong.add(rowOf(finding.cell));
        yield finding;
      }
    }
    const totals = matrix.fields.map((field) => matrixColumn(table, grid, field.columns.achieved)).filter((total) => total !== null);
    if (totals.length < matrix.fields.length) return;
    for (const finding of judged(table, grid, matrix.whole.columns.achieved, totals, { what: 'unit-fields', field: null })) if (!wrong.has(rowOf(finding.cell))) yield finding;
  },
};

const rowOf = (cell: string | null): string | null => cell?.replace(/\D+/, '') ?? null;

function* judged(table: RankingTable, grid: Grid, column: number | undefined, parts: readonly MatrixColumn[], values: { readonly what: string; readonly field: string | null }): Generator<Finding> {
  const total = matrixColumn(table, grid, column);
  if (total === null || parts.length === 0) return;
  const tolerance = sumTolerance([total.hidden, ...parts.map(({ hidden }) => hidden)]);
  for (const row of unitsOf(table)) {
    const addends = parts.map((part) => part.at(row)).filter((points) => points !== null);
    const shown = total.at(row);
    if (shown === null || addends.length < parts.length) continue;
    const expected = sum(addends);
    const difference = minus(shown, expected);
    const own = partsOf(row);
    // The rule for a unit's own parts has told of this cell already.
    const isTold = values.what === 'unit-fields' && own !== null && sum(own) !== shown;
    if (difference === 0 || isTold) continue;
    yield report(table, Math.abs(difference) <= tolerance ? 'total/rounding' : 'total/wrong', {
      cell: cellOf(row, total.column),
      row,
      expected: toNumber(expected),
      actual: toNumber(shown),
      values: { ...values, column: 'achieved', round: null, difference: toNumber(difference), tolerance: toNumber(tolerance) },
    });
  }
}
