// Whether the formulas are being computed: the engine answers every change, a moment later.
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { isCells } from './commands.ts';

const START = 'formula.mutation.set-formula-calculation-start';
const NEWS = 'formula.mutation.set-formula-calculation-notification';
/** Milliseconds after which a calculation is waited for no longer. */
const PATIENCE = 5000;
/** Milliseconds within which a calculation begins after a change. */
const SOON = 1000;

export class Calculation {
  #going: { readonly done: Promise<void>; readonly finish: () => void } | null = null;

  /** Hears every command of the grid. */
  heard({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions): void {
    if (id === START || (isCells(id) && options.fromFormula !== true)) this.#begins(id === START ? PATIENCE : SOON);
    if (id === NEWS && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) this.#ends();
  }

  /** Another workbook is shown: nobody waits for the one before. */
  forget(): void {
    this.#going = null;
  }

  /** Resolves when the formulas have been computed. */
  async computed(): Promise<void> {
    // The engine begins a moment after the edit that it answers.
    await new Promise((resolve) => setTimeout(resolve));
    for (let waited = this.#going; waited !== null; waited = this.#going === waited ? null : this.#going) await waited.done;
  }

  #begins(patience: number): void {
    let finish = (): void => undefined;
    const before = this.#going;
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      finish = () => {
        clearTimeout(timer);
        resolve();
        before?.finish();
      };
    });
    this.#going = { done, finish };
  }

  #ends(): void {
    this.#going?.finish();
    this.#going = null;
  }
}
