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

/** What a cell shows that cannot be computed, or that an error was typed or pasted into; Sheets answers it as a text. */
const ERRORS = new Set(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#VALUE!', '#ERROR!']);

/** The format under which Sheets makes a text of whatever is written. */
export const TEXT = '@';

/** How a cell without a format of its own is called, empty and with a number. */
const GENERAL = new Set(['', 'General', '0.###############']);

const DAY = 86_400_000;
/** The day before the first of the 1900 system, as after its leap day that never was. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Cells from A1 on, by row and then by column. On a sheet of ours only a formula has an error: what we write of others' errors is text. */
export function cellsOf({ values, formulas, formats }: Answers, { decimalComma, clock, isOurs }: { readonly decimalComma: DecimalComma; readonly clock: Clock; readonly isOurs: boolean }): readonly Cell[] {
  const cells: Cell[] = [];
  values.forEach((line, row) =>
    line.forEach((answered, column) => {
      const formula = formulas[row]?.[column] ?? '';
      if (answered === '' && formula === '') return;
      const format = formats[row]?.[column] ?? '';
      cells.push({
        row,
        column,
        value: valueOf(answered, clock, { asText: formula === '' && (isOurs || format === TEXT) }),
        ...(formula !== '' && { formula: fromSpreadsheet(formula, decimalComma) }),
        ...(!GENERAL.has(format) && { format }),
      });
    }),
  );
  return cells;
}

/** The value of a cell as core knows it; where only texts are kept, the name of an error is a text. */
export function valueOf(answered: unknown, clock: Clock, { asText }: { readonly asText: boolean }): CellValue {
  if (typeof answered === 'number' || typeof answered === 'boolean') return answered;
  if (typeof answered === 'string') return !asText && ERRORS.has(answered) ? { error: answered } : answered;
  // Dates are made in another realm than ours.
  if (Object.prototype.toString.call(answered) === '[object Date]') return (Date.parse(clock(answered as GoogleAppsScript.Base.Date)) - FIRST_DAY) / DAY;
  return null;
}
