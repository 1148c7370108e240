// What the panel knows and shows, as data: one state, changed only by the session.
import type { CheckedTable, CheckedWorkbook } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import type { Settings } from '../../core/edit/settings.ts';
import type { OwnSheet, SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import type { Table } from '../../core/sheet/table.ts';
import type { Language } from '../../core/text/language.ts';
import type { RefusalCode } from '../../core/text/refusal.ts';
import type { SentenceValue } from '../../core/text/template.ts';

export const VIEWS = ['check', 'score', 'insert', 'set', 'more'] as const;

export type View = (typeof VIEWS)[number];

/** What the view "more" offers: work with many units and years, and what comes after the score. */
export const TOOLS = ['units', 'compare', 'robust', 'profile', 'survey', 'whatif', 'plan', 'evidence', 'report'] as const;

export type Tool = (typeof TOOLS)[number];

/** The workbook as last read and checked. */
export interface Book {
  readonly snapshot: Snapshot;
  /** Our settings as the document holds them. */
  readonly settingsText: string | null;
  readonly settings: Settings;
  /** The set that it is checked against; null where none is chosen. */
  readonly set: CriteriaSet | null;
  readonly checked: CheckedWorkbook;
  /** Each of the official's sheets as it was checked, so that one that has not changed is not checked again. */
  readonly parts: ReadonlyMap<string, { readonly sheet: SheetSnapshot; readonly checked: CheckedWorkbook }>;
}

/** What takes time. `done` of `of` sheets are checked, or files added; writing cannot be stopped half way. */
export interface Work {
  readonly what: 'reading' | 'checking' | 'writing';
  readonly done?: number;
  readonly of?: number;
}

/** What could not be done, why, and what a colleague of the help desk would want to know. */
export interface Trouble {
  readonly while: 'reading' | 'writing' | 'selecting' | 'adding';
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, SentenceValue>>;
  readonly detail: string;
  /** Where several files were refused, each for its own reason: those after the first. */
  readonly others?: readonly Trouble[];
}

/** What was last done, to be said in a sentence; its numbers are counts. */
export interface Notice {
  readonly what: 'trial-over' | 'fixed' | 'inserted' | 'cleared' | 'undone' | 'scores-written' | 'columns-kept' | 'set-kept' | 'sheets-added' | 'nothing-to-do' | 'stopped';
  readonly values: Readonly<Record<string, SentenceValue>>;
  /** The sheet of ours that [Xem] shows. */
  readonly show?: OwnSheet;
}

/** Scores that the user tries on a table: what was typed, by index into the table's rows. */
export interface PaneTrial {
  /** The rows that stood there, as rowsKey: when they change, the trial is over. */
  readonly rows: string;
  readonly typed: ReadonlyMap<number, string>;
}

export interface PaneState {
  readonly language: Language;
  readonly view: View;
  /** The tool that is open in the view "more"; null while they are listed. */
  readonly tool: Tool | null;
  /** The user is asked whether what was inserted shall go. */
  readonly asksClear: boolean;
  readonly book: Book | null;
  /** What was found outside of the tables: counts by class, a check that failed, the plan sheet. That there is no table is a view of its own. */
  readonly beside: readonly Finding[];
  /** Which table the user looks at, as tableKey; null until one is chosen. */
  readonly table: string | null;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** How many of our own changes can still be undone, the last first. */
  readonly undoable: number;
  /** What is tried, by tableKey; tables on which nobody is trying are absent. */
  readonly trials: ReadonlyMap<string, PaneTrial>;
}

/** A table of a workbook; it keeps its key while its header stays where it is. */
export const tableKey = ({ sheet, headerRows }: Table): string => `${sheet}!${headerRows[0] ?? 0}`;

/** The table that the user looks at: the chosen one, else the scoring table with the most rows, else the first; null where there is none. */
export function currentTable({ book, table }: Pick<PaneState, 'book' | 'table'>): CheckedTable | null {
  const tables = book?.checked.tables ?? [];
  const chosen = tables.find((each) => tableKey(each.table) === table);
  if (chosen) return chosen;
  const [largest] = tables.filter((each) => each.table.kind === 'scoring').sort((a, b) => b.table.rows.length - a.table.rows.length);
  return largest ?? tables[0] ?? null;
}

/** What a table's rows are, whatever their scores: a trial holds as long as they do. */
export const rowsKey = (table: Table): string => table.rows.map((row) => `${row.row} ${row.kind} ${'path' in row ? `${row.path} ${row.parent ?? ''}` : ''} ${row.name}`).join('\n');

/** Whether the sheet's cells may not be written. */
export const isLocked = (book: Book, sheet: string): boolean => book.snapshot.sheets.some((each) => each.name === sheet && each.protected);
