// What to ask where the reader is not sure: one question about one column, and the columns that could be the answer.
import type { Columns, SingleRole, Table } from '../../core/sheet/table.ts';
import { hasScoreColumn } from '../../core/sheet/columns.ts';
import type { Session } from '../session/session.ts';
import { DOUBTFUL } from './certainty.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** Roles that can be asked for. */
export type AskedRole = Extract<SingleRole, 'max' | 'self' | 'number' | 'achieved'>;

/** What is not sure of a table: a role to ask for, or `role` null where no single column is in doubt. */
export interface Question {
  readonly role: AskedRole | null;
}

/** The question for a table; null where there is none to ask. What the user has named is not doubted again unless a column without which nothing can be checked is missing. */
export function questionOf(table: Table): Question | null {
  const missing = missingRole(table);
  if (missing !== null) return { role: missing };
  const isNamed = table.evidence.some(({ code }) => code === 'column-override');
  if (table.confidence >= DOUBTFUL || isNamed) return null;
  if (table.kind === 'scoring' && table.columns.number === undefined) return { role: 'number' };
  if (table.kind === 'scoring' && table.columns.self === undefined) return { role: 'self' };
  if (table.kind === 'ranking' && table.columns.achieved === undefined && table.columns.index === undefined) return { role: 'achieved' };
  return { role: null };
}

/** A scoring table needs maxima, and some score. */
function missingRole({ kind, columns }: Table): AskedRole | null {
  if (kind === 'ranking') return null;
  if (columns.max === undefined) return 'max';
  return hasScoreColumn(columns) ? null : 'self';
}

/** The columns that play no role yet. */
export function unassigned(columns: Columns, all: readonly SheetColumn[]): readonly SheetColumn[] {
  const taken = new Set<number>(Object.values<number | readonly number[]>(columns).flat());
  return all.filter(({ column }) => !taken.has(column));
}

const skipped = new WeakMap<Session, Set<string>>();

/** Whether the user put the question about this table away; for this session only. */
export const isSkipped = (session: Session, key: string): boolean => skipped.get(session)?.has(key) ?? false;

export function skip(session: Session, key: string): void {
  skipped.set(session, new Set([...(skipped.get(session) ?? []), key]));
}
