// Calendar days as spreadsheets count them: day numbers of the 1900 system, without a clock.

/** The calendar day of a spreadsheet's serial number (1900 system): day, month, year. */
export function dateParts(serial: number): { day: number; month: number; year: number } {
  // Days to civil date by the proleptic Gregorian calendar; core has no clock and needs none. Serial 25569 is 1 January 1970.
  const days = Math.floor(serial) - 25569 + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, month, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0) };
}

/** The serial number of a calendar day; null where the calendar has no such day (30 February). */
export function serialOf(year: number, month: number, day: number): number | null {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1) return null;
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + 25569;
  return dateParts(serial).day === day && dateParts(serial).month === month ? serial : null;
}

/** The serial number of "2026-12-20"; null for anything else. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "2026-12-20". */
export function isoDay(serial: number): string {
  const { day, month, year } = dateParts(serial);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "20/12/2026", as the sheets of ours show it in both languages. */
export function showDay(serial: number): string {
  const { day, month, year } = dateParts(serial);
  return `${two(day)}/${two(month)}/${year}`;
}
