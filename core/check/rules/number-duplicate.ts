// number/duplicate: the same number twice under one parent; numbering that restarts under another parent or heading is right.
// values: name, previous (A1 of the earlier one's number cell). actual: the number.
import { isNode, numberCell } from '../cells.ts';
import { numberingOf } from '../lost-zero.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['number/duplicate'],
  *run({ table, grid }) {
    const { numbers } = numberingOf(table, grid);
    const seen = new Map<string, { readonly cell: string; readonly section: number }>();
    let section = 0;
    for (const [index, row] of table.rows.entries()) {
      if (row.kind === 'text') section = index;
      const number = numbers[index] ?? null;
      if (!isNode(row) || number === null) continue;
      const key = `${row.parent ?? 'top'}|${number.style}|${number.word ?? ''}|${number.parts.join('.')}`;
      const earlier = seen.get(key);
      const cell = numberCell(table, row);
      // "1, 2, 3" may begin again below a heading that is no criterion itself; "1.1.2" names one criterion wherever it stands.
      if (earlier === undefined || (number.parts.length === 1 && restarts(table.rows, index, earlier.section, section))) {
        seen.set(key, { cell, section });
        continue;
      }
      yield report(table, 'number/duplicate', { cell, row, actual: number.shown, values: { previous: earlier.cell } });
    }
  },
};

/** A heading without points stands between the two, and the first number after it is a 1 of the same parent. */
function restarts(rows: Parameters<ScoringRule['run']>[0]['table']['rows'], index: number, before: number, heading: number): boolean {
  if (heading === before) return false;
  const first = rows.slice(heading, index + 1).find((row) => isNode(row) && row.parent === rows[index]?.parent);
  return /^(?:1|I|A|a)\b/.test(first?.number ?? '');
}
