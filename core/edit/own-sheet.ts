// Builds one of our own sheets cell by cell; text is placed as text, and a formula gets the value that it will show.
import { a1 } from '../address.ts';
import { isCellError, type CellValue } from '../sheet/snapshot.ts';
import { evaluate, type CellReader } from './evaluate.ts';
import type { CellStyle, SheetCell } from './patch.ts';

/** What may be put in a cell besides its place and style. */
export interface Filling {
  readonly link?: SheetCell['link'];
}

export interface OwnSheetBuilder {
  text(row: number, column: number, text: string, style: CellStyle, filling?: Filling): void;
  number(row: number, column: number, value: number, style: CellStyle): void;
  /** Without "="; its cells without a sheet name are those of this sheet that were put before. `known` is what it shows where that was found out already. */
  formula(row: number, column: number, formula: string, style: CellStyle, known?: CellValue): void;
  blank(row: number, column: number, style: CellStyle): void;
  /** Works out again what the formulas of a row show, in the order in which they were put: a cell that they read was put anew. */
  again(row: number): void;
  /** What a formula would show here now. */
  shows(formula: string): CellValue | undefined;
  cells(): readonly SheetCell[];
}

/** `official` reads the official's sheets as they will stand. */
export function ownSheet(official: CellReader): OwnSheetBuilder {
  const placed = new Map<string, SheetCell>();
  // Errors cannot be written as values, and yet the formulas that read them show them too.
  const errors = new Map<string, CellValue>();
  const own = (row: number, column: number): CellValue => errors.get(a1(row, column)) ?? placed.get(a1(row, column))?.value ?? null;
  const reader: CellReader = {
    value: (sheet, row, column) => (sheet === null ? own(row, column) : official.value(sheet, row, column)),
    values: (sheet, area) => {
      if (sheet !== null) return official.values(sheet, area);
      const found: CellValue[] = [];
      for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) found.push(own(row, column));
      return found.filter((value) => value !== null);
    },
  };
  const put = (cell: SheetCell): void => {
    placed.set(a1(cell.row, cell.column), cell);
    errors.delete(a1(cell.row, cell.column));
  };
  const putFormula: OwnSheetBuilder['formula'] = (row, column, formula, style, known) => {
    const value = known === undefined ? evaluate(formula, reader) : known;
    put({ row, column, formula, style, ...(value === undefined || value === null || isCellError(value) ? {} : { value }) });
    if (value !== undefined && isCellError(value)) errors.set(a1(row, column), value);
  };
  return {
    text: (row, column, value, style, filling = {}) => put({ row, column, value, style, ...(filling.link === undefined ? {} : { link: filling.link }) }),
    number: (row, column, value, style) => put({ row, column, value, style }),
    formula: putFormula,
    blank: (row, column, style) => put({ row, column, style }),
    again: (row) => {
      for (const { row: at, column, formula, style } of placed.values()) if (at === row && formula !== undefined) putFormula(row, column, formula, style);
    },
    shows: (formula) => evaluate(formula, reader),
    cells: () => [...placed.values()].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** The start of a reference to another sheet: 'Tự chấm'! */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** A function takes 255 arguments, with room to spare. */
const MOST_ARGUMENTS = 200;

/** SUM over terms, in groups where they are more than one SUM takes. */
export function nestedSum(terms: readonly string[]): string {
  if (terms.length <= MOST_ARGUMENTS) return `SUM(${terms.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < terms.length; at += MOST_ARGUMENTS) groups.push(`SUM(${terms.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  return `SUM(${groups.join(',')})`;
}

/** Capitals are wider than the digit by which widths are counted, small letters a little narrower. */
const letterWidth = (letter: string): number => (letter === ' ' ? 0.6 : letter !== letter.toLowerCase() ? 1.2 : 0.9);

const widthOf = (text: string): number => [...text].reduce((width, letter) => width + letterWidth(letter), 0);

/** How many lines a text takes in a cell of that many characters; a word that is too long for a line is broken. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word);
      if (used > 0 && used + 0.6 + wide > width) {
        count++;
        used = 0;
      }
      used += (used > 0 ? 0.6 : 0) + wide;
      while (used > width) {
        count++;
        used -= width;
      }
    }
    lines += count;
  }
  return Math.max(1, lines);
}

/** Height in points of a row of that many lines. */
export const heightOf = (lines: number): number => 4 + 16 * lines;
