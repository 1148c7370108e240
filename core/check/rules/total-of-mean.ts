// total/wrong and total/rounding in a ranking's mean row: the printed mean is not the mean of the units above it, in a matrix in any column of a field.
// values: name, what ("mean"), column, field (null outside a matrix's fields), difference. expected: the mean, rounded as the column is. actual: what is shown. In points.
import { minus, round, toNumber, sum, type Points } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import { fold } from '../../sheet/fold.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { MatrixColumns, RankingTable, Reading, UnitRow } from '../../sheet/table.ts';
import { cellOf } from '../cells.ts';
import { matrixColumn } from '../matrix-figures.ts';
import { report } from '../report.ts';
import type { RankingRule } from '../rule.ts';
import { decimalsShown, halfUnit } from '../shown-decimals.ts';
import { isPartialList, unitsOf } from '../unit-figures.ts';

interface Figures {
  readonly role: string;
  readonly column: number;
  readonly field: string | null;
  readonly read: (row: UnitRow) => Points | null;
}

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['total/wrong', 'total/rounding'],
  *run({ table, grid }) {
    const figures = [...figureColumns(table), ...fieldColumns(table, grid)];
    for (const [at, row] of table.rows.entries()) {
      if (row.kind !== 'mean' || isOfMoreUnits(row, table)) continue;
      for (const { role, column, field, read } of figures) {
        const shown = read(row);
        const means = populations(table, at).map((units) => meanOf(units.map(read))).filter((mean) => mean !== null);
        const decimals = decimalsShown([shown, ...unitsOf(table).map(read)]);
        const [expected] = shown === null ? [] : means.sort((a, b) => Math.abs(a - shown) - Math.abs(b - shown));
        if (shown === null || expected === undefined) continue;
        const off = Math.abs(shown - expected);
        if (off <= halfUnit(decimals)) continue;
        // The mean of rounded figures lies within half a unit of the true mean, which is rounded once more.
        yield report(table, off <= 2 * halfUnit(decimals) ? 'total/rounding' : 'total/wrong', {
          cell: cellOf(row, column),
          row,
          expected: toNumber(round(expected, decimals)),
          actual: toNumber(shown),
          values: { what: 'mean', column: role, round: null, field, difference: toNumber(minus(shown, round(expected, decimals))) },
        });
      }
    }
  },
};

/** "Trung bình cả nước" below ten provinces is the mean of more units than the table lists. */
function isOfMoreUnits(row: UnitRow, table: RankingTable): boolean {
  const ranks = unitsOf(table).map(({ rank }) => numberOf(rank)).filter((rank) => rank !== null);
  return /\b(?:ca nuoc|toan quoc|national)\b/.test(fold(row.name)) || isPartialList(ranks.map(toNumber));
}

/** The units that a mean may speak for: all of them, or those since the heading or mean above it, before it or after it. */
function populations(table: RankingTable, at: number): readonly (readonly UnitRow[])[] {
  const since = table.rows.slice(0, at).map(({ kind }) => kind !== 'unit').lastIndexOf(true);
  const next = table.rows.findIndex(({ kind }, index) => index > at && kind !== 'unit');
  const above = table.rows.slice(since + 1, at).filter(({ kind }) => kind === 'unit');
  const below = table.rows.slice(at + 1, next < 0 ? undefined : next).filter(({ kind }) => kind === 'unit');
  return [unitsOf(table), above, below].filter((units) => units.length > 1);
}

function meanOf(values: readonly (Points | null)[]): Points | null {
  const known = values.filter((value) => value !== null);
  return known.length < 2 ? null : ((sum(known) / known.length) as Points);
}

function figureColumns({ columns }: RankingTable): readonly Figures[] {
  const figures = (role: string, column: number, read: (row: UnitRow) => Reading | undefined): Figures => ({ role, column, field: null, read: (row) => numberOf(read(row)) });
  const found = columns.appraised.map((column, at) => figures('appraised', column, (row) => row.appraised[at]));
  columns.part.forEach((column, at) => {
    if (!columns.appraised.includes(column) && column !== columns.survey && column !== columns.self) found.push(figures('part', column, (row) => row.parts[at]));
  });
  for (const role of ['self', 'survey', 'achieved', 'index'] as const) {
    const column = columns[role];
    if (column !== undefined) found.push(figures(role, column, (row) => row[role]));
  }
  return found;
}

/** The columns of a matrix's fields; those of the whole are the table's own. */
function fieldColumns(table: RankingTable, grid: Grid): readonly Figures[] {
  const fields = table.matrix?.fields ?? [];
  return fields.flatMap(({ name, columns }) =>
    rolesOf(columns).flatMap(([role, at]): Figures[] => {
      const column = matrixColumn(table, grid, at, role === 'index');
      return column === null ? [] : [{ role, column: column.column, field: name, read: column.at }];
    }),
  );
}

const rolesOf = ({ appraised, self, survey, achieved, index }: MatrixColumns): readonly (readonly [string, number | undefined])[] => [
  ...appraised.map((column) => ['appraised', column] as const),
  ['self', self],
  ['survey', survey],
  ['achieved', achieved],
  ['index', index],
];
