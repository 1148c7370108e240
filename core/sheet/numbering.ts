// Reads the number of a row: "1.1.2", "IV", "B", "a)", "Tiêu chí 1", a numeric cell, a number that became a date, or one inside the name.
import { fold } from './fold.ts';
import { textOf } from './grid.ts';
import { dateParts } from './day.ts';
import { isDateFormat } from './read-points.ts';
import type { Cell } from './snapshot.ts';

export type NumberStyle = 'decimal' | 'roman' | 'upper' | 'lower' | 'word';

/** A number as understood. */
export interface RowNumber {
  readonly style: NumberStyle;
  /** 1.1.2 is [1, 1, 2]; Roman numerals and letters have one part. */
  readonly parts: readonly number[];
  /** As the sheet shows it, without trailing stops. */
  readonly shown: string;
  /** For 'word': the folded word before the number ("tieu chi", "chi tieu"). */
  readonly word?: string;
  /** The cell is a spreadsheet number, so that 1.10 has become 1.1. */
  readonly numeric?: true;
  /** The cell is a date, made of a number by the spreadsheet. */
  readonly date?: true;
}

const WORD = /^(tieu chi thanh phan|tieu chi|chi tieu|linh vuc|noi dung|tieu chuan|nhom|phan|muc|tctp|tc|lv|criterion|component|field|part|group) ?(?:so )?[:.]? ?(\d+(?:[.,]\d+)*|[ivxl]+|[a-z])$/;
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN_VALUES[text[i] ?? ''] ?? 0;
    const next = ROMAN_VALUES[text[i + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

const decimalParts = (text: string): number[] | null =>
  /^\d{1,6}(?:[.,]\d{1,3}){0,6}$/.test(text) ? text.split(/[.,]/).map(Number) : null;

/** Digits, one letter or a Roman numeral at the end: a name is told by its last word, before anything else is tried. */
const ENDS_LIKE_NUMBER = /(?:^|[\s(.,:\d])(?:\d+|[A-Za-zđ]|[IVXLivxl]{1,6})[\s.,:)\-/]*$/;

/** "Tiêu chí thành phần 12.10.3" and spaces: anything longer is a name. */
const LONGEST = 40;

/** Reads a number alone ("1.1.2.", "(a)", "II"); null for any other text. */
export function parseNumber(text: string): RowNumber | null {
  if (text.length > LONGEST || !ENDS_LIKE_NUMBER.test(text)) return null;
  const shown = text.replace(/\s+/g, ' ').trim().replace(/^\((.+)\)$/, '$1').replace(/[\s.,:)\-/]+$/, '');
  const compact = shown.replace(/\s*([.,])\s*/g, '$1');
  const parts = decimalParts(compact);
  if (parts) return { style: 'decimal', parts, shown: compact };
  if (ROMAN.test(shown)) return { style: 'roman', parts: [romanValue(shown)], shown };
  if (/^[A-HJ-Z]$/.test(shown)) return { style: 'upper', parts: [shown.charCodeAt(0) - 64], shown };
  if (/^[a-zđ]$/.test(shown)) return { style: 'lower', parts: [letterOrder(shown)], shown };
  const word = WORD.exec(fold(shown));
  return word ? wordNumber(word[1] ?? '', word[2] ?? '', shown) : null;
}

/** Vietnamese lists go a, b, c, d, đ, e: the đ is put between d and e. */
function letterOrder(letter: string): number {
  return letter === 'đ' ? 4.5 : letter.charCodeAt(0) - 96;
}

function wordNumber(word: string, value: string, shown: string): RowNumber | null {
  const roman = value.toUpperCase();
  const parts = decimalParts(value) ?? (ROMAN.test(roman) ? [romanValue(roman)] : [letterOrder(value)]);
  return { style: 'word', parts, shown, word };
}

/** Reads the number of a number cell, numeric and date cells too. */
export function cellNumber(cell: Cell | undefined): RowNumber | null {
  if (cell === undefined || cell.value === null) return null;
  if (typeof cell.value === 'number') {
    if (cell.format !== undefined && isDateFormat(cell.format)) return dateNumber(cell.value, cell.format);
    const shown = textOf(cell.value);
    const parts = decimalParts(shown);
    return parts ? { style: 'decimal', parts, shown, numeric: true } : null;
  }
  const text = textOf(cell.value);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00:00.*)?$/.exec(text);
  if (iso) return { style: 'decimal', parts: [Number(iso[3]), Number(iso[2])], shown: text, date: true };
  return parseNumber(text);
}

/** "1.2" that became 1 February (or 2 January) is read back as 1.2; "1.2.3" as 1 February 2003. */
function dateNumber(serial: number, format: string): RowNumber {
  const { day, month, year } = dateParts(serial);
  const order = format.toLowerCase();
  const monthFirst = order.indexOf('m') >= 0 && order.indexOf('m') < order.indexOf('d');
  const [first, second] = monthFirst ? [month, day] : [day, month];
  return { style: 'decimal', parts: [first, second], shown: `${day}/${month}/${year}`, date: true };
}

const IN_NAME = /^\s*(\d{1,3}(?:\.\d{1,3})+\.?|(?:\d{1,3}|[IVXL]{1,6}|[A-ZĐ]|[a-zđ])[.)\-:/]|\((?:\d{1,3}|[a-zđ])\))\s*(\S[\s\S]*)$/;
const WORD_IN_NAME = /^\s*((?:Lĩnh vực|Tiêu chí|Chỉ tiêu|Nội dung|Phần|Mục|Nhóm)\s+(?:số\s+)?(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-Z]))\s*[.:)\-–]\s*(\S[\s\S]*)$/i;

/** Splits "1.1. Kế hoạch" into its number and its name; null where the name begins with no number. */
export function numberInName(name: string): { number: RowNumber; name: string } | null {
  const match = IN_NAME.exec(name) ?? WORD_IN_NAME.exec(name);
  const number = parseNumber(match?.[1] ?? '');
  return number && match?.[2] !== undefined ? { number, name: match[2].trim() } : null;
}

/** Spaces (and tabs, as four) before the first word. */
export function indentOf(raw: string): number {
  const lead = /^[\s\u00a0]*/.exec(raw)?.[0] ?? '';
  return [...lead].reduce((width, char) => width + (char === '\t' ? 4 : 1), 0);
}
