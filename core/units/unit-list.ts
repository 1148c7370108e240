// The list of the units that are due: a name a line, and the group that each belongs to.
import { gridOf } from '../sheet/grid.ts';
import { fold } from '../sheet/fold.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';

/** A unit that is due. */
export interface ListedUnit {
  readonly name: string;
  /** null where the list names none. */
  readonly group: string | null;
}

export type UnitList = readonly ListedUnit[];

const NAME = /^(?:ten )?(?:don vi|co quan|dia phuong|unit)\b|^ten$|^name$/;
const GROUP = /^(?:khoi|nhom|cum|cap|loai|group)\b/;

/**
 * A list written as text: one unit a line, its group after a semicolon or a tab. Blank lines and lines that begin with "#"
 * say nothing; a first line that heads the columns ("Đơn vị;Nhóm") is passed over.
 */
export function listOfText(text: string): UnitList {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).map((line) => line.split(/[;\t]/).map((part) => part.trim()));
  return lines.filter(([name = ''], at) => name !== '' && !name.startsWith('#') && !(at === 0 && NAME.test(fold(name)) && !fold(name).includes(':'))).map(([name = '', group = '']) => ({ name, group: group === '' ? null : group }));
}

/**
 * A list kept on a sheet: the first row with a column headed "Đơn vị" heads it, a column headed "Nhóm" or "Khối" gives the
 * groups; without such a header the first column holds the names and the second the groups.
 */
export function listOfSheet(sheet: SheetSnapshot): UnitList {
  const grid = gridOf(sheet);
  const header = grid.rows.find((row) => grid.row(row).some((cell) => NAME.test(fold(grid.text(row, cell.column)))));
  const columnOf = (pattern: RegExp): number | undefined => (header === undefined ? undefined : grid.row(header).find((cell) => pattern.test(fold(grid.text(header, cell.column))))?.column);
  const [name, group] = header === undefined ? [0, 1] : [columnOf(NAME), columnOf(GROUP)];
  return grid.rows
    .filter((row) => header === undefined || row > header)
    .map((row) => ({ name: name === undefined ? '' : grid.text(row, name).replace(/\s+/g, ' '), group: group === undefined ? '' : grid.text(row, group).replace(/\s+/g, ' ') }))
    .filter((listed) => listed.name !== '')
    .map((listed) => ({ name: listed.name, group: listed.group === '' ? null : listed.group }));
}
