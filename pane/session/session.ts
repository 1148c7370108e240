// The session: reads, checks and writes the open workbook through its host, and tells the panel what is known. No React here.
import type { Finding } from '../../core/check/finding.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import type { Cleared } from '../../core/edit/clear.ts';
import type { Patch } from '../../core/edit/patch.ts';
import { shownChanges } from '../../core/edit/show.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import type { ColumnOverride, Table } from '../../core/sheet/table.ts';
import type { Language } from '../../core/text/language.ts';
import { addFiles, type ChosenFile } from './add-files.ts';
import { Changes } from './changes.ts';
import { checkBook } from './check-book.ts';
import { planFindingsOf } from './plan-findings.ts';
import { columnsPlan, setPlan } from './plans.ts';
import { rowsKey, tableKey, type Book, type Notice, type PaneState, type Tool, type Trouble, type View } from './state.ts';
import { troubleOf } from './trouble.ts';

export interface SessionOptions {
  readonly host: SpreadsheetHost;
  readonly language: Language;
  readonly view?: View;
  /** Begins by asking whether what was inserted shall go. */
  readonly asksClear?: boolean;
}

/** Milliseconds without an edit after which the workbook is read again. */
const QUIET = 250;

/** One panel over one workbook. Its commands never throw: what the host refuses becomes `trouble`. */
export class Session {
  readonly #host: SpreadsheetHost;
  readonly #listeners = new Set<() => void>();
  readonly #changes = new Changes();
  #state: PaneState;
  /** Of the plan sheet as it was last checked. */
  #planFindings: readonly Finding[] = [];
  /** The newest piece of work; what an older one brings is dropped. */
  #job = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;

  constructor({ host, language, view = 'check', asksClear = false }: SessionOptions) {
    this.#host = host;
    this.#state = { language, view, tool: null, asksClear, book: null, beside: [], table: null, work: null, trouble: null, notice: null, undoable: 0, trials: new Map() };
  }

  /** Reads and checks, and goes on doing so after every edit until `close`. */
  async open(): Promise<void> {
    this.#unwatch ??= this.#host.watch(() => this.#editSeen());
    await this.refresh();
  }

