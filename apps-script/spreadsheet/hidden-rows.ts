// Which rows are hidden: Sheets tells it only row by row, so that only rows which matter are asked for.
import type { RowsOfSheet } from './answers.ts';

/** The hidden ones of the rows that are asked for, whether hidden by hand or by a filter. Sheets that are gone have none. */
export function hiddenRowsOf(asked: readonly RowsOfSheet[]): readonly RowsOfSheet[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return asked.map(({ sheet: name, rows }) => {
    const sheet = book.getSheetByName(name);
    if (sheet === null) return { sheet: name, rows: [] };
    const isFiltered = sheet.getFilter() !== null;
    return { sheet: name, rows: rows.filter((row) => sheet.isRowHiddenByUser(row + 1) || (isFiltered && sheet.isRowHiddenByFilter(row + 1))) };
  });
}
