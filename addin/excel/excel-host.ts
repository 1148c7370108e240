// The host for Excel: the open workbook, reached through Office.js, read and patched as every other spreadsheet program is.
import type { Patch } from '../../core/edit/patch.ts';
import { HostError, type HostEdit, type ReadOptions, type SpreadsheetHost } from '../../core/host.ts';
import type { Area } from '../../core/address.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { addSheets } from './add-sheets.ts';
import { applyPatch } from './apply-patch.ts';
import { capabilitiesOf, has, requireFloor, supportsOf, type Capabilities, type Supports } from './capabilities.ts';
import { inExcel } from './in-excel.ts';
import { readWorkbook } from './read-workbook.ts';
import { loadSettings } from './settings.ts';
import { LIMITS, type Limits } from './used-blocks.ts';
import { watchEdits } from './watch-edits.ts';

/** What an ExcelHost may be told; a plain one asks Office. */
export interface ExcelHostOptions {
  readonly supports?: Supports;
  readonly limits?: Limits;
  /** Told what Excel refused while edits were watched: there is no call that could throw it. */
  readonly onFailure?: (error: unknown) => void;
}

/** The workbook that is open in Excel. Every call waits while the user edits a cell. */
export class ExcelHost implements SpreadsheetHost {
  readonly #supports: Supports;
  readonly #limits: Limits;
  readonly #onFailure: (error: unknown) => void;
  /** All the sheets of an .xlsx file, where this Excel can. */
  readonly addSheets?: NonNullable<SpreadsheetHost['addSheets']>;
  /** Merges by sheet id as last seen, for readings that must not ask. */
  #merges = new Map<string, readonly Area[]>();

  constructor({ supports = supportsOf, limits = LIMITS, onFailure = () => undefined }: ExcelHostOptions = {}) {
    this.#supports = supports;
    this.#limits = limits;
    this.#onFailure = onFailure;
    if (has(supports, 'other-files')) this.addSheets = (file, bytes) => inExcel(supports, (context) => addSheets(context, file, bytes));
  }

  /** What this Excel can do; ask before showing anything that needs more than the floor. */
  capabilities(): Capabilities {
    return capabilitiesOf(this.#supports);
  }

  /** The whole workbook. A quiet reading takes the merges that were seen before. */
  async read({ quiet = false }: ReadOptions = {}): Promise<Snapshot> {
    requireFloor(this.#supports);
    const known = quiet ? this.#merges : new Map<string, readonly Area[]>();
    const { snapshot, merges } = await inExcel(this.#supports, (context) =>
      readWorkbook(context, { limits: this.#limits, asksMerges: has(this.#supports, 'merges'), known }),
    );
    this.#merges = new Map(merges);
    return snapshot;
  }

  /** All of the patch or, as far as Excel lets us, nothing. */
  async apply(patch: Patch): Promise<void> {
    requireFloor(this.#supports);
    if (patch.edits.length === 0) return;
    await inExcel(this.#supports, (context) => applyPatch(context, this.#supports, patch));
  }

  /** Shows the sheet and selects the cells. Throws sheet/missing or sheet/hidden. */
  async select(sheet: string, a1: string): Promise<void> {
    requireFloor(this.#supports);
    await inExcel(this.#supports, async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load('name,visibility');
      await context.sync();
      if (found.isNullObject || found.name !== sheet) throw new HostError('sheet/missing', { sheet });
      if (found.visibility !== 'Visible') throw new HostError('sheet/hidden', { sheet });
      found.activate();
      found.getRange(a1).select();
      await context.sync();
    });
  }

  /** Tells of the user's edits in this Excel, until the returned function is called. */
  watch(listener: (edit: HostEdit) => void): () => void {
    const forget = (sheetId: string): void => {
      this.#merges.delete(sheetId);
    };
    return watchEdits(this.#supports, listener, forget, this.#onFailure);
  }

  /** Our settings in the document. */
  async loadSettings(): Promise<string | null> {
    requireFloor(this.#supports);
    return inExcel(this.#supports, loadSettings);
  }
}
