// The workbook that Univer shows: the one open unit, its sheet in sight, and what stands in its cells.
import { IUniverInstanceService, UniverInstanceType, type Workbook, type Worksheet } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService, type FWorkbook, type FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../core/sheet/snapshot.ts';
import { valueFrom } from './cell-content.ts';
import type { Started } from './univer.ts';

/** The sheet in sight and what it is drawn on. */
export interface Sight {
  readonly sheet: FWorksheet;
  readonly canvas: HTMLElement;
}

export class ShownBook {
  readonly #started: Started;
  readonly #container: HTMLElement;

  constructor(started: Started, container: HTMLElement) {
    this.#started = started;
    this.#container = container;
  }

  all(): readonly Workbook[] {
    return this.#started.injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  book(): Workbook | null {
    return this.all()[0] ?? null;
  }

  /** A sheet by Univer's own ids; null where it is none of the open workbook. */
  worksheet(unit: string, id: string): Worksheet | null {
    const book = this.book();
    return book?.getUnitId() === unit ? (book.getSheetBySheetId(id) ?? null) : null;
  }

  facade(): FWorkbook | null {
    return this.#started.api.getActiveWorkbook();
  }

  sheet(): FWorksheet | null {
    return this.facade()?.getActiveSheet() ?? null;
  }

  /** The name of the sheet that a command is about: the one that it names, else the one in sight. */
  sheetOf(params: object | undefined): string {
    const id = (params as { subUnitId?: unknown } | undefined)?.subUnitId;
    const sheet = typeof id === 'string' ? this.facade()?.getSheetBySheetId(id) : this.sheet();
    return sheet?.getSheetName() ?? '';
  }

  /** undefined where there is no such sheet. */
  valueAt(sheet: string, row: number, column: number): CellValue | undefined {
    const found = this.book()?.getSheetBySheetName(sheet);
    return found ? valueFrom(found.getCellRaw(row, column)) : undefined;
  }

  /** The address of the selected cell and its sheet; null where nothing is selected. */
  selected(): { readonly sheet: string; readonly cell: string } | null {
    const sheet = this.sheet();
    const range = sheet?.getSelection()?.getActiveRange();
    return sheet && range ? { sheet: sheet.getSheetName(), cell: range.getA1Notation() } : null;
  }

  /** null while nothing is drawn: a workbook is drawn a moment after it was opened. */
  sight(): Sight | null {
    const book = this.facade();
    const isDrawn = book !== null && this.#started.injector.get(IRenderManagerService).getRenderById(book.getId()) !== null;
    const canvas = this.#container.querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]');
    const sheet = isDrawn ? book.getActiveSheet() : null;
    return sheet && canvas && sheet.getSkeleton() ? { sheet, canvas } : null;
  }

  /** Whether Univer knows what of a unit is to be drawn. */
  hasSkeleton(unit: string): boolean {
    const render = unit === this.book()?.getUnitId() ? this.#started.injector.get(IRenderManagerService).getRenderById(unit) : null;
    return Boolean(render?.with(SheetSkeletonManagerService).getCurrentParam());
  }
}
