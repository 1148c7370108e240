// Writes cells as blocks that touch: every block is one write, and no cell between the blocks is touched.
import type { Area } from '../../core/address.ts';
import { asText } from '../../core/edit/literal-text.ts';
import type { CellContent } from '../../core/edit/patch.ts';
import { cellRectangles } from '../../core/edit/style-blocks.ts';
import { rangeOf } from './areas.ts';
import { toSpreadsheet, type DecimalComma } from './formulas.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is to stand in a cell, and where. */
export interface PlacedContent extends CellContent {
  readonly row: number;
  readonly column: number;
  /** The cell's number format is text: Sheets makes a text of any number or formula that is written into it. */
  readonly isTextFormat?: boolean;
}

/** Writes cells of a sheet, each given once. Beyond the sheet's last row it is made longer. */
export function writeCells(sheet: Sheet, cells: readonly PlacedContent[], decimalComma: DecimalComma): void {
  if (cells.length === 0) return;
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  // A number or formula that is put where only texts were kept is to be one: the format of text goes for good, for Sheets would make a text of it again.
  for (const area of cellRectangles(cells.filter(({ isTextFormat, value, formula }) => isTextFormat === true && (formula !== undefined || (value !== undefined && typeof value !== 'string'))))) {
    rangeOf(sheet, area).setNumberFormat('General');
  }
  for (const area of cellRectangles(cells)) rangeOf(sheet, area).setValues(rowsOf(area, (row, column) => typed(byPlace.get(`${row},${column}`), decimalComma)));
}

/** Makes a sheet long and wide enough for an area. */
export function makeRoom(sheet: Sheet, { bottom, right }: Area): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (bottom >= rows) sheet.insertRowsAfter(rows, bottom + 1 - rows);
  if (right >= columns) sheet.insertColumnsAfter(columns, right + 1 - columns);
}

/** One value for each cell of an area, by rows. */
export const rowsOf = <Value>({ top, left, bottom, right }: Area, of: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => of(top + down, left + across)));

/** What `setValues` takes for a content: it reads texts as if they were typed. */
function typed(content: CellContent | undefined, decimalComma: DecimalComma): string | number | boolean {
  if (content?.formula !== undefined) return `=${toSpreadsheet(content.formula, decimalComma)}`;
  const value = content?.value ?? '';
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no cell holds ${value}`);
  return typeof value === 'string' ? asText(value) : value;
}
