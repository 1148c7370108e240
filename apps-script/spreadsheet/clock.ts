// What day and time a moment is where the spreadsheet says: Sheets answers dates as moments.

/** The wall clock of the spreadsheet at a moment, as "2025-12-31T00:00:00.000Z". */
export type Clock = (moment: GoogleAppsScript.Base.Date) => string;

/** The time zone is asked for only when there is a date. */
export function clockOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Clock {
  let zone: string | null = null;
  return (moment) => {
    zone ??= book.getSpreadsheetTimeZone();
    return Utilities.formatDate(moment, zone, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  };
}