  close(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    clearTimeout(this.#timer);
    this.#job++;
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  speak(language: Language): void {
    this.#set({ language });
  }

  show(view: View): void {
    if (view !== this.#state.view) this.#set({ view, asksClear: false, notice: null });
  }

  /** Opens a tool of the view "more"; null lists them again. */
  openTool(tool: Tool | null): void {
    this.#set({ tool, notice: null });
  }

  /** Asks whether what was inserted shall go, or stops asking. */
  askClear(asksClear: boolean): void {
    this.#set({ asksClear });
  }

  /** Chooses the table that the views show, by tableKey. */
  choose(table: string): void {
    this.#set({ table });
  }

  /** Puts away a sentence that has been read. */
  dismiss(): void {
    this.#set({ trouble: null, notice: null });
  }

  /** Begins to try other scores on a table; a trial that is under way goes on. */
  startTrial(table: Table): void {
    const { trials } = this.#state;
    if (!trials.has(tableKey(table))) this.#set({ trials: new Map([...trials, [tableKey(table), { rows: rowsKey(table), typed: new Map() }]]) });
  }

  /** Tries other points on a leaf, as typed; null takes the leaf out of the trial. */
  tryPoints(table: Table, row: number, typed: string | null): void {
    const { trials } = this.#state;
    const points = new Map(trials.get(tableKey(table))?.typed);
    if (typed === null) points.delete(row);
    else points.set(row, typed);
    this.#set({ trials: new Map([...trials, [tableKey(table), { rows: rowsKey(table), typed: points }]]) });
  }

  /** Forgets what was tried on a table. */
  forgetTrial(table: Table): void {
    this.#set({ trials: new Map([...this.#state.trials].filter(([key]) => key !== tableKey(table))) });
  }

  /** Reads the whole workbook and checks it. */
  async refresh(): Promise<void> {
    if (this.#state.work?.what === 'writing') return;
    this.#set({ trouble: null, notice: null });
    await this.#read(false);
  }

  /** Gives up reading or checking: what was known before stays. Writing goes on to its end, so that nothing is half written. */
  stop(): void {
    if (this.#state.work === null || this.#state.work.what === 'writing') return;
    this.#job++;
    this.#set({ work: null, notice: { what: 'stopped', values: {} } });
  }

  /** Shows a cell in the sheet. */
  async select(sheet: string, cell: string): Promise<void> {
    try {
      await this.#host.select(sheet, cell);
    } catch (error) {
      this.#fail(error, 'selecting');
    }
  }

  /** Mends what these findings offer to mend. */
  async fix(findings: readonly Finding[]): Promise<void> {
    const { book, language } = this.#state;
    if (book === null || this.#state.work?.what === 'writing') return;
    // What plans it is loaded when it is first needed: the work has begun for its user, and nobody else may write meanwhile.
    this.#set({ work: { what: 'writing' } });
    const plans = await import('./insert-plans.ts').catch((error: unknown) => this.#fail(error, 'writing'));
    const patch = plans?.fixPlan(book, findings, language);
    this.#set({ work: null });
    if (patch === undefined) return;
    await this.write(patch, { what: 'fixed', values: { cells: shownChanges(patch, language).length } });
  }

  /** Keeps the columns that the user named for a table in the document; null forgets them. */
  async keepColumns(table: Pick<Table, 'sheet' | 'headerRows'>, columns: ColumnOverride | null): Promise<void> {
    const { book } = this.#state;
    if (book !== null) await this.write(columnsPlan(book, table, columns), { what: 'columns-kept', values: {} });
  }

  /** Chooses the set to check against and keeps the choice in the document; null chooses none. */
  async keepSet(set: CriteriaSet | null): Promise<void> {
    const { book } = this.#state;
    if (book !== null) await this.write(setPlan(book, set), { what: 'set-kept', values: { name: set?.name ?? null } });
  }

  /** Takes away what insert wrote, as `cleared` planned it. */
  async clear({ patch, left }: Cleared): Promise<void> {
    const cells = shownChanges(patch, this.#state.language).length;
    await this.write(patch, { what: 'cleared', values: { cells, left: left.length, where: left.map(({ sheet, cell }) => `${sheet} ${cell}`).join('; ') } });
  }

  /** Applies a patch that was shown before, and reads what then stands there. */
  async write(patch: Patch, notice: Notice): Promise<void> {
    const { book } = this.#state;
    if (book === null || this.#state.work?.what === 'writing') return;
    if (patch.edits.length === 0) return this.#set({ notice: { what: 'nothing-to-do', values: {} } });
    if (await this.#apply(patch, book)) {
      this.#changes.done(patch, book);
      await this.#afterWriting(patch, book, notice);
    }
  }

  /** Undoes the last of our own changes. */
  async undo(): Promise<void> {
    const { book } = this.#state;
    const patch = this.#changes.lastInverse;
    if (book === null || patch === null || this.#state.work?.what === 'writing') return;
    if (await this.#apply(patch, book)) {
      this.#changes.undone();
      await this.#afterWriting(patch, book, { what: 'undone', values: {} });
    }
  }

  /** Whether this program can add the sheets of other files. */
  get addsSheets(): boolean {
    return this.#host.addSheets !== undefined;
  }

  /** Adds the sheets of .xlsx files, file by file, and reads again; each file that is left out is told by its name. */
  async addSheets(files: readonly ChosenFile[]): Promise<void> {
    const add = this.#host.addSheets?.bind(this.#host);
    if (add === undefined || files.length === 0 || this.#state.work?.what === 'writing') return;
    this.#job++;
    clearTimeout(this.#timer);
    this.#set({ work: { what: 'writing', done: 0, of: files.length }, trouble: null, notice: null });
    const { added, sheets, trouble } = await addFiles(add, files, (done) => this.#set({ work: { what: 'writing', done, of: files.length } }));
    this.#set({ work: null, trouble, ...(added > 0 && { notice: { what: 'sheets-added', values: { files: added, sheets } } }) });
    if (added > 0) await this.#read(false);
  }

  /** Whether the host took the whole patch. */
  async #apply(patch: Patch, book: Book): Promise<boolean> {
    const job = ++this.#job;
    clearTimeout(this.#timer);
    this.#set({ work: { what: 'writing' }, trouble: null, notice: null });
    try {
      await this.#host.apply(patch);
      return true;
    } catch (error) {
      this.#fail(error, 'writing');
      // The sheet may have changed under us: what the panel shows must be what stands there.
      if (job === this.#job) await this.#read(true, { book });
      return false;
    } finally {
      if (job === this.#job && this.#state.work?.what === 'writing') this.#set({ work: null });
    }
  }

  async #afterWriting(patch: Patch, book: Book, notice: Notice): Promise<void> {
    const stored = patch.edits.filter((edit) => edit.kind === 'put-settings').at(-1);
    this.#set({ undoable: this.#changes.undoable, notice });
    await this.#read(true, { book, settingsText: stored === undefined ? book.settingsText : stored.text });
  }

  #editSeen(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A reading that is under way may have missed the edit: it is begun again. Our own writing ends in a reading of its own.
      if (this.#state.work?.what !== 'writing') void (this.#state.book === null ? this.refresh() : this.#read(true));
    }, QUIET);
  }

  /** A quiet reading keeps what it can of `known` and asks the host for nothing that the user would notice. */
  async #read(quiet: boolean, known: { readonly book: Book | null; readonly settingsText?: string | null } = { book: this.#state.book }): Promise<void> {
    const job = ++this.#job;
    const isWanted = (): boolean => job === this.#job;
    this.#set({ work: { what: 'reading' } });
    try {
      const snapshot = await this.#host.read({ quiet });
      const settingsText = quiet && known.book !== null ? (known.settingsText === undefined ? known.book.settingsText : known.settingsText) : await this.#host.loadSettings();
      if (!isWanted()) return;
      const progress = (done: number, of: number): void => this.#set({ work: { what: 'checking', done, of } });
      const book = await checkBook(snapshot, settingsText, { before: known.book, progress, isWanted, check: this.#host.checkSheet?.bind(this.#host) });
      if (book === null || !isWanted()) return;
      const { trouble, trials } = this.#state;
      const going = new Map([...trials].filter(([key, { rows }]) => book.checked.tables.some(({ table }) => tableKey(table) === key && rowsKey(table) === rows)));
      // An empty trial goes without a word: nothing of the user's is lost.
      const isLost = [...trials].some(([key, { typed }]) => typed.size > 0 && !going.has(key));
      this.#set({ book, beside: this.#beside(book), work: null, trouble: trouble?.while === 'reading' ? null : trouble, trials: going.size === trials.size ? trials : going, ...(isLost && { notice: { what: 'trial-over', values: {} } }) });
      await this.#checkPlan(book);
    } catch (error) {
      if (isWanted()) {
        this.#set({ work: null });
        this.#fail(error, 'reading');
      }
    }
  }

  /** The plan sheet is checked after the tables: their list does not wait for it. */
  async #checkPlan(book: Book): Promise<void> {
    const found = await planFindingsOf(book);
    if (this.#state.book !== book || (found.length === 0 && this.#planFindings.length === 0)) return;
    this.#planFindings = found;
    this.#set({ beside: this.#beside(book) });
  }

  #beside({ checked }: Book): readonly Finding[] {
    return [...checked.findings.filter(({ code }) => code !== 'table/not-found'), ...this.#planFindings];
  }

  #fail(error: unknown, during: Trouble['while']): void {
    this.#set({ trouble: troubleOf(error, during) });
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
