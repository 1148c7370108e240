// The lines above a table that name its unit and its year, as they stand on the official's sheet.
import type { Grid } from '../sheet/grid.ts';
import { linesAbove } from '../sheet/lines-above.ts';
import type { Table } from '../sheet/table.ts';

const OTHER = /^cong hoa xa hoi|doc lap.{1,8}tu do|ngay .{0,12}thang .{0,10}nam |^\(?(?:ban hanh )?kem theo|^don vi tinh/;
const UNIT = /^(?:ten )?(?:don vi|co quan|dia phuong)\b|^unit\b/;
const YEAR = /\bnam (?:\D{0,12} )?20\d\d\b|\byear 20\d\d\b/;

/** At most two lines: the table's title with its year, and its unit. */
export function titleLines(grid: Grid, table: Table): readonly string[] {
  const lines = linesAbove(grid, table).filter(({ words }) => !OTHER.test(words));
  const year = lines.find(({ words }) => YEAR.test(words) && !UNIT.test(words));
  const unit = lines.find(({ words }) => UNIT.test(words));
  return [year, unit].flatMap((found) => (found === undefined ? [] : [found.text]));
}
