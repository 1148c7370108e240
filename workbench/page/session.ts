// One visit to the page: which workbook is open, whether it was changed, and what the page has to say. No React here.
import { HostError, type HostEdit } from '../../core/host.ts';
import type { Language } from '../../core/text/language.ts';
import { isRefusalCode, type RefusalCode } from '../../core/text/refusal.ts';
import type { SentenceValue } from '../../core/text/template.ts';
import { FileLink } from './grid/file-link.ts';
import type { Grid } from './grid/grid.ts';
import type { Refusal } from './grid/refusals.ts';
import { PageHost } from './page-host.ts';
import { settled, type RemoteBook } from './remote-book.ts';

/** What the page says: a word of its own, or a refusal's sentence. */
export type Saying =
  | { readonly kind: 'error' | 'warning' | 'success'; readonly word: 'saved' | 'drop-one' | 'put-right' | 'sample-failed' | 'library-failed' | 'failed' | `refused-${Refusal}`; readonly values: Readonly<Record<string, SentenceValue>> }
  | { readonly kind: 'error'; readonly refusal: RefusalCode; readonly values: Readonly<Record<string, SentenceValue>> };

export interface PageState {
  readonly language: Language;
  /** The name of the open file; null before the first is open. */
  readonly file: string | null;
  readonly isChanged: boolean;
  readonly work: 'opening' | 'saving' | null;
  readonly saying: Saying | null;
  /** Percent of the drawing library that is here; null when it is all here, or none is to come. */
  readonly library: number | null;
  /** Another file waits for the user to say whether changes may be dropped. */
  readonly waiting: Incoming | null;
}

/** A file to be opened. */
export interface Incoming {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** What the page does for the session. */
export interface Surroundings {
  readonly book: RemoteBook;
  /** The grid, which tells its news to the session. */
  grid(events: { edited(edit: HostEdit): void; refused(why: Refusal): void }): Grid;
  /** Shows the panel over a host in the place of an earlier one. */
  showPanel(host: PageHost): void;
  saveFile(name: string, bytes: Uint8Array): void;
}

/** Bytes that a browser should not even read: the file itself, still packed. */
const MOST_BYTES = 64 * 1024 * 1024;

export class PageSession {
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  readonly #grid: Grid;
  #host: PageHost | null = null;
  #link: FileLink | null = null;
  /** The step at which the workbook was last saved. */
  #saved = 0;
  #state: PageState;

  constructor(around: Surroundings, language: Language) {
    this.#around = around;
    this.#state = { language, file: null, isChanged: false, work: null, saying: null, library: null, waiting: null };
    this.#grid = around.grid({
      edited: (edit) => {
        this.#host?.edited(edit);
        this.#look();
      },
      refused: (why) => this.say({ kind: 'warning', word: `refused-${why}`, values: {} }),
    });
  }

  readonly state = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get grid(): Grid {
    return this.#grid;
  }

  get host(): PageHost | null {
    return this.#host;
  }

  speak(language: Language): void {
    if (language === this.#state.language) return;
    this.#set({ language });
    this.#grid.speak(language);
  }

  say(saying: Saying | null): void {
    this.#set({ saying });
  }

  /** Loads what draws our own sheets; the page works without it until a sheet is inserted. */
  async loadLibrary(address: string): Promise<void> {
    this.#set({ library: 0 });
    try {
      settled(await this.#around.book.loadLibrary(address, (loaded, total) => this.#set({ library: Math.floor((loaded / total) * 100) })));
    } catch {
      this.say({ kind: 'warning', word: 'library-failed', values: {} });
    }
    this.#set({ library: null });
  }

  /** Opens a file, after asking where changes would be lost. */
  async open(file: Incoming): Promise<void> {
    if (this.#state.work !== null) return;
    if (this.#state.isChanged) return this.#set({ waiting: file });
    await this.#open(file);
  }

  /** The answer to the question whether changes may be dropped. */
  async answer(mayDrop: boolean): Promise<void> {
    const { waiting } = this.#state;
    this.#set({ waiting: null });
    if (mayDrop && waiting !== null) await this.#open(waiting);
  }

  /** Hands the workbook to the user as a file. */
  async save(): Promise<void> {
    const { file, work } = this.#state;
    if (file === null || work !== null) return;
    this.#set({ work: 'saving', saying: null });
    try {
      await this.#grid.endEditing();
      await this.#host?.settle();
      const step = this.#link?.step ?? 0;
      const bytes = settled(await this.#around.book.save());
      this.#around.saveFile(savedName(file), bytes);
      this.#saved = step;
      this.#set({ saying: { kind: 'success', word: 'saved', values: { file: savedName(file) } } });
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#set({ work: null });
      this.#look();
    }
  }

  async #open({ name, bytes }: Incoming): Promise<void> {
    this.#set({ work: 'opening', saying: null });
    try {
      const read = await bytes();
      if (read.length > MOST_BYTES) throw new HostError('file/too-large', { file: name, limit: '64 MB' });
      const opened = settled(await this.#around.book.open(read, name));
      // What the grid still computes of the workbook before must not come when that is gone.
      await this.#grid.computed();
      const link = new FileLink(this.#around.book, {
        failed: (error) => void this.#putRight(error),
        turned: (overlays) => {
          this.#grid.lay(overlays);
          this.#look();
        },
      });
      this.#link = link;
      this.#grid.open(opened, link);
      await this.#grid.drawn();
      // For who measures how long that took.
      performance.mark('parscore-grid');
      this.#host = new PageHost({ book: this.#around.book, grid: this.#grid, link, written: () => this.#look() });
      this.#saved = 0;
      this.#set({ file: name, isChanged: false });
      this.#around.showPanel(this.#host);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#set({ work: null });
    }
  }

  /** The file did not take what the grid shows: the grid shows the file again. */
  async #putRight(error: unknown): Promise<void> {
    const link = this.#link;
    if (link === null) return;
    link.forget();
    const answer = await this.#around.book.redraw();
    if ('value' in answer) this.#grid.open(answer.value, link);
    this.#host?.edited({ sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 } });
    if (error instanceof HostError && isRefusalCode(error.code) && error.code !== 'host/failed') this.#fail(error);
    else this.say({ kind: 'error', word: 'put-right', values: {} });
  }

  #fail(error: unknown): void {
    if (error instanceof HostError && isRefusalCode(error.code)) this.#set({ saying: { kind: 'error', refusal: error.code, values: error.values } });
    else if (error instanceof SampleMissing) this.#set({ saying: { kind: 'error', word: 'sample-failed', values: {} } });
    else this.#set({ saying: { kind: 'error', word: 'failed', values: { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) } } });
  }

  #look(): void {
    const isChanged = (this.#link?.step ?? 0) !== this.#saved;
    if (isChanged !== this.#state.isChanged) this.#set({ isChanged });
  }

  #set(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** A sample could not be had from the site. */
export class SampleMissing extends Error {
  override name = 'SampleMissing';
}

/** The name under which a workbook is saved: beside the original, never over it. */
export const savedName = (file: string): string => `${file.replace(/\.xls[xm]$/i, '').replace(/ \(PARScore\)$/, '')} (PARScore)${/\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx'}`;
