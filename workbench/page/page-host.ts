// The port of the page: what the panel asks goes to the workbook in its worker, and what it writes is shown in the grid too.
import type { CheckedWorkbook, WorkbookOptions } from '../../core/check/check.ts';
import type { Patch } from '../../core/edit/patch.ts';
import type { HostEdit, SpreadsheetHost } from '../../core/host.ts';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import type { Grid } from './grid/grid.ts';
import type { FileLink } from './grid/file-link.ts';
import { settled, type RemoteBook } from './remote-book.ts';

export interface PageHostParts {
  readonly book: RemoteBook;
  readonly grid: Grid;
  readonly link: FileLink;
  /** A patch of ours now stands in the workbook. */
  written(): void;
}

export class PageHost implements SpreadsheetHost {
  readonly #parts: PageHostParts;
  readonly #listeners = new Set<(edit: HostEdit) => void>();

  constructor(parts: PageHostParts) {
    this.#parts = parts;
  }

  /** The workbook as the grid shows it: formulas have been computed, and all that was typed has arrived. */
  async read(): Promise<Snapshot> {
    await this.settle();
    return settled(await this.#parts.book.read());
  }

  async apply(patch: Patch): Promise<void> {
    const { book, grid, link } = this.#parts;
    await grid.writing(async () => {
      await this.settle();
      const before = link.step;
      const after = link.nextStep();
      const answer = await book.apply(after, patch);
      if ('refused' in answer) link.stays(before);
      grid.show(patch, settled(answer), { before, after });
    });
    this.#parts.written();
  }

  select(sheet: string, a1: string): Promise<void> {
    return this.#parts.grid.select(sheet, a1);
  }

  watch(listener: (edit: HostEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** In the workbook's worker: the page goes on drawing meanwhile. */
  async checkSheet(sheet: SheetSnapshot, options: WorkbookOptions): Promise<CheckedWorkbook> {
    return settled(await this.#parts.book.checkSheet(sheet, options));
  }

  async loadSettings(): Promise<string | null> {
    return settled(await this.#parts.book.loadSettings());
  }

  /** Waits until formulas are computed and the workbook has all that the grid shows. */
  async settle(): Promise<void> {
    await this.#parts.grid.computed();
    await this.#parts.link.arrived();
  }

  /** Tells who watches of an edit of the user's. */
  edited(edit: HostEdit): void {
    for (const listener of this.#listeners) listener(edit);
  }
}
