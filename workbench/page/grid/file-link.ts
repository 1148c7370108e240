// Carries what happens in the grid to the workbook in its worker, in order, one step for each thing that can be undone.
import type { CellContent } from '../../../core/edit/patch.ts';
import type { CellValue } from '../../../core/sheet/snapshot.ts';
import type { Result } from '../../xlsx/put-results.ts';
import type { Answer, BySheet, EditedCell, Overlays } from '../book/service.ts';
import { settled, type RemoteBook } from '../remote-book.ts';

export interface LinkEvents {
  /** The workbook did not take what the grid already shows. */
  failed(error: unknown): void;
  /** The workbook went back or forth; what lies over these sheets is another. */
  turned(overlays: Overlays): void;
}

/** Cells by sheet and place; a later one of the same place replaces an earlier one. */
type Pending<Cell> = Map<string, Map<string, Cell>>;

export class FileLink {
  readonly #book: RemoteBook;
  readonly #events: LinkEvents;
  readonly #edits: Pending<EditedCell> = new Map();
  readonly #results: Pending<Result> = new Map();
  /** The step at which the workbook stands, once all that was sent has arrived. */
  #step = 0;
  /** The newest step that was ever made. */
  #newest = 0;
  #turn: number | null = null;
  #sent: Promise<unknown> = Promise.resolve();
  #isDue = false;

  constructor(book: RemoteBook, events: LinkEvents) {
    this.#book = book;
    this.#events = events;
  }

  get step(): number {
    return this.#step;
  }

  /** The user's hand wrote a cell. */
  edited(sheet: string, row: number, column: number, content: CellContent): void {
    put(this.#edits, sheet, { row, column, content }); 
    this.#later();
  }

  /** The grid computed a formula. */
  computed(sheet: string, row: number, column: number, value: CellValue): void {
    put(this.#results, sheet, { row, column, value });
    this.#later();
  }

  /** Sends what the user wrote so far as one step. The steps before and after it; null where nothing was written. */
  seal(): { readonly before: number; readonly after: number } | null {
    if (this.#edits.size === 0) return null;
    const before = this.#step;
    const after = this.nextStep();
    this.#send(this.#book.edit(after, taken(this.#edits)));
    return { before, after };
  }

  /** A step for a patch, which the caller sends by itself. */
  nextStep(): number {
    this.#step = ++this.#newest;
    return this.#step;
  }

  /** A patch was refused: the workbook stands where it stood. */
  stays(step: number): void {
    this.#step = step;
  }

  /** Brings the workbook to a step: of several that one undoing asks for, the farthest. */
  turnTo(step: number, direction: 'back' | 'forth'): void {
    this.#turn = this.#turn === null ? step : direction === 'back' ? Math.min(this.#turn, step) : Math.max(this.#turn, step);
    this.#later();
  }

  /** Resolves when all that was noted has arrived. */
  async arrived(): Promise<void> {
    this.#flush();
    await this.#sent;
  }

  /** Forgets what was not sent yet. */
  forget(): void {
    this.#edits.clear();
    this.#results.clear();
    this.#turn = null;
  }

  #later(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#turn !== null) {
      this.#step = this.#turn;
      this.#send(this.#book.turnTo(this.#turn).then((answer) => (this.#events.turned(settled(answer)), answer)));
      this.#turn = null;
    }
    this.seal();
    if (this.#results.size > 0) this.#send(this.#book.putResults(taken(this.#results)));
  }

  #send(answer: Promise<Answer<unknown>>): void {
    const arrival = answer.then(settled).catch((error: unknown) => this.#events.failed(error));
    this.#sent = Promise.all([this.#sent, arrival]);
  }
}

function put<Cell extends { readonly row: number; readonly column: number }>(pending: Pending<Cell>, sheet: string, cell: Cell): void {
  const cells = pending.get(sheet) ?? new Map<string, Cell>();
  pending.set(sheet, cells.set(`${cell.row} ${cell.column}`, cell));
}

function taken<Cell>(pending: Pending<Cell>): BySheet<Cell> {
  const cells = Object.fromEntries([...pending].map(([sheet, byPlace]) => [sheet, [...byPlace.values()]]));
  pending.clear();
  return cells;
}
