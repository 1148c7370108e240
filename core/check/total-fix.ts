// The mend of a total: its formula, with everything that this formula needs and everything that it would upset.
import type { SetCell, Patch } from '../edit/patch.ts';
import { toNumber } from '../points.ts';
import { totalFormula, type TotalFormula } from '../score/total-formula.ts';
import type { Grid } from '../sheet/grid.ts';
import { reading, type ScoreColumn } from './cells.ts';
import type { ScoringContext } from './rule.ts';
import { totalCells, type TotalCell } from './total-cells.ts';

/**
 * Puts the formula into a total's cell. Blank totals below it get theirs, text numbers below become numbers (SUM passes
 * over text), and a formula that spans a cell which is filled now is rewritten, so that nothing is counted twice. null
 * where one of these cannot be mended safely.
 */
export function totalFix(context: ScoringContext, total: TotalCell, extras = true): Patch | null {
  const { table, grid } = context;
  const { column } = total;
  const { blank, spanning } = peersOf(context, column.column);
  const formulas = new Map<number, TotalFormula>();
  const waiting = [total.index];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (formulas.has(index)) continue;
    const made = totalFormula(table, index, column.column, index === total.index ? extras : true);
    if (made === null || isCovered(grid, table.rows[index]?.row ?? 0, column.column)) return null;
    formulas.set(index, made);
    waiting.push(...made.addends.filter((addend) => blank.has(addend)), ...(spanning.get(index) ?? []));
  }
  const edits = [...formulas].flatMap(([index, made]) => [formulaEdit(context, index, column, made), ...numberEdits(context, column, made)]);
  return edits.includes(null) ? null : { edits: unique(edits.filter((edit) => edit !== null)) };
}

/** The other totals of a column, by index in `rows`. */
interface Peers {
  /** Blank, though scores stand below. */
  readonly blank: ReadonlySet<number>;
  /** Of a blank total, those whose formulas span it and what it sums. */
  readonly spanning: ReadonlyMap<number, readonly number[]>;
}

const peersByContext = new WeakMap<ScoringContext, Map<number, Peers>>();

/** Found once for all the totals of a column. */
function peersOf(context: ScoringContext, column: number): Peers {
  const known = peersByContext.get(context) ?? new Map<number, Peers>();
  peersByContext.set(context, known);
  const before = known.get(column);
  if (before !== undefined) return before;
  const cells = totalCells(context).filter((cell) => cell.column.column === column);
  const spanning = new Map<number, number[]>();
  for (const { index, range } of cells) for (const spanned of range?.blank ?? []) spanning.set(spanned, [...(spanning.get(spanned) ?? []), index]);
  const peers = { blank: new Set(cells.filter(({ reading: said, formula }) => said.state === 'blank' && formula === undefined).map(({ index }) => index)), spanning };
  known.set(column, peers);
  return peers;
}

function formulaEdit({ table, grid }: ScoringContext, index: number, column: ScoreColumn, { formula, value }: TotalFormula): SetCell | null {
  const row = table.rows[index];
  if (row === undefined) return null;
  const after = { formula, value: toNumber(value) };
  return { kind: 'set-cell', sheet: table.sheet, row: row.row, column: column.column, before: contentOf(grid, row.row, column.column), after };
}

/** Text numbers among the addends made numbers; null in the list where a formula makes the text. */
function numberEdits({ table, grid }: ScoringContext, column: ScoreColumn, { addends }: TotalFormula): readonly (SetCell | null)[] {
  return addends.flatMap((index) => {
    const row = table.rows[index];
    const said = row === undefined ? undefined : reading(row, column);
    if (row === undefined || said?.state !== 'number' || said.text === undefined) return [];
    const before = contentOf(grid, row.row, column.column);
    if (before.formula !== undefined) return [null];
    return [{ kind: 'set-cell', sheet: table.sheet, row: row.row, column: column.column, before, after: { value: toNumber(said.points) } }];
  });
}

/** What stands in a cell, for showing and for undo. */
export function contentOf(grid: Grid, row: number, column: number): SetCell['before'] {
  const cell = grid.cell(row, column);
  const value = cell?.value;
  return {
    ...(value === undefined || value === null || typeof value === 'object' ? {} : { value }),
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
  };
}

/** Inside a merge, only its first cell can hold anything. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** One edit a cell: a text number below two totals is mended once. */
const unique = (edits: readonly SetCell[]): readonly SetCell[] => [...new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit])).values()];
