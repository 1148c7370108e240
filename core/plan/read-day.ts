// Reads a deadline as officials write it: a day, a day kept as text, a day of every year, a quarter, or no day of the calendar.
import { dateParts, serialOf } from '../sheet/day.ts';
import { fold } from '../sheet/fold.ts';
import type { CellValue } from '../sheet/snapshot.ts';

/** Days are serial numbers (1900 system). */
export type DayReading =
  | { readonly state: 'blank' }
  | { readonly state: 'day'; readonly day: number }
  /** Words. `day` is the one that they name with its year; `hint` one that they may mean in the year asked for. */
  | { readonly state: 'text'; readonly text: string; readonly day: number | null; readonly hint: number | null }
  /** No day of the calendar: 30/02/2026. */
  | { readonly state: 'impossible'; readonly text: string }
  /** A year of another calendar (2569), or a lunar day; `hint` is the day that is meant, where it can be told. */
  | { readonly state: 'calendar'; readonly text: string; readonly hint: number | null };

/** Years that a plan may speak of. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];
/** The Buddhist era runs so many years ahead. */
const BUDDHIST = 543;

// Folded words hold single spaces only.
const FULL = /(?<!\d)(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4}|\d{2})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
/** Without a year: "20/12 hàng năm", "ngày 20 tháng 12". */
const YEARLY = /(?<![\d/.-])(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?![\d/.-])/g;
const QUARTER = /qu[yi] ?(iv|iii|ii|i|[1-4])(?![\da-z])(?: ?[/-]?(?: ?nam)? ?(\d{4}))?/g;
const MONTH = /thang ?(\d{1,2})(?!\d)(?: ?(?:[/-]|nam) ?(\d{4}))?/g;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** `year` is the one that a day without a year is offered in; null where none is known. */
export function readDay(value: CellValue, year: number | null): DayReading {
  if (value === null || value === '') return { state: 'blank' };
  if (typeof value === 'number') return numbered(value);
  if (typeof value === 'object') return { state: 'impossible', text: value.error };
  const text = String(value).trim();
  if (text === '') return { state: 'blank' };
  const words = fold(text);
  if (/am lich|lunar/.test(words)) return { state: 'calendar', text, hint: null };
  const days = [...words.matchAll(FULL)].map(([, day, month, of]) => parted(Number(of), Number(month), Number(day)));
  days.push(...[...words.matchAll(ISO)].map(([, of, month, day]) => parted(Number(of), Number(month), Number(day))));
  const [only, ...others] = days;
  if (only === undefined) return hinted(text, words, year);
  if (others.length > 0) return { state: 'text', text, day: null, hint: null };
  if (only.serial === null) return { state: 'impossible', text };
  if (only.year >= FIRST_YEAR && only.year <= LAST_YEAR) return { state: 'text', text, day: only.serial, hint: only.serial };
  return { state: 'calendar', text, hint: inOurEra(only.year, only.month, only.day) };
}

function numbered(value: number): DayReading {
  const { day, month, year } = dateParts(value);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { state: 'day', day: Math.floor(value) };
  const hint = inOurEra(year, month, day);
  // A year of another era is a date; a small number is a slip such as 20.12.
  return hint === null ? { state: 'impossible', text: String(value) } : { state: 'calendar', text: `${day}/${month}/${year}`, hint };
}

function inOurEra(year: number, month: number, day: number): number | null {
  const ours = year - BUDDHIST;
  return ours >= FIRST_YEAR && ours <= LAST_YEAR ? serialOf(ours, month, day) : null;
}

interface Parted {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly serial: number | null;
}

function parted(year: number, month: number, day: number): Parted {
  const full = year < 100 ? 2000 + year : year;
  return { year: full, month, day, serial: serialOf(full, month, day) };
}

/** The day that words without a full date may mean: of every year, the end of a quarter or of a month. */
function hinted(text: string, words: string, year: number | null): DayReading {
  const read = (hint: number | null): DayReading => ({ state: 'text', text, day: null, hint });
  const yearly = [...words.matchAll(YEARLY)].map(([, day, month]) => ({ day: Number(day), month: Number(month) })).filter(({ month }) => month <= 12);
  const [one, second] = yearly;
  if (one !== undefined) {
    // In a leap year every day of every year is there.
    if (second === undefined && serialOf(2024, one.month, one.day) === null) return { state: 'impossible', text };
    return read(second === undefined && year !== null ? serialOf(year, one.month, one.day) : null);
  }
  const quarters = [...words.matchAll(QUARTER)];
  if (quarters.length === 1) return read(endOfMonth(quarterOf(quarters[0]?.[1] ?? '') * 3, yearOf(quarters[0]?.[2], year)));
  const months = quarters.length > 0 ? [] : [...words.matchAll(MONTH)];
  return read(months.length === 1 ? endOfMonth(Number(months[0]?.[1]), yearOf(months[0]?.[2], year)) : null);
}

const quarterOf = (text: string): number => (/\d/.test(text) ? Number(text) : ROMAN.indexOf(text) + 1);

const yearOf = (text: string | undefined, year: number | null): number | null => (text === undefined ? year : Number(text));

function endOfMonth(month: number, year: number | null): number | null {
  if (year === null) return null;
  const next = month === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, month + 1, 1);
  return next === null ? null : next - 1;
}
