// number/orphan: 1.4.1 in a table that has no 1.4, though it lists the parents of its other rows.
// values: name, due (the number of the parent that is not there). actual: the number.
import type { RowNumber } from '../../sheet/numbering.ts';
import type { ScoringTable } from '../../sheet/table.ts';
import { isNode, numberCell } from '../cells.ts';
import { numberingOf } from '../lost-zero.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

interface Dotted {
  readonly index: number;
  readonly shown: string;
  readonly depth: number;
  readonly parent: string;
  readonly found: boolean;
}

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['number/orphan'],
  *run({ table, grid }) {
    const dotted = dottedRows(table, numberingOf(table, grid).numbers);
    const first = dotted[0];
    const balance = new Map<number, number>();
    for (const { depth, found } of dotted) balance.set(depth, (balance.get(depth) ?? 0) + (found ? 1 : -1));
    const lost = dotted.filter(({ found }) => !found).length;
    for (const { index, shown, depth, parent, found } of dotted) {
      const row = table.rows[index];
      if (found || row === undefined) continue;
      // A flat table lists no parents at all, and an excerpt may begin in the middle of one: neither lost a row.
      if ((balance.get(depth) ?? 0) < 0 && lost * 2 >= dotted.length) continue;
      if (first && !first.found && `${first.parent}.`.startsWith(`${parent}.`) && isFirstNode(table, first.index)) continue;
      yield report(table, 'number/orphan', { cell: numberCell(table, row), row, actual: shown, values: { due: parent } });
    }
  },
};

const isFirstNode = (table: ScoringTable, index: number): boolean => !table.rows.slice(0, index).some(isNode);

/** The nodes whose number has a stop in it, each with whether the number before the last stop stands in the same part of the table. */
function dottedRows(table: ScoringTable, numbers: readonly (RowNumber | null)[]): Dotted[] {
  const tops = topOf(table);
  const known = new Set<string>();
  numbers.forEach((number, index) => {
    if (number === null || table.rows[index]?.kind === 'option') return;
    const key = number.parts.join('.');
    known.add(`${tops[index] ?? ''}|${key}`);
    known.add(`*|${key}`);
  });
  return numbers.flatMap((number, index) => {
    const row = table.rows[index];
    if (number === null || number.parts.length < 2 || row === undefined || !isNode(row)) return [];
    const parent = number.parts.slice(0, -1).join('.');
    const top = tops[index] ?? index;
    // Where numbers restart below I and II, a 1.4 of another field is no parent.
    const restarted = top !== index && (numbers[top]?.parts[0] ?? number.parts[0]) !== number.parts[0];
    return [{ index, shown: number.shown, depth: number.parts.length, parent, found: known.has(`${restarted ? top : '*'}|${parent}`) }];
  });
}

/** For every row the index of its top-level node (its own, for one); null for rows outside all nodes. */
function topOf(table: ScoringTable): (number | null)[] {
  const tops: (number | null)[] = [];
  table.rows.forEach((row, index) => {
    const above = row.parent === null ? null : (tops[row.parent] ?? row.parent);
    tops.push(above ?? (isNode(row) ? index : null));
  });
  return tops;
}
