// The port that every spreadsheet program is reached through; nothing else of a host is visible to core or pane.
import type { Area } from './address.ts';
import type { Patch } from './edit/patch.ts';
import type { CheckedWorkbook, WorkbookOptions } from './check/check.ts';
import type { SheetSnapshot, Snapshot } from './sheet/snapshot.ts';

/** What a host saw being edited by the user (never our own writes). */
export interface HostEdit {
  readonly sheet: string;
  readonly area: Area;
}

/** A refusal that the official can understand; `code` picks the sentence in text/. */
export class HostError extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'HostError';
    this.code = code;
    this.values = values;
  }
}

/** How a workbook is read. */
export interface ReadOptions {
  /** The program reads by itself, after an edit: nothing may be done that the user would notice (Excel forgets what can be undone when it is asked for merges). */
  readonly quiet?: boolean;
}

/** One open workbook. Every call may throw HostError. */
export interface SpreadsheetHost {
  /** The whole workbook in one batch. */
  read(options?: ReadOptions): Promise<Snapshot>;
  /** All of the patch or nothing. */
  apply(patch: Patch): Promise<void>;
  /** Shows a cell or area to the user. */
  select(sheet: string, a1: string): Promise<void>;
  /** Tells of the user's edits until the returned function is called. */
  watch(listener: (edit: HostEdit) => void): () => void;
  /** Checks a sheet where its user does not have to wait for it (in a worker); absent where the panel checks by itself. */
  checkSheet?(sheet: SheetSnapshot, options: WorkbookOptions): Promise<CheckedWorkbook>;
  /** Our settings stored in the document; null where there are none. */
  loadSettings(): Promise<string | null>;
  /**
   * Adds all the sheets of an .xlsx file after the last one, as they are but for their names: namesOfAdded. Sheets that we
   * once added to that file are left out: they say what its own tables say. Gives how many were added. Throws HostError with
   * a code of file/ where it is that file which cannot be added. Absent where the program cannot add files at all.
   */
  addSheets?(file: string, bytes: Uint8Array): Promise<number>;
}
