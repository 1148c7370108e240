// Turns the ISO dates that strict workbooks may store into the day numbers that spreadsheets count with.

const DAY = 86_400_000;
/** Day 0 of the 1900 system, as Excel counts from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day number of "2024-11-22T00:00:00"; the text itself where it is no date. */
export function serialOfDate(text: string): number | string {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - EPOCH) / DAY;
}
