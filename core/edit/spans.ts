// Rewrites formulas that add over blank totals which are about to be filled, so that they still say what they said.
import { a1, columnName } from '../address.ts';
import { cellId, type Draft, type FormulaCell } from './draft.ts';
import type { FormulaArea } from './formula-areas.ts';
import { rowsBelow, sheetRow, type TotalPlan } from './total-plan.ts';

/** Functions that add: a total may stand for the rows below it. */
const ADDING = new Set(['SUM', 'SUBTOTAL']);
/** Functions over a list of numbers: the rows below stay, the totals are left out. */
const LISTING = new Set(['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'MEDIAN', 'PRODUCT', 'STDEV', 'VAR']);

/** More pieces than this make no formula that a person can read, and SUM takes 255 arguments. */
const MOST_PIECES = 200;
const WIDEST = 12;
const TALLEST = 30_000;

/** The area is an argument that a list of cells can stand in for. */
export const isRewritable = ({ call, argument, area }: FormulaArea): boolean =>
  call !== null &&
  (LISTING.has(call) || (ADDING.has(call) && (call !== 'SUBTOTAL' || argument > 0))) &&
  area.right - area.left < WIDEST &&
  area.bottom - area.top < TALLEST;

/** The area holds the total's cell and some cell below it of the same column. */
export function spans(formula: FormulaCell, { sheet, area }: FormulaArea, fill: TotalPlan): boolean {
  const { table, column, index } = fill;
  if ((sheet ?? formula.sheet) !== table.sheet || column.column < area.left || column.column > area.right) return false;
  const row = sheetRow(table, index);
  return row >= area.top && row <= area.bottom && rowsBelow(table, index).some((below) => below >= area.top && below <= area.bottom);
}

/** Rewrites every formula that spans some of the fills; `leave` names cells that get another formula anyway. */
export function rewriteSpans(draft: Draft, fills: readonly TotalPlan[], leave: ReadonlySet<string>): void {
  if (fills.length === 0) return;
  for (const formula of draft.formulas()) {
    if (leave.has(cellId(formula.sheet, formula.row, formula.column))) continue;
    const rewritten = rewrite(draft, formula, fills);
    if (rewritten !== null) draft.set(formula.sheet, formula.row, formula.column, { formula: rewritten });
  }
}

function rewrite(draft: Draft, formula: FormulaCell, fills: readonly TotalPlan[]): string | null {
  let text = formula.formula;
  // From the last to the first, so that earlier places stay where they are.
  for (const area of [...formula.areas].reverse()) {
    const spanned = fills.filter((fill) => spans(formula, area, fill));
    if (spanned.length === 0 || !isRewritable(area)) continue;
    const list = pieces(draft, formula, area, spanned);
    if (list.length === 0 || list.length > MOST_PIECES) continue;
    text = text.slice(0, area.from) + list.join(',') + text.slice(area.to);
  }
  return text === formula.formula ? null : text;
}

/** What stands for the area: totals and the stretches of rows between them, column by column. */
function pieces(draft: Draft, formula: FormulaCell, named: FormulaArea, spanned: readonly TotalPlan[]): string[] {
  const { area, text } = named;
  const prefix = text.includes('!') ? text.slice(0, text.lastIndexOf('!') + 1) : '';
  const sheet = named.sheet ?? formula.sheet;
  const found: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const here = spanned.filter((fill) => fill.column.column === column);
    if (here.length === 0) found.push(`${columnName(column)}${area.top + 1}:${columnName(column)}${area.bottom + 1}`);
    else found.push(...columnPieces(draft, sheet, column, area.top, area.bottom, here, ADDING.has(named.call ?? '')));
  }
  return found.map((piece) => prefix + piece);
}

function columnPieces(draft: Draft, sheet: string, column: number, top: number, bottom: number, fills: readonly TotalPlan[], adds: boolean): string[] {
  const total = new Set(fills.map(({ table, index }) => sheetRow(table, index)));
  const covered = new Set<number>();
  const standing = new Set<number>();
  const filled = (row: number): boolean => draft.value(sheet, row, column) !== null;
  // The highest total first: what it covers needs no total of its own.
  const byHeight = [...fills].sort((a, b) => rowsBelow(b.table, b.index).length - rowsBelow(a.table, a.index).length);
  for (const { table, index } of adds ? byHeight : []) {
    const row = sheetRow(table, index);
    const below = rowsBelow(table, index);
    if (covered.has(row)) continue;
    const inside = below.every((each) => each >= top && each <= bottom);
    // A parent below that shows a number of its own was added beside its leaves; what it says must not change.
    const counted = below.filter((each) => filled(each) && !total.has(each));
    const parents = new Set(table.rows.filter((each) => each.children.length > 0).map((each) => each.row));
    if (!inside || counted.some((each) => parents.has(each))) continue;
    standing.add(row);
    for (const each of below) covered.add(each);
  }
  const found: string[] = [];
  let from: number | null = null;
  let last: number | null = null;
  const close = (): void => {
    if (from !== null && last !== null) found.push(from === last ? a1(from, column) : `${a1(from, column)}:${a1(last, column)}`);
    from = null;
    last = null;
  };
  const rowsOfTables = new Set(fills.flatMap(({ table }) => table.rows.filter(({ depth, kind }) => depth >= 0 || kind === 'bonus' || kind === 'penalty').map(({ row }) => row)));
  for (let row = top; row <= bottom; row++) {
    if (standing.has(row)) {
      close();
      found.push(a1(row, column));
    } else if (total.has(row) || covered.has(row)) close();
    else if (filled(row) || rowsOfTables.has(row)) {
      from ??= row;
      last = row;
    }
  }
  close();
  return found;
}
