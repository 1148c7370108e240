// Where the cells of a plan sheet come to stand when it is drawn anew: its columns by what stands in them, its rows by their task.
import { parseA1 } from '../address.ts';
import type { Moves } from './kept-formula.ts';
import { AFTER, columnOf, PLAN_COLUMNS } from './plan-columns.ts';
import type { WrittenPlan } from './written-plan.ts';

export interface DrawnRows {
  /** New 0-based rows of tasks by the row where they stood. */
  readonly tasks: ReadonlyMap<number, number>;
  readonly header: number;
  /** The cell of the goal: row and column. */
  readonly goal: { readonly row: number; readonly column: number };
}

/** Cells outside of the table, and those of rows that are no more, are not followed: what will stand there is another thing. */
export function planMoves(written: WrittenPlan, sheets: readonly string[], drawn: DrawnRows): Moves {
  const columns = new Map<number, number>([
    ...PLAN_COLUMNS.flatMap((name): [number, number][] => (written.columns[name] === undefined ? [] : [[written.columns[name], columnOf(name)]])),
    ...written.extras.map(({ column }, at): [number, number] => [column, AFTER + at]),
  ]);
  const rows = new Map<number, number>([[written.headerRow, drawn.header], ...drawn.tasks]);
  const known = [...rows.keys()].sort((one, other) => one - other);
  /** A heading of a part, or the row of the total right below: it moves as the rows on both sides of it do. */
  const between = (row: number): number | null => {
    const above = known.filter((each) => each < row).at(-1);
    const below = known.find((each) => each > row);
    if (above === undefined || (below === undefined && row !== above + 1)) return null;
    const shift = (rows.get(above) ?? above) - above;
    return below !== undefined && (rows.get(below) ?? below) - below !== shift ? null : row + shift;
  };
  const goal = parseA1(written.goal.cell);
  return {
    sheet: written.sheet,
    others: new Set(sheets.filter((name) => name !== written.sheet)),
    cell: (row, column) => {
      if (goal !== null && row === goal.row && column === goal.column && row < written.headerRow) return drawn.goal;
      const to = { row: rows.get(row) ?? between(row), column: columns.get(column) };
      return to.row === null || to.column === undefined ? null : { row: to.row, column: to.column };
    },
  };
}
