// number/lost-zero: 1.10 that became the number 1.1, or a number that became a date.
// values: name, previous (the number above, '' for none), due (what should stand there, null where not known), what ('zero' | 'date').
import type { SetCell } from '../../edit/patch.ts';
import type { Cell } from '../../sheet/snapshot.ts';
import { numberCell } from '../cells.ts';
import { numberingOf } from '../lost-zero.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['number/lost-zero'],
  *run({ table, grid }) {
    const column = table.columns.number;
    if (column === undefined) return;
    for (const [index, { kind, due, previous }] of numberingOf(table, grid).lost) {
      const row = table.rows[index];
      if (row === undefined) continue;
      const cell = grid.cell(row.row, column);
      const edit = cell && due !== null ? asText(table.sheet, cell, due) : null;
      yield {
        ...report(table, 'number/lost-zero', {
          cell: numberCell(table, row),
          row,
          expected: due,
          actual: grid.text(row.row, column),
          values: { previous, due, what: kind },
          fix: edit === null ? null : { edits: [edit] },
        }),
        ...(due === null ? {} : { number: due }),
      };
    }
  },
};

/** The number as text, which no spreadsheet changes; null where a formula makes the number. */
function asText(sheet: string, cell: Cell, due: string): SetCell | null {
  if (cell.formula !== undefined || cell.value === null || typeof cell.value === 'object') return null;
  return { kind: 'set-cell', sheet, row: cell.row, column: cell.column, before: { value: cell.value }, after: { value: due } };
}
