// Reads the open spreadsheet into core's snapshot: three questions for the whole and seven for each sheet, however many cells it has.
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import type { ReadSheets } from './answers.ts';
import { areaOf } from './areas.ts';
import { clockOf } from './clock.ts';
import type { DecimalComma } from './formulas.ts';
import { lockedSheets, ownSheets } from './own-sheets.ts';
import { cellsOf } from './read-cells.ts';

/** Every sheet that has cells, in the order of the tabs. */
export function readSpreadsheet(decimalComma: DecimalComma): ReadSheets {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownSheets(book);
  const locked = lockedSheets(book);
  const clock = clockOf(book);
  return book.getSheets().map((sheet): SheetSnapshot => {
    const kind = own.get(sheet.getSheetId());
    return {
      name: sheet.getName(),
      visibility: sheet.isSheetHidden() ? 'hidden' : 'visible',
      ...contentOf(sheet, { decimalComma, clock, isOurs: kind !== undefined }),
      hiddenRows: [],
      hiddenColumns: [],
      protected: locked.has(sheet.getSheetId()),
      ...(kind && { own: kind }),
    };
  });
}

function contentOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, how: Parameters<typeof cellsOf>[1]): Pick<SheetSnapshot, 'cells' | 'merges'> {
  const range = dataRangeOf(sheet);
  if (range === null) return { cells: [], merges: [] };
  return {
    cells: cellsOf({ values: range.getValues(), formulas: range.getFormulas(), formats: range.getNumberFormats() }, how),
    merges: range.getMergedRanges().map(areaOf).sort((one, other) => one.top - other.top || one.left - other.left),
  };
}

/** null for a sheet that is one chart, or a connected data source: it has no cells to be asked for, and refuses the question. */
function dataRangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getDataRange();
  } catch (error) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
    return null;
  }
}
