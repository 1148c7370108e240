// score/text-number: a score stored as text ("1,5", "0.5 đ", "03 điểm"), which SUM passes over.
// values: name, column, round. expected: the number. actual: the text. fix: the number.
import type { Patch } from '../../edit/patch.ts';
import { toNumber } from '../../points.ts';
import { numberOf } from '../../score/reading.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { cellOf, isNode, reading, scoreColumns, type ScoreColumn } from '../cells.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';
import { unitScores } from '../unit-scores.ts';
import { contentOf } from '../total-fix.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['score/text-number'],
  *run({ table, grid }) {
    for (const column of scoreColumns(table))
      for (const row of table.rows) {
        const said = reading(row, column);
        if (said.state !== 'number' || said.text === undefined || row.kind === 'text' || row.kind === 'option') continue;
        const number = toNumber(said.points);
        const before = contentOf(grid, row.row, column.column);
        // "10.18/10.5" would lose its second half; a total that should be a formula is mended by the rules for totals.
        const safe = before.formula === undefined && !said.text.includes('/') && !isTotal(table, row, column);
        const fix: Patch = { edits: [{ kind: 'set-cell', sheet: table.sheet, row: row.row, column: column.column, before, after: { value: number } }] };
        yield report(table, 'score/text-number', {
          cell: cellOf(row, column.column),
          row,
          expected: number,
          actual: said.text,
          values: { column: column.role, round: column.round },
          fix: safe ? fix : null,
        });
      }
  },
};

/** A total row, or a parent with scores below it. */
function isTotal(table: ScoringTable, row: TableRow, column: ScoreColumn): boolean {
  if (row.kind === 'total') return true;
  return isNode(row) && row.children.some((index) => {
    const child = table.rows[index];
    return child !== undefined && (numberOf(reading(child, column)) !== null || isTotal(table, child, column));
  });
}

/** A unit's points stored as text. */
export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['score/text-number'],
  *run({ table, grid }) {
    for (const { row, column, cell, said } of unitScores(table)) {
      if (said.state !== 'number' || said.text === undefined) continue;
      const number = toNumber(said.points);
      const before = contentOf(grid, row.row, column.column);
      const fix: Patch = { edits: [{ kind: 'set-cell', sheet: table.sheet, row: row.row, column: column.column, before, after: { value: number } }] };
      const safe = before.formula === undefined && !said.text.includes('/');
      yield report(table, 'score/text-number', { cell, row, expected: number, actual: said.text, values: { column: column.role, round: column.round }, fix: safe ? fix : null });
    }
  },
};
