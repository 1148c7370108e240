// max/text-number: a max stored as text ("30", "0,5 điểm"), which no formula counts.
// values: name. expected: the number. actual: the text. fix: the number.
import type { Patch } from '../../edit/patch.ts';
import { toNumber } from '../../points.ts';
import type { Cell } from '../../sheet/snapshot.ts';
import { isNode, maxCell } from '../cells.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/text-number'],
  *run({ table, grid }) {
    const column = table.columns.max;
    if (column === undefined) return;
    for (const row of table.rows) {
      if (row.max.state !== 'number' || row.max.text === undefined) continue;
      if (!(isNode(row) || row.kind === 'total' || row.kind === 'bonus' || row.kind === 'penalty')) continue;
      const number = toNumber(row.max.points);
      const fix = toNumberFix(table.sheet, grid.cell(row.row, column), number);
      yield report(table, 'max/text-number', { cell: maxCell(table, row), row, expected: number, actual: row.max.text, fix });
    }
  },
};

/** Nothing to mend where a formula makes the text. */
function toNumberFix(sheet: string, cell: Cell | undefined, number: number): Patch | null {
  if (cell === undefined || cell.formula !== undefined || typeof cell.value !== 'string') return null;
  return { edits: [{ kind: 'set-cell', sheet, row: cell.row, column: cell.column, before: { value: cell.value }, after: { value: number } }] };
}
