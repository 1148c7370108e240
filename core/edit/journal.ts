// The journal of what insert wrote: finding a written cell again, telling whether it is still as written, keeping the list.
import { a1, parseA1 } from '../address.ts';
import { totalFormula } from '../score/total-formula.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { achievedFormula, indexFormulaAt } from './achieved-column.ts';
import { columnOfRole } from './columns.ts';
import type { Draft } from './draft.ts';
import type { CellContent } from './patch.ts';
import { placeOf, rowAt } from './places.ts';
import { movedFormula, relativeFormula } from './relative-formula.ts';
import type { JournalEntry, Place } from './settings.ts';
import { sameContent } from './show.ts';

/** Where a written cell stands now. */
export interface Found {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As written; as written but for rows inserted between what it adds; what stood there before; or something else. */
  readonly state: 'ours' | 'ours-grown' | 'before' | 'other';
}

/** Looks for a written cell by its place in a table, on its own sheet first, else at its address; null where its row is gone. */
export function locate(entry: JournalEntry, draft: Draft, tables: readonly ScoringTable[]): Found | null {
  const address = parseA1(entry.cell);
  if (address === null) return null;
  const sheetStands = draft.grid(entry.sheet) !== undefined;
  const candidates: { readonly table: ScoringTable | null; readonly index: number; readonly at: Omit<Found, 'state'> }[] = [];
  const { place } = entry;
  for (const table of place === undefined ? [] : tables) {
    if (place === undefined || (sheetStands && table.sheet !== entry.sheet)) continue;
    const index = rowAt(table, place);
    const column = columnOfRole(table, place.role);
    const row = index === null ? undefined : table.rows[index]?.row;
    if (index !== null && row !== undefined && column !== undefined) candidates.push({ table, index, at: { sheet: table.sheet, row, column } });
  }
  if (sheetStands && candidates.length === 0 && (place === undefined || !tables.some(({ sheet }) => sheet === entry.sheet))) candidates.push({ table: null, index: 0, at: { sheet: entry.sheet, ...address } });
  const found = candidates.map(({ table, index, at }): Found => ({ ...at, state: stateOf(entry, draft, at, table, index) }));
  const distance = (each: Found): number => Math.abs(each.row - address.row);
  const rank: Readonly<Record<Found['state'], number>> = { ours: 0, 'ours-grown': 1, before: 2, other: 3 };
  return found.sort((a, b) => rank[a.state] - rank[b.state] || distance(a) - distance(b))[0] ?? null;
}

function stateOf(entry: JournalEntry, draft: Draft, at: Omit<Found, 'state'>, table: ScoringTable | null, index: number): Found['state'] {
  const now = draft.content(at.sheet, at.row, at.column);
  const cell = a1(at.row, at.column);
  if (isSame(now, cell, entry.after, entry.cell)) return 'ours';
  if (isSame(now, cell, entry.before, entry.cell)) return 'before';
  if (now.formula === undefined || table === null || entry.after.formula === undefined || entry.place === undefined) return 'other';
  const due = dueFormula(table, index, entry.place, at.column);
  return due !== null && relativeFormula(due, cell) === relativeFormula(now.formula, cell) ? 'ours-grown' : 'other';
}

/** What insert would write today for that place. */
function dueFormula(table: ScoringTable, index: number, { role }: Place, column: number): string | null {
  const row = table.rows[index];
  if (row === undefined) return null;
  if (role === 'index') return indexFormulaAt(table, index);
  if (role === 'achieved' && row.children.length === 0 && row.kind !== 'total') return achievedFormula(table, row);
  return totalFormula(table, index, column, role !== 'max')?.formula ?? null;
}

function isSame(now: CellContent, cell: string, then: CellContent, thenCell: string): boolean {
  if (now.formula === undefined || then.formula === undefined) return sameContent(now, then);
  return relativeFormula(now.formula, cell) === relativeFormula(then.formula, thenCell);
}

/** What stood in the cell before insert, as it reads where the cell stands now; null where that cannot be told. */
export function contentBefore(entry: JournalEntry, found: Found): CellContent | null {
  const { before } = entry;
  if (before.formula === undefined) return before;
  const cell = a1(found.row, found.column);
  // Rows were inserted inside: nobody can say what the old formula would have grown to.
  if (found.state === 'ours-grown') return null;
  const formula = movedFormula(before.formula, entry.cell, cell);
  return formula === null ? null : { ...before, formula };
}

/** A formula is told by its text: its result changes with every score that is typed. */
const uncached = (content: CellContent): CellContent => (content.formula === undefined ? content : { formula: content.formula });

/** A cell that this insert writes. */
export interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * The journal after this insert: earlier entries at the addresses where their cells stand now, then the new ones. A cell
 * that was ours already keeps what stood there before our first insert. `draft` is the workbook before this insert.
 */
export function mergeJournal(earlier: readonly JournalEntry[], written: readonly Written[], draft: Draft, tables: readonly ScoringTable[]): JournalEntry[] {
  const pending = new Map(written.map((each) => [`${each.sheet}!${a1(each.row, each.column)}`, each]));
  const entries: JournalEntry[] = [];
  for (const entry of earlier) {
    const found = locate(entry, draft, tables);
    // The row is gone, or its author has changed the cell since: then what stands there is the author's own.
    if (found === null || found.state === 'other' || found.state === 'before') continue;
    const cell = a1(found.row, found.column);
    const before = contentBefore(entry, found);
    const now = draft.content(found.sheet, found.row, found.column);
    const again = pending.get(`${found.sheet}!${cell}`);
    pending.delete(`${found.sheet}!${cell}`);
    const after = uncached(again?.after ?? now);
    if (before === null) entries.push(entry);
    else entries.push({ ...entry, sheet: found.sheet, cell, before, after });
  }
  for (const each of pending.values()) {
    const place = placeIn(tables, each);
    entries.push({ sheet: each.sheet, cell: a1(each.row, each.column), before: each.before, after: uncached(each.after), ...(place === null ? {} : { place }) });
  }
  return entries;
}

function placeIn(tables: readonly ScoringTable[], { sheet, row, column }: Written): Place | null {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    const index = table.rows.findIndex((each) => each.row === row);
    const role = roleOf(table, column);
    if (index >= 0 && role !== null) return placeOf(table, index, role);
  }
  return null;
}

function roleOf(table: ScoringTable, column: number): string | null {
  const roles = ['max', 'self', ...table.columns.appraised.map((_, at) => `appraised:${at + 1}`), 'survey', 'achieved', 'index'];
  return roles.find((role) => columnOfRole(table, role) === column) ?? null;
}
