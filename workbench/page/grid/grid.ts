// The real spreadsheet of the page: shows the workbook, tells what the user does in it, and shows what we write.
import { ICommandService, IUndoRedoService, type ICommandInfo, type IDisposable, type IExecutionOptions } from '@univerjs/core';
import { ILayoutService, type FWorkbook } from '@univerjs/preset-sheets-core';
import type { Patch } from '../../../core/edit/patch.ts';
import type { HostEdit } from '../../../core/host.ts';
import type { Language } from '../../../core/text/language.ts';
import type { AppliedPatch, OpenedBook, Overlays } from '../book/service.ts';
import { Calculation } from './calculation.ts';
import { isCells } from './commands.ts';
import type { FileLink } from './file-link.ts';
import { nextFrame } from './next-frame.ts';
import { showNumbers } from './number-display.ts';
import { Overlay } from './overlay.ts';
import { leaveSheet, mutationsOf } from './own-changes.ts';
import { pasteText } from './paste.ts';
import { Refusals, type Refusal } from './refusals.ts';
import { selectCell } from './select-cell.ts';
import { ShownBook } from './shown-book.ts';
import { turnFile, withSteps, type Steps } from './turn-mutation.ts';
import { readTyping } from './typing.ts';
import { LOCALES, startUniver, type Started } from './univer.ts';
import { carryCells, type WrittenCells } from './written-cells.ts';

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

export class Grid {
  readonly #started: Started;
  readonly #events: GridEvents;
  readonly #shown: ShownBook;
  readonly #overlay: Overlay;
  readonly #refusals: Refusals;
  readonly #calculation = new Calculation();
  readonly #disposables: IDisposable[];
  #language: Language;
  #link: FileLink | null = null;
  #isDressed = false;

  constructor({ container, charts, language, events }: GridOptions) {
    this.#events = events;
    this.#language = language;
    this.#started = startUniver(container, language, (unit) => (unit === this.#shown.book()?.getUnitId() ? (this.#link?.seal() ?? null) : null));
    this.#shown = new ShownBook(this.#started, container);
    this.#overlay = new Overlay(this.#shown, charts, language);
    this.#refusals = new Refusals(this.#shown, (why) => this.#events.refused(why));
    const { api, injector } = this.#started;
    const commands = injector.get(ICommandService);
    const { place } = this.#overlay;
    this.#disposables = [
      commands.registerCommand(turnFile(() => this.#link)),
      commands.registerCommand(leaveSheet),
      commands.beforeCommandExecuted((info, options) => this.#refusals.before(info, options)),
      commands.onCommandExecuted((info, options) => this.#after(info, options)),
      pasteText(api, (why) => this.#events.refused(why)),
      api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
        if (this.#refusals.refusesEdit(event.worksheet.getSheetName())) event.cancel = true;
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
    this.#disposables.push(this.#overlay.draw(injector), showNumbers(injector, mark), ...readTyping(injector, mark));
  }

  /** Shows a workbook in the place of the one before; `link` carries its changes. */
  open({ data, overlays, locked }: OpenedBook, link: FileLink): void {
    const { api } = this.#started;
    this.#link = null;
    for (const old of this.#shown.all()) api.disposeUnit(old.getUnitId());
    this.#overlay.clear();
    this.#refusals.lock(locked);
    this.#calculation.forget();
    const book = api.createWorkbook(data);
    this.#dress();
    this.#link = link;
    this.#showNumbersOf(book);
    this.lay(overlays);
  }

  /** Lays marks and charts over the sheets that are named. */
  lay(overlays: Overlays): void {
    this.#overlay.lay(overlays);
  }

  /** Shows what a patch has made of the workbook, as one thing to undo. */
  show(patch: Patch, { put, styles, overlays }: AppliedPatch, steps: Steps): void {
    const workbook = this.#shown.book();
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
    for (let frame = 0; frame < 100 && this.#shown.sight() === null; frame++) await nextFrame();
  }

  /** Selects a cell and brings it into sight. Throws sheet/missing; a hidden sheet cannot be shown. */
  select(sheet: string, a1: string): Promise<void> {
    return selectCell(this.#shown.facade(), sheet, a1);
  }

  /** The address of the selected cell and its sheet; null where nothing is selected. */
  selected(): ReturnType<ShownBook['selected']> {
    return this.#shown.selected();
  }

  /** While a patch is written the user's hand rests. */
  async writing<Result>(write: () => Promise<Result>): Promise<Result> {
    await this.endEditing();
    return this.#refusals.whileWriting(write);
  }

  /** Takes over what stands in a cell's editor. */
  async endEditing(): Promise<void> {
    const book = this.#shown.facade();
    if (book?.isCellEditing() === true) await book.endEditingAsync(true);
  }

  /** Resolves when the formulas have been computed. */
  computed(): Promise<void> {
    return this.#calculation.computed();
  }

  speak(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#started.api.setLocale(LOCALES[language]);
    const book = this.#shown.facade();
    if (book) this.#showNumbersOf(book);
    this.#overlay.speak(language);
  }

  /** Draws the sheet in sight larger or smaller; 1 is its own size. */
  zoom(ratio: number): void {
    this.#shown.sheet()?.zoom(ratio);
  }

  focus(): void {
    this.#shown.sheet()?.getSelection()?.getActiveRange()?.activate();
    this.#started.injector.get(ILayoutService).focus();
  }

  undo(): Promise<boolean> {
    return this.#started.api.undo();
  }

  redo(): Promise<boolean> {
    return this.#started.api.redo();
  }

  /** "E17 error" of each marked cell of a sheet is row 16, column 4, error. */
  marksOf(sheet: string): ReturnType<Overlay['marksOf']> {
    return this.#overlay.marksOf(sheet);
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
    this.#started.univer.dispose();
  }

  #after(info: Readonly<ICommandInfo>, options: IExecutionOptions = {}): void {
    this.#calculation.heard(info, options);
    if (!isCells(info.id) || options.parscore === true || this.#link === null) return;
    const written = info.params as WrittenCells;
    const sheet = this.#shown.worksheet(written.unitId, written.subUnitId);
    if (sheet === null) return;
    const edit = carryCells(written, options, sheet, { shown: this.#shown, link: this.#link });
    if (edit !== null) this.#events.edited(edit);
    this.#overlay.cellsChanged(options.fromFormula === true);
  }

  #showNumbersOf(book: FWorkbook): void {
    book.setNumfmtLocal(this.#language);
  }
}
