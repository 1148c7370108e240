// Fills blank totals with native formulas and turns typed totals that are right into formulas; wrong ones only when told to mend.
import { pointsOf, toNumber } from '../points.ts';
import { totalFormula } from '../score/total-formula.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { pointColumns, type PointColumn } from './columns.ts';
import { cellId, type Draft } from './draft.ts';
import { spanBlocks } from './span-blocks.ts';
import { rewriteSpans } from './spans.ts';
import { idOf, sheetRow, type TotalPlan } from './total-plan.ts';

/** What is asked of the totals of one table. */
export interface TotalsOrder {
  readonly table: ScoringTable;
  /** Total cells, as cellId, whose content is replaced whatever it is: what findings offer to mend. */
  readonly mend: ReadonlySet<string>;
}

/**
 * Writes the totals of the tables into the draft. A blank total whose leaves have scores is filled; a typed total that
 * is exactly its formula's result becomes that formula (a typed maximum stays); formulas that span totals which are filled here are rewritten
 * with these totals, so that none counts twice. Where such a formula cannot be rewritten, the totals that it spans stay
 * blank.
 */
export function writeTotals(draft: Draft, orders: readonly TotalsOrder[]): void {
  const plans = orders.flatMap((order) => plan(draft, order));
  const blocked = withDependents(plans, spanBlocks(draft, plans.filter(({ action }) => action === 'fill')));
  const kept = plans.filter((each) => !blocked.has(idOf(each)));
  rewriteSpans(draft, kept.filter(({ action }) => action === 'fill'), new Set(kept.filter(({ action }) => action !== 'fill').map(idOf)));
  // Children stand before parents in `plans`, so that the value of a formula is known when its parent's is compared.
  for (const each of kept) {
    const { table, column, index, total, action } = each;
    const { sheet } = table;
    const row = sheetRow(table, index);
    const typed = draft.value(sheet, row, column.column);
    draft.set(sheet, row, column.column, { formula: total.formula });
    // SUM passes over numbers kept as text: no total is better than one that is short of them.
    if (action === 'fill' && column.role !== 'max' && !sameNumber(draft.value(sheet, row, column.column), toNumber(total.value))) draft.set(sheet, row, column.column, {});
    // SUM passes over numbers kept as text: what was right would then become wrong, so it stays as typed.
    if (action === 'convert' && !sameNumber(draft.value(sheet, row, column.column), typed)) draft.set(sheet, row, column.column, typed === null || typeof typed === 'object' ? {} : { value: typed });
  }
}

const sameNumber = (a: unknown, b: unknown): boolean => typeof a === 'number' && typeof b === 'number' && pointsOf(a) === pointsOf(b);

/** Decides on every total cell of a table, the deepest first and total rows last. */
function plan(draft: Draft, { table: original, mend }: TotalsOrder): TotalPlan[] {
  const plans: TotalPlan[] = [];
  for (const column of pointColumns(original)) {
    // Readings are brought up to date as totals are planned, so that a parent adds a mended child and not what is below it.
    let table = original;
    const order = original.rows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.kind === 'total' || row.children.length > 0)
      .sort((a, b) => b.row.depth - a.row.depth || a.index - b.index);
    const [parents, totals] = [order.filter(({ row }) => row.depth >= 0), order.filter(({ row }) => row.kind === 'total')];
    for (const { index } of [...parents, ...totals]) {
      const decided = decide(draft, table, column, index, mend);
      if (decided === null) continue;
      plans.push({ ...decided, table: original, column, index });
      const value = { state: 'number', points: decided.total.value } as const;
      table = { ...table, rows: table.rows.map((row, at) => (at === index ? column.write(row, value) : row)) };
    }
  }
  return plans;
}

function decide(draft: Draft, table: ScoringTable, column: PointColumn, index: number, mend: ReadonlySet<string>): Pick<TotalPlan, 'total' | 'action'> | null {
  const row = table.rows[index];
  const grid = draft.grid(table.sheet);
  // Of a merged cell nobody can say which rows it totals.
  if (row === undefined || grid === undefined || grid.merge(row.row, column.column) !== undefined || isPartTotal(table, row)) return null;
  const { formula } = draft.content(table.sheet, row.row, column.column);
  const said = column.read(row);
  // Bonus and penalty stand outside the maximum.
  const withExtras = column.role !== 'max';
  const choices = [totalFormula(table, index, column.column, withExtras), ...(row.kind === 'total' && withExtras ? [totalFormula(table, index, column.column, false)] : [])];
  const [first] = choices;
  if (first === null || first === undefined) return null;
  if (mend.has(cellId(table.sheet, row.row, column.column))) return { total: first, action: 'mend' };
  if (formula !== undefined) return null;
  if (said.state === 'blank') return draft.value(table.sheet, row.row, column.column) === null ? { total: first, action: 'fill' } : null;
  // A maximum is typed from the decision that set it; only scores are the sheet's own sums.
  if (column.role === 'max' || said.state !== 'number' || said.text !== undefined) return null;
  const right = choices.find((choice) => choice?.value === said.points);
  return right === null || right === undefined || toNumber(said.points) !== draft.value(table.sheet, row.row, column.column) ? null : { total: right, action: 'convert' };
}

/** A total row between nodes sums only a part of the table, and only its author knows which. */
function isPartTotal(table: ScoringTable, row: TableRow): boolean {
  if (row.kind !== 'total') return false;
  const nodes = table.rows.filter(({ depth }) => depth >= 0);
  const [first, last] = [nodes[0], nodes[nodes.length - 1]];
  return first === undefined || last === undefined || (row.row > first.row && row.row < last.row);
}

/** Cells that cannot be filled, and the totals that would have added them. */
function withDependents(plans: readonly TotalPlan[], blocked: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(blocked);
  for (const each of plans) if (each.total.addends.some((index) => all.has(idOf({ ...each, index })))) all.add(idOf(each));
  return all;
}
