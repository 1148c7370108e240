// Finds counts of units by class: "Xếp loại | Số lượng | Tỷ lệ %" with a total below, beside or instead of a ranking.
import { contains } from '../address.ts';
import { fold } from './fold.ts';
import { textOf, type Grid } from './grid.ts';
import { headerRole } from './header-words.ts';
import { BLANK, readCell } from './read-points.ts';
import { isTotalName } from './row-words.ts';
import type { Reading, Table } from './table.ts';

/** One class with its count and share. */
export interface ClassRow {
  readonly row: number;
  readonly name: string;
  readonly count: Reading;
  /** Percent; blank where the table prints none. */
  readonly share: Reading;
}

/** A table of counts; it is neither scored nor ranked. */
export interface ClassCounts {
  /** 0-based; the share column is null where there is none. */
  readonly columns: { readonly name: number; readonly count: number; readonly share: number | null };
  /** 0-based row of its header. */
  readonly header: number;
  /** More columns of counts stand beside the one that was read: of another year, or of other units. */
  readonly isOneOfMore: boolean;
  readonly rows: readonly ClassRow[];
  /** null where no total stands below. */
  readonly total: ClassRow | null;
}

const COUNT = /^so (?:luong|don vi|xa|phuong|tinh|co quan|huyen)\b/;
const SHARE = /^(?:ty|ti) le|^%$/;
/** What can stand nowhere but in such a header, in the letters of the sheet: most sheets need no closer look. */
const HINT = /s[ốo]\s+(?:l[ượu]+ng|đơn vị|xã|phường|tỉnh|cơ quan|huyện|don vi|xa\b|phuong|tinh|co quan|huyen)/iu;

/** Whether a closer look is worth its while. */
export const mayCountClasses = (sheet: Grid['sheet']): boolean => sheet.cells.some(({ value }) => typeof value === 'string' && value.length < 40 && HINT.test(value));

/** The tables of counts outside the tables that were read. */
export function classCounts(grid: Grid, tables: readonly Table[]): readonly ClassCounts[] {
  return grid.rows.flatMap((row) => {
    const cells = grid.row(row).map(({ column }) => ({ column, words: fold(grid.text(row, column)) }));
    const name = cells.find(({ words }) => headerRole(words) === 'grade')?.column;
    const [count, ...more] = cells.filter(({ words }) => COUNT.test(words)).map(({ column }) => column);
    const share = cells.find(({ words }) => SHARE.test(words))?.column ?? null;
    if (name === undefined || count === undefined || tables.some(({ area }) => contains(area, row, name))) return [];
    const found = rowsBelow(grid, row, { name, count, share });
    return found.rows.length < 2 ? [] : [{ columns: { name, count, share }, header: row, isOneOfMore: more.length > 0, ...found }];
  });
}

function rowsBelow(grid: Grid, header: number, { name, count, share }: ClassCounts['columns']): Pick<ClassCounts, 'rows' | 'total'> {
  const rows: ClassRow[] = [];
  for (let row = header + 1; ; row++) {
    const read = { row, name: grid.text(row, name).replace(/\s+/g, ' '), count: readCell(grid.cell(row, count)), share: share === null ? BLANK : readCell(grid.cell(row, share), true) };
    const isTotal = grid.row(row).some((cell) => cell.column <= Math.max(name, count) && isTotalName(fold(textOf(cell.value))));
    if (isTotal) return { rows, total: read };
    if (read.name === '' || read.count.state !== 'number') return { rows, total: null };
    rows.push(read);
  }
}
