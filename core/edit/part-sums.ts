// Sums of more terms than one formula can hold: parts in cells beside the table, and a sum over these.
import { a1 } from '../address.ts';
import { nestedSum, type OwnSheetBuilder } from './own-sheet.ts';

/** A formula holds 8,192 characters, with room to spare. */
const LONGEST = 7_000;

export interface PartSums {
  /** SUM over the terms, without "=". */
  sum(terms: readonly string[]): string;
  /** Heads the block of parts, where there is one. */
  finish(): void;
}

/** Parts go into that 0-based column, from the second row down. */
export function partSums(sheet: OwnSheetBuilder, column: number, heading: string): PartSums {
  let next = 1;
  const sum = (terms: readonly string[]): string => {
    const whole = nestedSum(terms);
    if (whole.length <= LONGEST) return whole;
    const cells: string[] = [];
    for (const part of parts(terms)) {
      sheet.formula(next, column, nestedSum(part), 'note');
      cells.push(a1(next, column));
      next++;
    }
    return nestedSum(cells);
  };
  return {
    sum,
    finish: () => {
      if (next > 1) sheet.text(0, column, heading, 'note');
    },
  };
}

function parts(terms: readonly string[]): string[][] {
  const found: string[][] = [[]];
  let length = 0;
  for (const term of terms) {
    if (length + term.length > LONGEST - 100) {
      found.push([]);
      length = 0;
    }
    (found[found.length - 1] as string[]).push(term);
    length += term.length + 1;
  }
  return found;
}
