// Which criterion of the table a row of the plan speaks of, after numbers or names were changed on either side.
import { isNode } from '../check/cells.ts';
import { fold } from '../sheet/fold.ts';
import type { ScoringTable, Table } from '../sheet/table.ts';
import type { WrittenPlan, WrittenRow } from './written-plan.ts';

/** The criterion rows of the plan with the index of their row in the table; null where the table has no such criterion. */
export function matchPlan(rows: readonly WrittenRow[], table: ScoringTable): ReadonlyMap<WrittenRow, number | null> {
  const nodes = table.rows.flatMap((row, index) => (isNode(row) ? [{ index, number: plainNumber(row.path), own: plainNumber(row.number ?? ''), name: flat(row.name) }] : []));
  const criteria = rows.filter(({ first }) => first);
  const matched = new Map<WrittenRow, number | null>();
  const free = new Set(nodes);
  const pass = (fits: (row: WrittenRow, node: (typeof nodes)[number]) => boolean): void => {
    for (const row of criteria) {
      if (matched.has(row)) continue;
      const fitting = [...free].filter((node) => fits(row, node));
      const [only] = fitting;
      // Two that fit equally well are no evidence.
      if (only === undefined || fitting.length > 1) continue;
      matched.set(row, only.index);
      free.delete(only);
    }
  };
  const sameNumber = (row: WrittenRow, node: (typeof nodes)[number]): boolean => row.number !== '' && (node.number === plainNumber(row.number) || node.own === plainNumber(row.number));
  const sameName = (row: WrittenRow, node: (typeof nodes)[number]): boolean => node.name === flat(row.name);
  pass((row, node) => node.number === plainNumber(row.number) && sameName(row, node));
  pass((row, node) => sameNumber(row, node) && sameName(row, node));
  pass(sameName);
  // A criterion whose name was mended keeps its number; another one that took its number is not it.
  pass((row, node) => sameNumber(row, node) && isAlike(row.name, node.name));
  for (const row of criteria) if (!matched.has(row)) matched.set(row, null);
  return matched;
}

const plainNumber = (text: string): string => text.trim().replace(/\.$/, '');
/** At least half of the words of the longer name are shared. */
function isAlike(one: string, other: string): boolean {
  const words = (name: string): ReadonlySet<string> => new Set(flat(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
  const [a, b] = [words(one), words(other)];
  return [...a].filter((word) => b.has(word)).length * 2 >= Math.max(a.size, b.size, 1);
}

const flat = (name: string): string => fold(name);

/** The table that the plan speaks of: the one that its figures read, else the one that has most of its criteria; null where none has any. */
export function tableOfPlan(plan: WrittenPlan, tables: readonly Table[]): ScoringTable | null {
  const scoring = tables.filter((table): table is ScoringTable => table.kind === 'scoring');
  const counted = scoring.map((table) => {
    const named = [...matchPlan(plan.rows, table).values()].filter((index) => index !== null).length;
    return { table, named, isSource: table.sheet === plan.source };
  });
  const [best] = counted.filter(({ named, isSource }) => isSource || named > 0).sort((a, b) => Number(b.isSource) - Number(a.isSource) || b.named - a.named);
  return best?.table ?? null;
}
