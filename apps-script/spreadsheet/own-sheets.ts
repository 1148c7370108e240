// Our own sheets, known by the named ranges that mark them in every program, and the sheets that this user may not write on.
import { OWN_NAMES, OWN_SHEETS, type OwnSheet } from '../../core/sheet/snapshot.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Which of ours the sheets of these ids are. */
export function ownSheets(book: Spreadsheet): ReadonlyMap<number, OwnSheet> {
  const marks = book.getNamedRanges().filter((range) => OWN_SHEETS.some((own) => OWN_NAMES[own] === range.getName()));
  return new Map(
    marks.flatMap((mark) => {
      const id = sheetIdOf(mark);
      const own = OWN_SHEETS.find((each) => OWN_NAMES[each] === mark.getName());
      return id === null || own === undefined ? [] : [[id, own] as const];
    }),
  );
}

/** null where the user deleted the sheet and the name was left behind. */
function sheetIdOf(mark: GoogleAppsScript.Spreadsheet.NamedRange): number | null {
  try {
    return mark.getRange().getSheet().getSheetId();
  } catch {
    return null;
  }
}

/** Ids of the sheets that are protected from this user; one that only warns, or that this user may edit, is open. */
export function lockedSheets(book: Spreadsheet): ReadonlySet<number> {
  const protections = book.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Set(protections.filter((protection) => !protection.isWarningOnly() && !protection.canEdit()).map((protection) => protection.getRange().getSheet().getSheetId()));
}
