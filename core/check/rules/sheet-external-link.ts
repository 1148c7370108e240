// sheet/external-link: a formula in the table reads another workbook, whose absence or change nobody sees.
// values: what (the formula). actual: the other workbooks as the formula names them ("b.xlsx"; a link stored in the file is a number).
import { a1 } from '../../address.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Table, TableRow, UnitRow } from '../../sheet/table.ts';
import { externalWorkbooks } from '../external-workbooks.ts';
import type { Finding } from '../finding.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['sheet/external-link'],
  run: ({ table, grid }) => externalLinks(table, grid),
};

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['sheet/external-link'],
  run: ({ table, grid }) => externalLinks(table, grid),
};

function* externalLinks(table: Table, grid: Grid): Iterable<Finding> {
  const { top, bottom, left, right } = table.area;
  const owners = new Map<number, UnitRow | TableRow>(table.rows.map((row) => [row.row, row]));
  for (const row of grid.rows) {
    if (row < top || row > bottom) continue;
    for (const { column, formula } of grid.row(row)) {
      if (formula === undefined || column < left || column > right) continue;
      const workbooks = externalWorkbooks(formula);
      if (workbooks.length === 0) continue;
      const owner = owners.get(row);
      yield report(table, 'sheet/external-link', { cell: a1(row, column), ...(owner ? { row: owner } : {}), actual: workbooks.join(', '), values: { what: `=${formula}` } });
    }
  }
}
