// Colours the cells that a mark of ours names, over their own look, as the conditional format in the file does.
import { InterceptorEffectEnum, type IDisposable, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Severity } from '../../../core/check/finding.ts';
import { SEVERITY_FILLS } from '../../../core/edit/looks.ts';
import type { MarkedArea } from '../../xlsx/read-sheet-looks.ts';

export class MarkLayer {
  /** By sheet name, then "row column". */
  readonly #marks = new Map<string, ReadonlyMap<string, Severity>>();

  /** Replaces the marks of a sheet. */
  set(sheet: string, marks: readonly MarkedArea[]): void {
    const cells = new Map<string, Severity>();
    // The file lists the strongest first.
    for (const { severity, area } of [...marks].reverse()) {
      for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.set(`${row} ${column}`, severity);
    }
    this.#marks.set(sheet, cells);
  }

  clear(): void {
    this.#marks.clear();
  }

  /** "E17 error" would be row 16 and column 4 here. */
  of(sheet: string): readonly { readonly row: number; readonly column: number; readonly severity: Severity }[] {
    return [...(this.#marks.get(sheet) ?? [])].map(([place, severity]) => {
      const [row = 0, column = 0] = place.split(' ').map(Number);
      return { row, column, severity };
    });
  }

  /** Draws them until disposed. */
  draw(injector: Injector): IDisposable {
    return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'parscore.marks',
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { worksheet, row, col, rawData }, next) => {
        const severity = this.#marks.get(worksheet.getName())?.get(`${row} ${col}`);
        if (severity === undefined) return next(cell);
        const shown = cell === rawData ? { ...rawData } : { ...cell };
        return next({ ...shown, interceptorStyle: { ...shown.interceptorStyle, bg: { rgb: `#${SEVERITY_FILLS[severity]}` } } });
      },
    });
  }
}
