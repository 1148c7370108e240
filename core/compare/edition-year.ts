// The year of an edition, as the lines above its table tell it.
import { titleLines } from '../edit/title-lines.ts';
import { fold } from '../sheet/fold.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Table } from '../sheet/table.ts';

/** "BẢNG CHẤM ĐIỂM … NĂM 2025" is of 2025; null where no line names one year. */
export function editionYear(grid: Grid, table: Table): number | null {
  const years = titleLines(grid, table).flatMap((line) => [...fold(line).matchAll(/\b(?:nam|year) (?:\D{0,12} )?(20\d\d)\b/g)].map((match) => Number(match[1])));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}
