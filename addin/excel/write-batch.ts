// Writes of one command: gathered into requests that stay under what Excel on the web takes.
import type { Area } from '../../core/address.ts';
import { formatsOf, writtenOf, type PlacedContent, type Written } from './cell-blocks.ts';
import { rangeOf } from './used-blocks.ts';

/** Bytes of a request at which it is sent before more is added; the web refuses five megabytes. */
const MOST_BYTES = 3_500_000;

/** What a step of the library costs in a request: the action, its path and what leads there. */
const STEP = 700;

/** Gathers writes of one context. */
export class WriteBatch {
  readonly context: Excel.RequestContext;
  #bytes = 0;

  constructor(context: Excel.RequestContext) {
    this.context = context;
  }

  /** Makes room for that many steps and bytes: what waits is sent first where they would not fit. */
  async room(steps: number, bytes = 0): Promise<void> {
    const needed = steps * STEP + bytes;
    if (this.#bytes > 0 && this.#bytes + needed > MOST_BYTES) await this.send();
    this.#bytes += needed;
  }

  async send(): Promise<void> {
    this.#bytes = 0;
    await this.context.sync();
  }

  /** Writes cells inside an area of a sheet. */
  async cells(sheet: Excel.Worksheet, area: Area, cells: readonly PlacedContent[]): Promise<void> {
    const { values, formulas } = writtenOf(area, cells);
    // The official's format of text is lifted while we write, and put back: what was written stays a number or a formula.
    await this.#formats(sheet, area, formatsOf(area, cells, 'General'));
    for (const [name, written] of [['values', values], ['formulas', formulas]] as const) {
      if (!written) continue;
      // Vietnamese letters take up to three bytes.
      await this.room(6, JSON.stringify(written).length * 2);
      const range = rangeOf(sheet, area);
      if (name === 'values') range.values = written;
      else range.formulas = written;
    }
    await this.#formats(sheet, area, formatsOf(area, cells, '@'));
  }

  async #formats(sheet: Excel.Worksheet, area: Area, formats: Written | null): Promise<void> {
    if (!formats) return;
    await this.room(6, JSON.stringify(formats).length);
    rangeOf(sheet, area).numberFormat = formats;
  }
}
