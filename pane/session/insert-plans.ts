// What an insert and the safe mends would write, apart from the other plans: they draw sheets and charts, which the panel's first view does not.
import type { Finding } from '../../core/check/finding.ts';
import { insertPatch, type InsertOptions } from '../../core/edit/insert.ts';
import type { Patch } from '../../core/edit/patch.ts';
import type { Language } from '../../core/text/language.ts';
import { lockedSheets } from './plans.ts';
import type { Book } from './state.ts';

/** The parts of an insert that the user ticks. */
export type InsertParts = Omit<InsertOptions, 'language'>;

const ONLY_FIXES: InsertParts = { totals: false, summary: false, charts: false, findings: false, marks: false, fix: true };

/** Insert into all tables; locked sheets are spared. */
export function insertPlan(book: Book, parts: InsertParts, language: Language): Patch {
  const tables = book.checked.tables.map(({ table, score, findings }) => ({ table, score: score ?? null, findings }));
  return insertPatch({ snapshot: book.snapshot, tables, settings: book.settingsText, set: book.set, spared: lockedSheets(book), options: { ...parts, language } });
}

/** The safe mends of some findings, as the official's own corrections: clear does not take them back, undo does. */
export function fixPlan(book: Book, findings: readonly Finding[], language: Language): Patch {
  const wanted = new Set(findings);
  const tables = book.checked.tables.map(({ table, score, findings: all }) => ({ table, score: score ?? null, findings: all.filter((each) => wanted.has(each)) }));
  const { edits } = insertPatch({ snapshot: book.snapshot, tables, settings: book.settingsText, set: book.set, spared: lockedSheets(book), options: { ...ONLY_FIXES, language } });
  return { edits: edits.filter(({ kind }) => kind === 'set-cell') };
}
