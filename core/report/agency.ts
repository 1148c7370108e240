// The agencies that stand above a scoring table: who reports, and whom it belongs to, as official papers head them.
import { titleLines } from '../edit/title-lines.ts';
import { fold } from '../sheet/fold.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable } from '../sheet/table.ts';

/** null where the sheet does not say it, or leaves dots to fill in. */
export interface Agency {
  readonly superior: string | null;
  readonly unit: string | null;
}

/** The first words of an agency's name. */
const NAME = /^(?:bo|tong cuc|cuc|uy ban|ubnd|hdnd|so|ban|van phong|thanh tra|chi cuc|phong|trung tam|truong) /;
const DOTTED = /…|\.{3}|_{2}/;

/** A labelled line ("Đơn vị: Sở Nội vụ") names the unit; else the last agency of the lines above, with the one before it as its superior. */
export function agencyOf(grid: Grid, table: ScoringTable): Agency {
  const top = table.headerRows[0] ?? table.area.top;
  const lines = grid.rows.filter((row) => row < top).flatMap((row) => grid.row(row).map(({ column }) => grid.text(row, column).replace(/\s+/g, ' ')));
  const names = lines.filter((line) => line.length <= 80 && NAME.test(fold(line)));
  const unit = labelled(grid, table) ?? names.at(-1) ?? null;
  const superior = names.filter((name) => name !== unit).at(-1) ?? null;
  return { superior: whole(superior), unit: whole(unit) };
}

function labelled(grid: Grid, table: ScoringTable): string | null {
  for (const line of titleLines(grid, table)) {
    const colon = line.indexOf(':');
    if (colon < 0 || !/don vi|co quan|dia phuong|unit/.test(fold(line.slice(0, colon)))) continue;
    const named = line.slice(colon + 1).split(/ [-–] năm \d{4}/i)[0]?.trim() ?? '';
    if (/\p{L}/u.test(named)) return named;
  }
  return null;
}

const whole = (name: string | null): string | null => (name === null || DOTTED.test(name) ? null : name);
