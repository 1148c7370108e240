// What the user's hand may not do in the grid: what the file could not keep, a locked sheet, and anything while a patch is written.
import { CustomCommandExecutionError, type ICellData, type ICommandInfo, type IExecutionOptions, type Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { isCells, isContent, isRefused } from './commands.ts';
import type { ShownBook } from './shown-book.ts';

/** What the grid refuses to do, for the page to say. */
export type Refusal = 'shape' | 'locked' | 'writing';

export class Refusals {
  readonly #shown: ShownBook;
  readonly #tell: (why: Refusal) => void;
  #locked: ReadonlySet<string> = new Set();
  #isWriting = false;

  constructor(shown: ShownBook, tell: (why: Refusal) => void) {
    this.#shown = shown;
    this.#tell = tell;
  }

  /** The sheets of the workbook whose cells are locked. */
  lock(sheets: readonly string[]): void {
    this.#locked = new Set(sheets);
  }

  /** While a patch is written the user's hand rests. */
  async whileWriting<Result>(write: () => Promise<Result>): Promise<Result> {
    this.#isWriting = true;
    try {
      return await write();
    } finally {
      this.#isWriting = false;
    }
  }

  /** Whether editing a cell of a sheet is refused, which is told. */
  refusesEdit(sheet: string): boolean {
    const why = this.#whyNot(sheet);
    if (why !== null) this.#tell(why);
    return why !== null;
  }

  /** Hears a command before it is done; throws where it is refused. */
  before({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions = {}): void {
    // Univer marks the cells that it must draw again, and fails where a sheet has just come or gone: results are drawn by a whole fresh drawing instead.
    if (isCells(id) && (options.fromFormula === true || !this.#shown.hasSkeleton((params as ISetRangeValuesMutationParams).unitId))) options.fromChangeset = true;
    if (options.parscore === true || options.fromFormula === true || triggerOf(params)?.startsWith('univer.command.') === true) return stripStyles(id, params);
    const why = isRefused(id) ? 'shape' : isContent(id) ? this.#whyNot(this.#shown.sheetOf(params)) : null;
    if (why === null) return stripStyles(id, params);
    this.#tell(why);
    throw new CustomCommandExecutionError(`refused: ${id}`);
  }

  #whyNot(sheet: string): Refusal | null {
    return this.#isWriting ? 'writing' : this.#locked.has(sheet) ? 'locked' : null;
  }
}

const triggerOf = (params: object | undefined): string | undefined => (params as { trigger?: string } | undefined)?.trigger;

/** The user's hand changes what cells hold and not how they look: the file could not keep it. */
function stripStyles(id: string, params: object | undefined): void {
  if (!isCells(id)) return;
  const { cellValue = {} } = params as ISetRangeValuesMutationParams;
  for (const line of Object.values(cellValue)) for (const cell of Object.values<Nullable<ICellData>>(line)) if (cell) delete cell.s;
}
