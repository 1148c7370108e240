// How alike two names are, by the words that they share: for names that were reworded between two editions.
import { fold } from './fold.ts';

/** The words of a folded name. */
export const wordsOf = (folded: string): ReadonlySet<string> => new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));

/** Twice the shared words over all words, 0 to 1. */
export function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/** How alike two names are as they stand, 0 to 1. */
export const likeness = (left: string, right: string): number => alike(wordsOf(fold(left)), wordsOf(fold(right)));
