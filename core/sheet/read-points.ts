// Reads a cell of points or percent: a number, a number kept as text, blank, not applicable, an error, or no number at all.
import { pointsOf, type Points } from '../points.ts';
import { showDay } from './day.ts';
import { fold } from './fold.ts';
import { textOf } from './grid.ts';
import type { Cell, CellValue } from './snapshot.ts';
import type { Reading } from './table.ts';

export const BLANK: Reading = { state: 'blank' };

/** What officials write where a criterion does not concern their unit. */
const NOT_APPLICABLE = /^(?:khong ap dung|khong danh gia|n\/a|na|-+|\/)$/;
/** "03 điểm", "0.5 đ", "1,5d." */
const UNIT_WORD = /\s*(?:diem|points?|pts?|d)\.?$/;
const SIGNED = /^([+-]?)(?:\((.+)\)|(.+))$/;

/** The number of a literal by explicit rules (vi and en forms); null for anything else. One separator is always a decimal one: 91.651 points and 87,602 points are both published. */
export function parseDecimal(text: string): number | null {
  const match = SIGNED.exec(text.trim());
  const digits = (match?.[2] ?? match?.[3] ?? '').trim();
  const negative = match?.[1] === '-' || match?.[2] !== undefined;
  const plain = plainDigits(digits);
  if (plain === null) return null;
  return negative ? -Number(plain) : Number(plain);
}

function plainDigits(digits: string): string | null {
  if (/^\d{1,15}$/.test(digits)) return digits;
  if (/^\d{0,12}[.,]\d{1,12}$/.test(digits)) return digits.replace(',', '.');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,12})?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,12})?$/.test(digits)) return digits.replaceAll(',', '');
  return null;
}

/** Points of a text such as "1,5", "03 điểm" or "10.18/10.5" (the part before the stroke); null for no number. */
export function pointsOfText(text: string, percent = false): Points | null {
  let rest = fold(text).replace(UNIT_WORD, '');
  if (percent) rest = rest.replace(/\s*%$/, '');
  const ratio = /^([\d.,]+)\s*\/\s*[\d.,]+$/.exec(rest);
  const value = parseDecimal(ratio?.[1] ?? rest);
  return value === null ? null : pointsOf(value);
}

/** Reads a value as points, or with `percent` as percent (then "96.85%" and a cell formatted 0.00% are 96.85). */
export function readPoints(value: CellValue, format?: string, percent = false): Reading {
  if (value === null) return BLANK;
  if (typeof value === 'object') return { state: 'error', error: value.error };
  if (typeof value === 'boolean') return { state: 'invalid', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return readNumber(value, format, percent);
  const text = textOf(value);
  const folded = fold(text);
  if (folded === '') return BLANK;
  if (NOT_APPLICABLE.test(folded)) return { state: 'not-applicable', text };
  const points = pointsOfText(text, percent);
  return points === null ? { state: 'invalid', text } : { state: 'number', points, text };
}

function readNumber(value: number, format: string | undefined, percent: boolean): Reading {
  if (format !== undefined && isDateFormat(format)) return { state: 'invalid', text: showDay(value) };
  const points = pointsOf(percent && format?.includes('%') ? value * 100 : value);
  return points === null ? { state: 'invalid', text: String(value) } : { state: 'number', points };
}

/** Reads a cell as points; undefined is blank. */
export const readCell = (cell: Cell | undefined, percent = false): Reading =>
  cell === undefined ? BLANK : readPoints(cell.value, cell.format, percent);

/** A number format that shows a date ("dd/mm/yyyy", "d-mmm"), not a plain number or text. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /[dmy]/.test(bare) && !/[0#?]/.test(bare) && !bare.includes('general');
}
