// Shows numbers without a format of their own as General does, with the decimal mark of the reader's language.
import { InterceptorEffectEnum, type ICellData, type IDisposable, type Injector, type Nullable, type Workbook } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Digits that Excel shows of a number in General. */
const SHOWN = 11;

/** A number as General shows it. */
export function generalText(value: number, mark: ',' | '.'): string {
  return String(Number(value.toPrecision(SHOWN))).replace('.', mark);
}

/** The number format of a cell; null where it is General. */
export function formatOf(workbook: Workbook, cell: Nullable<ICellData>): string | null {
  const style = cell && typeof cell.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
  const pattern = style && typeof style === 'object' ? style.n?.pattern : undefined;
  return pattern === undefined || pattern === 'General' ? null : pattern;
}

/** Shows them so until disposed. */
export function showNumbers(injector: Injector, mark: () => ',' | '.'): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'parscore.number-display',
    effect: InterceptorEffectEnum.Value,
    // After the number formats have had their turn.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler(cell, { workbook, rawData }, next) {
      if (typeof cell?.v !== 'number' || cell.t === 3 || mark() === '.' || Number.isInteger(cell.v)) return next(cell);
      if (formatOf(workbook, cell) !== null) return next(cell);
      return next({ ...(cell === rawData ? { ...rawData } : cell), v: generalText(cell.v, mark()), t: 2 });
    },
  });
}
