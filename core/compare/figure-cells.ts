// Figures of a comparison on its sheet: formulas on the tables' own cells where these stand in the same workbook, else values.
import type { CellStyle } from '../edit/patch.ts';
import type { SheetPage } from '../edit/sheet-page.ts';
import { toNumber, ZERO, type Points } from '../points.ts';
import type { CellValue } from '../sheet/snapshot.ts';

/** Excel takes 8,192 characters. */
const LONGEST = 8_000;

export interface FigureCells {
  /**
   * Puts a figure, blank where there is none. Of `formulas`, the likeliest first, the first that shows this figure here
   * is written; null where the table stands in another file, and the value is what can be written.
   */
  put(row: number, column: number, figure: Points | null, style: CellStyle, formulas: readonly string[] | null): void;
  /** Figures that became values though their table stands here: scores typed as text, formulas too long. */
  valued(): number;
}

export function figureCells({ sheet }: SheetPage): FigureCells {
  let valued = 0;
  return {
    put: (row, column, figure, style, formulas) => {
      if (figure === null) return sheet.blank(row, column, style);
      const value = toNumber(figure);
      const formula = formulas?.find((each) => each.length <= LONGEST && isShown(sheet.shows(each), value));
      // A cell that says 0 by being blank is blank again in a program that hands blanks on; N makes it a number in all.
      if (formula !== undefined) return sheet.formula(row, column, figure === ZERO ? `N(${formula})` : formula, style);
      // Where nothing is filled in yet no cell says the zero.
      if (formulas !== null && figure !== ZERO) valued++;
      sheet.number(row, column, value, style);
    },
    valued: () => valued,
  };
}

/** The same to the eye and to core: sums of cells are binary floats. */
const isShown = (shown: CellValue | undefined, value: number): boolean => typeof shown === 'number' && Math.abs(shown - value) < 1e-9;

/** Percent of two cells or sums, rounded as core rounds; blank over nothing. */
export const shareFormula = (part: string, whole: string): string => `IF(N(${whole})=0,"",ROUND(N(${part})/(${whole})*100,4))`;
