// What lies over the cells of the grid, marks and charts, and when it is drawn again.
import type { Injector } from '@univerjs/core';
import type { CellValue } from '../../../core/sheet/snapshot.ts';
import type { Language } from '../../../core/text/language.ts';
import type { Overlays } from '../book/service.ts';
import { ChartLayer } from './chart-layer.ts';
import { MarkLayer } from './mark-layer.ts';
import type { ShownBook } from './shown-book.ts';

export class Overlay {
  readonly #shown: ShownBook;
  readonly #marks = new MarkLayer();
  readonly #charts: ChartLayer;
  #isPlacing = false;
  /** Results came that are not drawn yet. */
  #isStale = false;

  constructor(shown: ShownBook, charts: HTMLElement, language: Language) {
    this.#shown = shown;
    this.#charts = new ChartLayer(charts, (sheet, row, column): CellValue | undefined => shown.valueAt(sheet, row, column), language);
  }

  /** Draws the marks from now on. */
  draw(injector: Injector): ReturnType<MarkLayer['draw']> {
    return this.#marks.draw(injector);
  }

  clear(): void {
    this.#marks.clear();
    this.#charts.clear();
  }

  /** Lays marks and charts over the sheets that are named. */
  lay(overlays: Overlays): void {
    for (const [sheet, { marks, charts }] of Object.entries(overlays)) {
      this.#marks.set(sheet, marks);
      this.#charts.set(sheet, charts);
    }
    this.redraw();
  }

  speak(language: Language): void {
    this.#charts.speak(language);
    this.redraw();
  }

  /** "E17 error" of each marked cell of a sheet is row 16, column 4, error. */
  marksOf(sheet: string): ReturnType<MarkLayer['of']> {
    return this.#marks.of(sheet);
  }

  /** Cells changed: charts may show other figures, and results are to be drawn. */
  cellsChanged(areResults: boolean): void {
    this.#charts.stale();
    if (areResults) this.#isStale = true;
    this.place();
  }

  /** Charts are placed when the grid draws next: in between, sheets come and go. */
  readonly place = (): void => {
    if (this.#isPlacing) return;
    this.#isPlacing = true;
    requestAnimationFrame(() => {
      this.#isPlacing = false;
      const sight = this.#shown.sight();
      if (!sight) return;
      if (this.#isStale) sight.sheet.refreshCanvas();
      this.#isStale = false;
      this.#charts.place(sight);
    });
  };

  redraw(): void {
    this.#shown.sight()?.sheet.refreshCanvas();
    this.place();
  }
}
