// The open workbook of the page: the file's own parts, patched and never redrawn, with the steps that can be gone back.
import type { Patch } from '../../../core/edit/patch.ts';
import { isCellError, type CellValue, type Snapshot } from '../../../core/sheet/snapshot.ts';
import type { BookView } from '../../xlsx/book-view.ts';
import { XlsxHost, type WorkbookState } from '../../xlsx/host.ts';
import type { Result } from '../../xlsx/put-results.ts';
import type { AppliedPatch, BySheet, EditedCell, OpenedBook, Overlay, Overlays, PutResult } from './service.ts';
import { sheetData, stylesOf, workbookData } from './univer-sheets.ts';

/** Steps that can be gone back to; the grid itself remembers twenty. */
const REMEMBERED = 60;

/** Errors that Excel knows; what else the grid says of a formula that it could not compute is no result. */
const ERRORS = /^#(?:REF!|DIV\/0!|VALUE!|N\/A|NUM!|NULL!)$/;

/** Ids that were given to workbooks and sheets: what the grid still computes of one that was closed must never meet another of the same id. */
let given = 0;

export class Book {
  readonly #host: XlsxHost;
  readonly #file: string;
  readonly #states = new Map<number, WorkbookState>();
  #step = 0;

  /** Opens a workbook; throws HostError with a code of file/. */
  constructor(bytes: Uint8Array, file: string) {
    this.#host = XlsxHost.open(bytes, file);
    this.#file = file;
    this.#remember(0);
  }

  draw(): OpenedBook {
    const view = this.#host.view();
    const locked = view.sheets.filter(({ sheet }) => sheet.protected).map(({ sheet }) => sheet.name);
    return { data: workbookData(view, `book${++given}`, this.#file), overlays: overlaysOf(view), locked };
  }

  read(): Promise<Snapshot> {
    return this.#host.read();
  }

  loadSettings(): Promise<string | null> {
    return this.#host.loadSettings();
  }

  save(): Uint8Array {
    return this.#host.save();
  }

  async edit(step: number, cells: BySheet<EditedCell>): Promise<void> {
    await this.#host.apply({
      edits: Object.entries(cells).flatMap(([sheet, edited]) => edited.map(({ row, column, content }) => ({ kind: 'set-cell', sheet, row, column, before: {}, after: content }) as const)),
    });
    this.#remember(step);
  }

  async apply(step: number, patch: Patch): Promise<AppliedPatch> {
    const before = this.#host.state();
    await this.#host.apply(patch);
    this.#remember(step);
    const puts = new Set(patch.edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.own] : [])));
    const view = this.#changedSince(before);
    const put = view.sheets.flatMap((each): PutResult[] => {
      const { own } = each.sheet;
      return own !== undefined && puts.has(own) ? [{ own, data: sheetData(each, view, `own${++given}`) }] : [];
    });
    return { put, styles: put.length === 0 ? {} : stylesOf(view), overlays: overlaysOf(view) };
  }

  putResults(results: BySheet<Result>): void {
    for (const [sheet, computed] of Object.entries(results)) this.#host.putResults(sheet, computed.filter(({ value }) => isResult(value)));
    // The same step, as a program that calculates shows it.
    this.#states.set(this.#step, this.#host.state());
  }

  /** Throws RangeError where the step is too far back. */
  turnTo(step: number): Overlays {
    const state = this.#states.get(step);
    if (state === undefined) throw new RangeError(`no step ${step}`);
    const before = this.#host.state();
    this.#host.turnTo(state);
    this.#step = step;
    return overlaysOf(this.#changedSince(before));
  }

  #remember(step: number): void {
    this.#step = step;
    this.#states.set(step, this.#host.state());
    for (const old of this.#states.keys()) if (this.#states.size > REMEMBERED) this.#states.delete(old);
  }

  #changedSince(before: WorkbookState): BookView {
    const now = this.#host.state();
    return this.#host.view((name) => this.#host.isOther(name, before, now));
  }
}

const isResult = (value: CellValue): boolean => !(isCellError(value) && !ERRORS.test(value.error));

const overlaysOf = ({ sheets }: BookView): Overlays =>
  Object.fromEntries(sheets.map(({ sheet, looks, charts }): [string, Overlay] => [sheet.name, { marks: looks?.marks ?? [], charts }]));
