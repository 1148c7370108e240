// Ranges and areas: Sheets counts rows and columns from 1, core from 0.
import type { Area } from '../../core/address.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const areaOf = (range: Range): Area => ({
  top: range.getRow() - 1,
  left: range.getColumn() - 1,
  bottom: range.getLastRow() - 1,
  right: range.getLastColumn() - 1,
});

export const rangeOf = (sheet: Sheet, { top, left, bottom, right }: Area): Range => sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);

/** The smallest area that holds some cells, at least one. */
export const boundsOf = (cells: readonly { readonly row: number; readonly column: number }[]): Area => ({
  top: Math.min(...cells.map(({ row }) => row)),
  left: Math.min(...cells.map(({ column }) => column)),
  bottom: Math.max(...cells.map(({ row }) => row)),
  right: Math.max(...cells.map(({ column }) => column)),
});
