// What the page asks of the workbook in its worker, and what comes back: plain data that survives a message.
import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellContent, Patch } from '../../../core/edit/patch.ts';
import type { CheckedWorkbook, WorkbookOptions } from '../../../core/check/check.ts';
import type { OwnSheet, SheetSnapshot, Snapshot } from '../../../core/sheet/snapshot.ts';
import type { ShownChart } from '../../xlsx/read-charts.ts';
import type { MarkedArea } from '../../xlsx/read-sheet-looks.ts';
import type { Result } from '../../xlsx/put-results.ts';

/** What lies over the cells of a sheet. */
export interface Overlay {
  readonly marks: readonly MarkedArea[];
  readonly charts: readonly ShownChart[];
}

/** Overlays by sheet name; those of sheets that did not change are left out. */
export type Overlays = Readonly<Record<string, Overlay>>;

/** A workbook that was opened, as the grid draws it. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  readonly overlays: Overlays;
  /** Names of sheets whose cells may not be written. */
  readonly locked: readonly string[];
}

/** A sheet of ours that a patch has put into the workbook. */
export interface PutResult {
  readonly own: OwnSheet;
  readonly data: Partial<IWorksheetData>;
}

/** What a patch has made of the workbook, besides the cells that it names. */
export interface AppliedPatch {
  readonly put: readonly PutResult[];
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly overlays: Overlays;
}

/** One cell as the user's hand left it. */
export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Cells by the name of their sheet. */
export type BySheet<Cell> = Readonly<Record<string, readonly Cell[]>>;

/** A refusal, as it can cross from the worker; `detail` is for who helps the user. */
export interface Refused {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly detail: string;
}

/** An answer, or why there is none. */
export type Answer<Value> = { readonly value: Value } | { readonly refused: Refused };

/** The workbook in its worker. Calls are done one after another, in the order in which they were made. */
export interface BookService {
  open(bytes: Uint8Array, file: string): Promise<Answer<OpenedBook>>;
  read(): Promise<Answer<Snapshot>>;
  /** What another file holds; the open workbook stays as it is. */
  readOther(bytes: Uint8Array): Promise<Answer<Snapshot>>;
  /** Checks a sheet as it was read. */
  checkSheet(sheet: SheetSnapshot, options: WorkbookOptions): Promise<Answer<CheckedWorkbook>>;
  loadSettings(): Promise<Answer<string | null>>;
  /** Writes what the user typed; the workbook then stands at that step. */
  edit(step: number, cells: BySheet<EditedCell>): Promise<Answer<null>>;
  /** Writes a patch of ours; the workbook then stands at that step. */
  apply(step: number, patch: Patch): Promise<Answer<AppliedPatch>>;
  /** Puts the grid's results beside their formulas. */
  putResults(results: BySheet<Result>): Promise<Answer<null>>;
  /** Brings the workbook back to how it stood at a step. */
  turnTo(step: number): Promise<Answer<Overlays>>;
  /** Draws the whole workbook anew. */
  redraw(): Promise<Answer<OpenedBook>>;
  save(): Promise<Answer<Uint8Array>>;
  /** Loads the library that draws our own sheets; tells how many of how many bytes are here. */
  loadLibrary(address: string, progress: (loaded: number, total: number) => void): Promise<Answer<null>>;
}
