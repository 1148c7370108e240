// Why a sheet holds no table: what comes nearest to one, and what could be its header.
import { fold } from './fold.ts';
import { gridOf, type Grid } from './grid.ts';
import { mapColumns } from './columns.ts';
import { findHeaders, headerFrom } from './header.ts';
import { headerRole } from './header-words.ts';
import { readSheet, type SheetOverride } from './read.ts';
import type { SheetSnapshot, Snapshot } from './snapshot.ts';
import type { Columns } from './table.ts';

/** A sheet without a table, and why. */
export interface NearTable {
  readonly sheet: string;
  /** Nothing is written there; no row names columns; below a row that does, no table follows. */
  readonly why: 'empty' | 'no-header' | 'no-rows';
  /** The 0-based row that is most like a header; null where none names a single column. */
  readonly row: number | null;
}

/** The official's sheets on which no table is found, in their order; ours are left out. */
export function nearTables(snapshot: Snapshot, overrides: readonly SheetOverride[] = []): readonly NearTable[] {
  return snapshot.sheets.flatMap((sheet) => (sheet.own !== undefined || readSheet(sheet, overrides).length > 0 ? [] : [nearTable(sheet)]));
}

function nearTable(sheet: SheetSnapshot): NearTable {
  const grid = gridOf(sheet);
  if (grid.rows.every((row) => grid.row(row).every(({ value }) => value === null || value === ''))) return { sheet: sheet.name, why: 'empty', row: null };
  const [header] = findHeaders(grid);
  if (header !== undefined) return { sheet: sheet.name, why: 'no-rows', row: header.rows[0] ?? 0 };
  return { sheet: sheet.name, why: 'no-header', row: likeliestRow(grid) };
}

/** Rows from the top in which a header may stand. */
const HEADER_ROWS = 200;

/** The row with the most familiar headings; the first of equals. A line of text is no row of headings. */
function likeliestRow(grid: Grid): number | null {
  let best: { readonly row: number; readonly roles: number } | null = null;
  for (const row of grid.rows.filter((each) => each < HEADER_ROWS)) {
    const texts = grid.row(row).flatMap(({ column, value }) => (typeof value === 'string' && value.trim() !== '' ? [fold(grid.text(row, column))] : []));
    const roles = new Set(texts.flatMap((words) => headerRole(words) ?? [])).size;
    if (texts.length > 1 && roles > (best?.roles ?? 0)) best = { row, roles };
  }
  return best?.row ?? null;
}

/** Rows below a header that are looked at. */
const SAMPLE = 150;

/** What words and contents say of the columns if that 0-based row were a header, for a user to correct. */
export function suggestColumns(sheet: SheetSnapshot, row: number): Columns {
  const grid = gridOf(sheet);
  const header = headerFrom(grid, row);
  const below = grid.rows.filter((each) => each > (header.rows.at(-1) ?? row)).slice(0, SAMPLE);
  const found = mapColumns(grid, header, below) ?? mapColumns(grid, header, below, { name: wordiest(grid, below, new Set(header.columns.flatMap(({ column, role }) => (role === null ? [] : [column])))) });
  return found?.columns ?? { appraised: [], part: [] };
}

/** The column with the most letters below the header, of those that no word explains: what rows are called. null where none holds text. */
function wordiest(grid: Grid, rows: readonly number[], explained: ReadonlySet<number>): number | null {
  const letters = new Map<number, number>();
  for (const row of rows) for (const { column, value } of grid.row(row)) if (typeof value === 'string' && !explained.has(column)) letters.set(column, (letters.get(column) ?? 0) + value.length);
  const [first] = [...letters].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0] ?? null;
}
