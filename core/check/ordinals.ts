// Which number follows which, and how a number that is not there would be written: decimals, Roman numerals, letters, words.
import type { RowNumber } from '../sheet/numbering.ts';

/** Lists in Vietnamese decrees go a, b, c, d, đ, e, g, h, i, k …: they leave out f, j, w and z, and many leave out đ. */
const REQUIRED = 'abcdeghiklmnopqrstuvxy';
const ROMAN: readonly (readonly [number, string])[] = [[50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
const MOST = 50;

const lastOf = (number: RowNumber): number => number.parts[number.parts.length - 1] ?? 0;
const isLetter = (number: RowNumber): boolean => number.style === 'upper' || number.style === 'lower';

/** The values that a list leaves out between two of its numbers (from 1 where `before` is null); empty where it goes on or turns back. */
export function between(before: RowNumber | null, after: RowNumber): readonly number[] {
  const [from, to] = [before === null ? 0 : lastOf(before), lastOf(after)];
  if (isLetter(after)) {
    // "V" and "X" between letters read as Roman numerals: such a step says nothing.
    if (before !== null && !isLetter(before)) return [];
    return [...REQUIRED].map((letter) => letter.charCodeAt(0) - 96).filter((value) => value > from && value < to);
  }
  if (before !== null && isLetter(before)) return [];
  const values: number[] = [];
  for (let value = Math.floor(from) + 1; value < to && values.length < MOST; value++) values.push(value);
  return values;
}

/** Nothing is left out between the two. */
export const nextTo = (before: RowNumber, after: RowNumber): boolean => between(before, after).length === 0;

/** How another number of the same list is written: value 2 beside "1.1.3" is "1.1.2", beside "IV" it is "II". */
export function numberText(like: RowNumber, value: number): string {
  if (like.style === 'decimal') return [...like.parts.slice(0, -1), value].join('.');
  if (like.style === 'roman') return roman(value);
  if (like.style === 'word') return like.shown.replace(/\S+$/, [...like.parts.slice(0, -1), value].join('.'));
  return String.fromCharCode((like.style === 'upper' ? 64 : 96) + value);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}
