// Cells of ours that look alike, gathered so that a host dresses them together.
import type { Area } from '../address.ts';
import type { CellStyle, SheetCell } from './patch.ts';

/** Cells of one style joined into rectangles: each call to a host costs more than what it does. */
export function styleBlocks(cells: readonly SheetCell[]): readonly { style: CellStyle; area: Area }[] {
  const runs: { style: CellStyle; area: { top: number; left: number; bottom: number; right: number } }[] = [];
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
