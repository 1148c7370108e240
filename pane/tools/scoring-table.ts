// The scoring table that a tool works on.
import type { CheckedTable } from '../../core/check/check.ts';
import type { ScoringTable } from '../../core/sheet/table.ts';
import { currentTable, type Book } from '../session/state.ts';

export type CheckedScoring = CheckedTable & { readonly table: ScoringTable };

/** The scoring table in view, or the first; null where there is none. */
export function scoringTable(book: Book, table: string | null): CheckedScoring | null {
  const isScoring = (each: CheckedTable | null): each is CheckedScoring => each?.table.kind === 'scoring';
  const current = currentTable({ book, table });
  return isScoring(current) ? current : (book.checked.tables.find(isScoring) ?? null);
}
