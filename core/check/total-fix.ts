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
  const peers = totalCells(context).filter((cell) => cell.column.column === column.column);
  const formulas = new Map<number, TotalFormula>();
  const waiting = [total.index];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (formulas.has(index)) continue;
    const made = totalFormula(table, index, column.column, index === total.index ? extras : true);
    if (made === null || isCovered(grid, table.rows[index]?.row ?? 0, column.column)) return null;
    formulas.set(index, made);
    waiting.push(...made.addends.filter((addend) => peers.some((peer) => peer.index === addend && peer.reading.state === 'blank' && peer.formula === undefined)));
    waiting.push(...peers.filter((peer) => peer.range?.blank.includes(index) === true).map((peer) => peer.index));
  }
  const edits = [...formulas].flatMap(([index, made]) => [formulaEdit(context, index, column, made), ...numberEdits(context, column, made)]);
  return edits.includes(null) ? null : { edits: unique(edits.filter((edit) => edit !== null)) };
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

const unique = (edits: readonly SetCell[]): readonly SetCell[] =>
  edits.filter((edit, at) => edits.findIndex((other) => other.row === edit.row && other.column === edit.column) === at);
