// Makes core's cells of what a range answers: blanks left out, dates as day numbers, errors told from texts.
import type { Cell, CellValue } from '../../core/sheet/snapshot.ts';
import type { Clock } from './clock.ts';
import { fromSpreadsheet, type DecimalComma } from './formulas.ts';

/** What a range answers, by rows x columns. */
export interface Answers {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What the cell of a formula shows when it cannot be computed; Sheets answers it as a text. */
const ERRORS = new Set(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#VALUE!', '#ERROR!']);

/** How a cell without a format of its own is called, empty and with a number. */
const GENERAL = new Set(['', 'General', '0.###############']);

const DAY = 86_400_000;
/** The day before the first of the 1900 system, as after its leap day that never was. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Cells from A1 on, by row and then by column. */
export function cellsOf({ values, formulas, formats }: Answers, decimalComma: DecimalComma, clock: Clock): readonly Cell[] {
  const cells: Cell[] = [];
  values.forEach((line, row) =>
    line.forEach((answered, column) => {
      const formula = formulas[row]?.[column] ?? '';
      if (answered === '' && formula === '') return;
      const format = formats[row]?.[column] ?? '';
      cells.push({
        row,
        column,
        value: valueOf(answered, formula !== '', clock),
        ...(formula !== '' && { formula: fromSpreadsheet(formula, decimalComma) }),
        ...(!GENERAL.has(format) && { format }),
      });
    }),
  );
  return cells;
}

/** The value of a cell as core knows it. */
export function valueOf(answered: unknown, isFormula: boolean, clock: Clock): CellValue {
  if (typeof answered === 'number' || typeof answered === 'boolean') return answered;
  if (typeof answered === 'string') return isFormula && ERRORS.has(answered) ? { error: answered } : answered;
  // Dates are made in another realm than ours.
  if (Object.prototype.toString.call(answered) === '[object Date]') return (Date.parse(clock(answered as GoogleAppsScript.Base.Date)) - FIRST_DAY) / DAY;
  return null;
}
