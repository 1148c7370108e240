// Dates as officials write them beside a document: 15/01/2025, 15-1-2025, "ngày 15 tháng 01 năm 2025"; told where no calendar has them.

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The date of a document. `why`: month-first is 01/15/2025, buddhist 15/01/2568, lunar "10/3 âm lịch", no-day 31/02/2025. */
export type DocumentDate =
  | { readonly state: 'none' }
  | { readonly state: 'day'; readonly day: CalendarDay; readonly text: string }
  | { readonly state: 'invalid'; readonly text: string; readonly why: 'month-first' | 'buddhist' | 'lunar' | 'no-day' };

/** By plain text (lower case, without diacritics, letter for letter as long as the text). A year of two digits is of this century. */
const WORDED = /ngay (\d{1,2}) thang (\d{1,2}),? nam (\d{4})/;
const NUMERIC = /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/])/;
const ISO = /(?<![\d/-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

/** The first date of a text; `plain` is the same text in plain letters. */
export function dateIn(text: string, plain: string): DocumentDate {
  const found = WORDED.exec(plain) ?? NUMERIC.exec(plain) ?? ISO.exec(plain);
  if (found === null) return { state: 'none' };
  const written = text.slice(found.index, found.index + found[0].length);
  if (/\bam lich\b/.test(plain)) return { state: 'invalid', text: written, why: 'lunar' };
  const day = dayOf(found);
  const why = whyNot(day);
  return why === null ? { state: 'day', day, text: written } : { state: 'invalid', text: written, why };
}

function dayOf(found: RegExpExecArray): CalendarDay {
  const groups = found.slice(1).filter((group) => /^\d+$/.test(group)).map(Number);
  const [first = 0, month = 0, last = 0] = groups;
  if (first > 31) return { day: last, month, year: first };
  return { day: first, month, year: last < 100 ? 2000 + last : last };
}

/** Thai and Lao papers count from the year 543 before ours. */
const BUDDHIST = 543;
/** Papers of the present state begin in 1945. */
const FIRST_YEAR = 1945;

function whyNot({ day, month, year }: CalendarDay): Extract<DocumentDate, { readonly state: 'invalid' }>['why'] | null {
  if (year >= FIRST_YEAR + BUDDHIST && year < 2100 + BUDDHIST) return 'buddhist';
  if (month > 12 && day >= 1 && day <= 12 && month <= daysIn(day, year)) return 'month-first';
  return year >= FIRST_YEAR && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year) ? null : 'no-day';
}

/** Days of a month, 1 to 12. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "15/01/2025", as official papers write it in tables. */
export const dayText = ({ day, month, year }: CalendarDay): string => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
