// What the lines above a unit's table say of it: its name, its year and the group of units that it belongs to.
import type { Grid } from '../sheet/grid.ts';
import { isLineOfPaper, linesAbove, yearsIn, type LineAbove } from '../sheet/lines-above.ts';
import type { Table } from '../sheet/table.ts';

/** null where no line says it. */
export interface UnitLines {
  readonly name: string | null;
  readonly year: number | null;
  readonly group: string | null;
}

/** "Đơn vị:", "Tên cơ quan, đơn vị:", "Đơn vị tự chấm:"; never "Đơn vị tính: điểm". */
const NAME = /^(?:ten )?(?:cua )?(?:(?:co quan|don vi|dia phuong)(?:, ?| |\/)?)+(?:(?:duoc )?(?:tu )?(?:cham|danh gia)(?: diem)?)?\s*:|^unit(?: name)?\s*:/;
const GROUP = /^(?:khoi|nhom|cum)(?: (?:thi dua|don vi|co quan))?\s*:|^group\s*:/;
/** "… CẤP SỞ NĂM 2025": the tier that the title names. */
const TIER = /\bcap (so|huyen|xa|phong|tinh|bo|phuong)\b/;
const TIER_NAMES: Readonly<Record<string, string>> = { so: 'Cấp sở', huyen: 'Cấp huyện', xa: 'Cấp xã', phong: 'Cấp phòng', tinh: 'Cấp tỉnh', bo: 'Cấp bộ', phuong: 'Cấp phường' };

/** Reads the lines above a table; none above the row `from`, where the table before it ends. */
export function unitLines(grid: Grid, table: Table, from = 0): UnitLines {
  const lines = linesAbove(grid, table, from).filter(({ words }) => !isLineOfPaper(words));
  const [year = null] = yearsIn(lines.map(({ words }) => words));
  const tier = lines.map(({ words }) => TIER.exec(words)?.[1]).find((found) => found !== undefined);
  return {
    name: told(grid, lines, NAME),
    year,
    group: told(grid, lines, GROUP) ?? (tier === undefined ? null : (TIER_NAMES[tier] ?? null)),
  };
}

/** What follows the colon, in the same cell or the next one that is filled; null for a line that was left to be filled in. */
function told(grid: Grid, lines: readonly LineAbove[], label: RegExp): string | null {
  for (const { row, column, text, words } of lines) {
    if (!label.test(words)) continue;
    const own = tidy(text.slice(text.indexOf(':') + 1));
    if (own !== '') return own;
    const beside = grid.row(row).find((cell) => cell.column > column && grid.text(row, cell.column) !== '');
    const next = beside === undefined ? '' : tidy(grid.text(row, beside.column).replace(/\s+/g, ' '));
    if (next !== '' && !next.includes(':')) return next;
  }
  return null;
}

/** "Sở A - Năm 2025" without its year; '' for dots and dashes that wait for a name. */
function tidy(text: string): string {
  const bare = text.replace(/[\s,;–-]+\(?năm:? *(?:20\d\d|[.…]+)\)?\s*$/iu, '').trim();
  return /[\p{L}\d]/u.test(bare) ? bare.replace(/[.…_\s]+$/u, '') : '';
}
