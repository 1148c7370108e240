// What is typed into a cell, before the grid takes it: numbers and formulas in Vietnamese form.
import { toDisposable, type ICellData, type IDisposable, type Injector, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { formatOf, generalText } from './number-display.ts';
import { typedFormula, typedNumber } from './typed-entry.ts';

const [TEXT, NUMBER, FORCED_TEXT] = [1, 2, 4];
const FIRST = 100;

/** A cell as the user left its editor; `stood` is what it held before. */
export function typedCell(cell: ICellData, stood: Nullable<ICellData>, showsPercent: boolean): ICellData {
  if (typeof cell.f === 'string' && cell.f.startsWith('=')) return { ...cell, f: typedFormula(cell.f) };
  if (cell.t === FORCED_TEXT || (typeof cell.v !== 'string' && typeof cell.v !== 'number')) return cell;
  const text = String(cell.v);
  if (text.startsWith('=')) return { ...cell, v: typedFormula(text) };
  // Opened and left as it was shown: all its digits stay.
  if (stood && typeof stood.v === 'number' && stood.t !== TEXT && text === generalText(stood.v, ',')) return { ...cell, v: stood.v, t: NUMBER };
  const number = typedNumber(text, showsPercent);
  return number === null ? { ...cell, v: text, t: TEXT } : { ...cell, v: number, t: NUMBER };
}

/** Reads what is typed so, and offers numbers for editing with the reader's decimal mark, until disposed. */
export function readTyping(injector: Injector, mark: () => ',' | '.'): readonly IDisposable[] {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  return [
    toDisposable(
      writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, { workbook, worksheet, row, col }, next) => {
          const stood = worksheet.getCellRaw(row, col);
          return next(cell ? typedCell(cell, stood, formatOf(workbook, stood)?.includes('%') === true) : cell);
        },
      }),
    ),
    toDisposable(
      writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, _location, next) => next(cell && typeof cell.v === 'number' && mark() === ',' && !cell.f ? { ...cell, v: generalText(cell.v, ',') } : cell),
      }),
    ),
  ];
}
