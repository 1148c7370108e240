// Workbooks that count days from 1904 (as Excel for Mac once did): their days as core counts them, and back.
import type { Parts } from './archive.ts';
import { readNumberFormats } from './number-formats.ts';
import type { Workbook } from './workbook-part.ts';

/** Day 0 of the 1904 system is day 1462 of the 1900 system (ECMA-376 18.17.4.1). */
export const DAYS_TO_1904 = 1462;

/** How the numbers of a file that show days are to be taken. */
export interface DateSystem {
  /** A number of the file in the 1900 system, by the number format of its cell. */
  read(value: number, format: string | undefined): number;
  /** A number of the 1900 system as the file writes it, by the index of its cell's style. */
  write(value: number, style: string | undefined): number;
}

/** Days from 1900, as nearly every workbook counts them: every number is as it stands. */
export const FROM_1900: DateSystem = { read: (value) => value, write: (value) => value };

/** The system of a workbook, with the styles that it has now. */
export function dateSystemOf(parts: Parts, { from1904, styles }: Workbook, file = ''): DateSystem {
  if (!from1904) return FROM_1900;
  const bytes = styles === undefined ? undefined : parts.get(styles);
  const formats = bytes === undefined ? [] : readNumberFormats(bytes, { file, part: styles ?? '' });
  return {
    read: (value, format) => (showsDay(format) ? value + DAYS_TO_1904 : value),
    write: (value, style) => (style !== undefined && showsDay(formats[Number(style)]) ? value - DAYS_TO_1904 : value),
  };
}

/** A format with a day, a month or a year; a time of the day alone counts from no day. */
export function showsDay(format: string | undefined): boolean {
  const bare = (format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (bare.includes('general') || /[0#?]/.test(bare)) return /[dy]/.test(bare.replaceAll('general', ''));
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}
