// set/criterion-unknown: a row that the chosen set does not have; told of the topmost such row only.
// values: name, set (the set's name), count (rows below it). actual: the row's number.
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { numberCell } from '../cells.ts';
import { childRows } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { matchSet } from '../set-match.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['set/criterion-unknown'],
  *run({ table, grid, set }) {
    if (set === null || !set.complete) return;
    for (const index of matchSet(table, grid, set).unknown) {
      const row = table.rows[index];
      if (row === undefined) continue;
      const values = { set: set.name, count: below(table, row) };
      yield report(table, 'set/criterion-unknown', { cell: numberCell(table, row), row, actual: row.number, values });
    }
  },
};

const below = (table: ScoringTable, row: TableRow): number =>
  childRows(table, row).reduce((count, child) => count + 1 + below(table, child), 0);
