// max/not-number: a max that cannot be read as a number. values: name. actual: the text.
import { isNode, maxCell } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/not-number'],
  *run({ table }) {
    if (table.columns.max === undefined) return;
    for (const row of table.rows) {
      if (row.max.state !== 'invalid' || !(isNode(row) || row.kind === 'total' || row.kind === 'bonus' || row.kind === 'penalty')) continue;
      yield report(table, 'max/not-number', { cell: maxCell(table, row), row, actual: row.max.text });
    }
  },
};
