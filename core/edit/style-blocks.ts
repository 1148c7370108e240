// Cells joined into rectangles, so that a host writes or dresses them together: each call costs more than what it does.
import type { Area } from '../address.ts';
import type { CellStyle, SheetCell } from './patch.ts';

/** Cells of one style joined into rectangles. */
export const styleBlocks = (cells: readonly SheetCell[]): readonly { style: CellStyle; area: Area }[] => joined(cells.map(({ row, column, style }) => ({ row, column, style })));

/** Some cells, each given once, as rectangles that hold no other cell. */
export const cellRectangles = (cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] =>
  joined(cells.map(({ row, column }) => ({ row, column, style: '' }))).map(({ area }) => area);

function joined<Style extends string>(cells: readonly { readonly row: number; readonly column: number; readonly style: Style }[]): readonly { style: Style; area: Area }[] {
  const runs: { style: Style; area: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (const { row, column, style } of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = runs.at(-1);
    if (last?.style === style && last.area.top === row && last.area.right === column - 1) last.area.right = column;
    else runs.push({ style, area: { top: row, left: column, bottom: row, right: column } });
  }
  const blocks: typeof runs = [];
  const above = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const key = `${run.style} ${run.area.left} ${run.area.right}`;
    const open = above.get(key);
    if (open?.area.bottom === run.area.top - 1) open.area.bottom = run.area.top;
    else {
      blocks.push(run);
      above.set(key, run);
    }
  }
  return blocks;
}
