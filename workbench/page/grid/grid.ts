// The real spreadsheet of the page: shows the workbook, tells what the user does in it, and shows what we write.
import {
  CustomCommandExecutionError,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { ILayoutService, IRenderManagerService, SheetSkeletonManagerService, type FWorkbook, type FWorksheet, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { parseA1Area } from '../../../core/address.ts';
import type { Patch } from '../../../core/edit/patch.ts';
import { HostError, type HostEdit } from '../../../core/host.ts';
import type { CellValue } from '../../../core/sheet/snapshot.ts';
import type { Language } from '../../../core/text/language.ts';
import type { AppliedPatch, OpenedBook, Overlays } from '../book/service.ts';
import { contentFrom, resultFrom, valueFrom } from './cell-content.ts';
import { ChartLayer } from './chart-layer.ts';
import { isCells, isContent, isRefused } from './commands.ts';
import type { FileLink } from './file-link.ts';
import { MarkLayer } from './mark-layer.ts';
import { showNumbers } from './number-display.ts';
import { leaveSheet, mutationsOf } from './own-changes.ts';
import { pasteText } from './paste.ts';
import { turnFile, withSteps, type Steps } from './turn-mutation.ts';
import { readTyping } from './typing.ts';
import { LOCALES, startUniver, type Started } from './univer.ts';

/** What the grid refuses to do, for the page to say. */
export type Refusal = 'shape' | 'locked' | 'writing';

export interface GridEvents {
  edited(edit: HostEdit): void;
  refused(why: Refusal): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  /** Lies over the container. */
  readonly charts: HTMLElement;
  readonly language: Language;
  readonly events: GridEvents;
}

/** Options of mutations that bring the workbook's own news into the grid. */
const FROM_FILE = { parscore: true } as const;
const CALCULATION_START = 'formula.mutation.set-formula-calculation-start';
const CALCULATION_NEWS = 'formula.mutation.set-formula-calculation-notification';
/** Milliseconds after which a calculation is waited for no longer. */
const PATIENCE = 5000;
/** Milliseconds within which a calculation begins after a change. */
const SOON = 1000;

export class Grid {
  readonly #started: Started;
  readonly #events: GridEvents;
  readonly #container: HTMLElement;
  readonly #marks = new MarkLayer();
  readonly #charts: ChartLayer;
  readonly #disposables: IDisposable[];
  #language: Language;
  #link: FileLink | null = null;
  #locked = new Set<string>();
  #isWriting = false;
  #isDressed = false;
  #isPlacing = false;
  /** Results came that are not drawn yet. */
  #isStale = false;
  #calculating: { readonly done: Promise<void>; readonly finish: () => void } | null = null;

  constructor({ container, charts, language, events }: GridOptions) {
    this.#container = container;
    this.#events = events;
    this.#language = language;
    this.#started = startUniver(container, language, (unit) => (unit === this.#book()?.getUnitId() ? (this.#link?.seal() ?? null) : null));
    this.#charts = new ChartLayer(charts, (sheet, row, column) => this.#valueAt(sheet, row, column), language);
    const { api, injector } = this.#started;
    const commands = injector.get(ICommandService);
    const place = (): void => this.#place();
    this.#disposables = [
      commands.registerCommand(turnFile(() => this.#link)),
      commands.registerCommand(leaveSheet),
      commands.beforeCommandExecuted((info, options) => this.#before(info, options)),
      commands.onCommandExecuted((info, options) => this.#after(info, options)),
      pasteText(api, (why) => this.#events.refused(why)),
      api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
        const why = this.#whyNot(event.worksheet.getSheetName());
        if (why === null) return;
        event.cancel = true;
        this.#events.refused(why);
      }),
      ...[api.Event.LifeCycleChanged, api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.ActiveSheetChanged, api.Event.SheetSkeletonChanged].map((name) => api.addEvent(name, place)),
    ];
    new ResizeObserver(place).observe(container);
  }

  /** What Univer has only once a workbook is there. */
  #dress(): void {
    if (this.#isDressed) return;
    this.#isDressed = true;
    const { injector } = this.#started;
    const mark = (): ',' | '.' => (this.#language === 'vi' ? ',' : '.');
    this.#disposables.push(this.#marks.draw(injector), showNumbers(injector, mark), ...readTyping(injector, mark));
  }

  /** Shows a workbook in the place of the one before; `link` carries its changes. */
  open({ data, overlays, locked }: OpenedBook, link: FileLink): void {
    const { api } = this.#started;
    this.#link = null;
    for (const old of this.#books()) api.disposeUnit(old.getUnitId());
    this.#marks.clear();
    this.#charts.clear();
    this.#locked = new Set(locked);
    this.#calculating = null;
    const book = api.createWorkbook(data);
    this.#dress();
    this.#link = link;
    this.#showNumbersOf(book);
    this.lay(overlays);
  }

  /** Lays marks and charts over the sheets that are named. */
  lay(overlays: Overlays): void {
    for (const [sheet, { marks, charts }] of Object.entries(overlays)) {
      this.#marks.set(sheet, marks);
      this.#charts.set(sheet, charts);
    }
    this.#redraw();
  }

  /** Shows what a patch has made of the workbook, as one thing to undo. */
  show(patch: Patch, { put, styles, overlays }: AppliedPatch, steps: Steps): void {
    const workbook = this.#book();
    if (workbook === null) return;
    const { injector } = this.#started;
    const known = workbook.getStyles();
    for (const [id, style] of Object.entries(styles)) if (!known.get(id)) known.addCustomStyle(id, style);
    const { redo, undo } = mutationsOf(patch, { injector, workbook, put });
    const commands = injector.get(ICommandService);
    for (const { id, params } of redo) commands.syncExecuteCommand(id, params, FROM_FILE);
    injector.get(IUndoRedoService).pushUndoRedo(withSteps({ unitID: workbook.getUnitId(), undoMutations: [...undo], redoMutations: [...redo] }, steps));
    this.lay(overlays);
  }
  /** Resolves when the workbook is drawn: what is written before that, the grid cannot show. */
  async drawn(): Promise<void> {
    for (let frame = 0; frame < 100 && this.#sight() === null; frame++) await nextFrame();
  }

  /** Selects a cell and brings it into sight. Throws sheet/missing; a hidden sheet cannot be shown. */
  async select(sheet: string, a1: string): Promise<void> {
    const book = this.#facade();
    const found = book?.getSheetByName(sheet);
    const area = parseA1Area(a1);
    if (!book || !found || area === null) throw new HostError('sheet/missing', { sheet });
    if (found.isSheetHidden()) throw new HostError('sheet/hidden', { sheet });
    if (book.getActiveSheet().getSheetId() !== found.getSheetId()) {
      book.setActiveSheet(found);
      await nextFrame();
    }
    const range = found.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.activate();
    const seen = found.getVisibleRange();
    const isSeen = seen !== null && area.top >= seen.startRow && area.top < seen.endRow && area.left >= seen.startColumn && area.left < seen.endColumn;
    if (!isSeen) found.scrollToCell(Math.max(0, area.top - 4), Math.max(0, area.left - 3));
  }

  /** The address of the selected cell and its sheet; null where nothing is selected. */
  selected(): { readonly sheet: string; readonly cell: string } | null {
    const sheet = this.#sheet();
    const range = sheet?.getSelection()?.getActiveRange();
    return sheet && range ? { sheet: sheet.getSheetName(), cell: range.getA1Notation() } : null;
  }

  /** While a patch is written the user's hand rests. */
  async writing<Result>(write: () => Promise<Result>): Promise<Result> {
    await this.endEditing();
    this.#isWriting = true;
    try {
      return await write();
    } finally {
      this.#isWriting = false;
    }
  }

  /** Takes over what stands in a cell's editor. */
  async endEditing(): Promise<void> {
    const book = this.#facade();
    if (book?.isCellEditing() === true) await book.endEditingAsync(true);
  }

  /** Resolves when the formulas have been computed. */
  async computed(): Promise<void> {
    // The engine begins a moment after the edit that it answers.
    await new Promise((resolve) => setTimeout(resolve));
    for (let waited = this.#calculating; waited !== null; waited = this.#calculating === waited ? null : this.#calculating) await waited.done;
  }

  speak(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#started.api.setLocale(LOCALES[language]);
    const book = this.#facade();
    if (book) this.#showNumbersOf(book);
    this.#charts.speak(language);
    this.#redraw();
  }

  /** Draws the sheet in sight larger or smaller; 1 is its own size. */
  zoom(ratio: number): void {
    this.#sheet()?.zoom(ratio);
  }

  focus(): void {
    this.#sheet()?.getSelection()?.getActiveRange()?.activate();
    this.#started.injector.get(ILayoutService).focus();
  }

  undo(): Promise<boolean> {
    return this.#started.api.undo();
  }

  redo(): Promise<boolean> {
    return this.#started.api.redo();
  }

  /** "E17 error" of each marked cell of a sheet is row 16, column 4, error. */
  marksOf(sheet: string): ReturnType<MarkLayer['of']> {
    return this.#marks.of(sheet);
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
    this.#started.univer.dispose();
  }

  #before({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions = {}): void {
    // Univer marks the cells that it must draw again, and fails where a sheet has just come or gone: results are drawn by a whole fresh drawing instead.
    if (isCells(id) && (options.fromFormula === true || !this.#hasSkeleton((params as ISetRangeValuesMutationParams).unitId))) options.fromChangeset = true;
    if (options.parscore === true || options.fromFormula === true || triggerOf(params)?.startsWith('univer.command.') === true) return stripStyles(id, params);
    const why = isRefused(id) ? 'shape' : isContent(id) ? this.#whyNot(this.#sheetNamed(params)) : null;
    if (why === null) return stripStyles(id, params);
    this.#events.refused(why);
    throw new CustomCommandExecutionError(`refused: ${id}`);
  }

  #after({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions = {}): void {
    // The engine answers every change, a moment later.
    if (id === CALCULATION_START || (isCells(id) && options.fromFormula !== true)) this.#calculationBegins(id === CALCULATION_START ? PATIENCE : SOON);
    if (id === CALCULATION_NEWS && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) this.#calculationEnds();
    else if (isCells(id) && options.parscore !== true) this.#cellsWritten(params as ISetRangeValuesMutationParams & { readonly trigger?: string }, options);
  }

  #cellsWritten({ unitId, subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams & { readonly trigger?: string }, options: IExecutionOptions): void {
    const workbook = this.#book();
    const sheet = workbook?.getUnitId() === unitId ? workbook.getSheetBySheetId(subUnitId) : null;
    if (!sheet || this.#link === null) return;
    const name = sheet.getName();
    const facade = this.#facade()?.getSheetBySheetId(subUnitId);
    const isResult = options.applyFormulaCalculationResult === true;
    // What is taken back or done again comes with the step of the file that it belongs to; other mutations of formulas are the engine's own books.
    const isOurs = !isResult && (options.fromFormula === true || trigger === 'univer.command.undo' || trigger === 'univer.command.redo');
    let area: HostEdit['area'] | null = null;
    for (const [row, column] of placesOf(cellValue)) {
      const at: HostEdit['area'] = area ?? { top: row, left: column, bottom: row, right: column };
      area = { top: Math.min(at.top, row), left: Math.min(at.left, column), bottom: Math.max(at.bottom, row), right: Math.max(at.right, column) };
      if (isOurs) continue;
      const cell = sheet.getCellRaw(row, column);
      if (isResult) this.#link.computed(name, row, column, resultFrom(cell));
      else this.#link.edited(name, row, column, contentFrom(cell, facade?.getRange(row, column).getFormula() ?? ''));
    }
    if (area !== null && (isResult || options.fromFormula !== true)) this.#events.edited({ sheet: name, area });
    this.#charts.stale();
    if (options.fromFormula === true) this.#isStale = true;
    this.#place();
  }

  #calculationBegins(patience: number): void {
    let finish = (): void => undefined;
    const before = this.#calculating;
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      finish = () => {
        clearTimeout(timer);
        resolve();
        before?.finish();
      };
    });
    this.#calculating = { done, finish };
  }

  #calculationEnds(): void {
    this.#calculating?.finish();
    this.#calculating = null;
  }

  #whyNot(sheet: string): Refusal | null {
    return this.#isWriting ? 'writing' : this.#locked.has(sheet) ? 'locked' : null;
  }

  #sheetNamed(params: object | undefined): string {
    const id = (params as { subUnitId?: unknown } | undefined)?.subUnitId;
    const sheet = typeof id === 'string' ? this.#facade()?.getSheetBySheetId(id) : this.#sheet();
    return sheet?.getSheetName() ?? '';
  }

  #valueAt(sheet: string, row: number, column: number): CellValue | undefined {
    const found = this.#book()?.getSheetBySheetName(sheet);
    return found ? valueFrom(found.getCellRaw(row, column)) : undefined;
  }

  #showNumbersOf(book: FWorkbook): void {
    book.setNumfmtLocal(this.#language);
  }

  /** Charts are placed when the grid draws next: in between, sheets come and go. */
  #place(): void {
    if (this.#isPlacing) return;
    this.#isPlacing = true;
    requestAnimationFrame(() => {
      this.#isPlacing = false;
      const sight = this.#sight();
      if (!sight) return;
      if (this.#isStale) sight.sheet.refreshCanvas();
      this.#isStale = false;
      this.#charts.place(sight);
    });
  }

  #redraw(): void {
    this.#sight()?.sheet.refreshCanvas();
    this.#place();
  }

  #sight(): { readonly sheet: FWorksheet; readonly canvas: HTMLElement } | null {
    const book = this.#facade();
    // A workbook is drawn a moment after it was opened.
    const isDrawn = book !== null && this.#started.injector.get(IRenderManagerService).getRenderById(book.getId()) !== null;
    const canvas = this.#container.querySelector<HTMLElement>('canvas[id^="univer-sheet-main-canvas"]');
    const sheet = isDrawn ? book.getActiveSheet() : null;
    return sheet && canvas && sheet.getSkeleton() ? { sheet, canvas } : null;
  }

  #hasSkeleton(unit: string): boolean {
    const render = unit === this.#book()?.getUnitId() ? this.#started.injector.get(IRenderManagerService).getRenderById(unit) : null;
    return Boolean(render?.with(SheetSkeletonManagerService).getCurrentParam());
  }

  #books(): readonly Workbook[] {
    return this.#started.injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  #book(): Workbook | null {
    return this.#books()[0] ?? null;
  }

  #facade(): FWorkbook | null {
    return this.#started.api.getActiveWorkbook();
  }

  #sheet(): FWorksheet | null {
    return this.#facade()?.getActiveSheet() ?? null;
  }
}

/** Resolves when the grid has drawn once more; where nothing is drawn (another tab is in front), a moment later. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

const triggerOf = (params: object | undefined): string | undefined => (params as { trigger?: string } | undefined)?.trigger;

/** The user's hand changes what cells hold and not how they look: the file could not keep it. */
function stripStyles(id: string, params: object | undefined): void {
  if (!isCells(id)) return;
  const { cellValue = {} } = params as ISetRangeValuesMutationParams;
  for (const line of Object.values(cellValue)) for (const cell of Object.values<Nullable<ICellData>>(line)) if (cell) delete cell.s;
}

function placesOf(cellValue: ISetRangeValuesMutationParams['cellValue'] = {}): readonly (readonly [row: number, column: number])[] {
  return Object.entries(cellValue).flatMap(([row, line]) => Object.keys(line).map((column) => [Number(row), Number(column)] as const));
}
