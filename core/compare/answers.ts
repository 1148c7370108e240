// What the user says of pairs that the program cannot be sure of: this row or unit is that one, or it is not.
import { unitKey } from '../units/unit-name.ts';

/** One answer. A side is told as it stands in its table: the name of a unit; the number or the name of a row. */
export interface Answer {
  readonly before: string;
  readonly after: string;
  /** false: they are two different ones. */
  readonly same: boolean;
}

/** All answers; `all` takes every pair that is proposed for the same, unless it is answered apart. */
export interface Answers {
  readonly all: boolean;
  readonly given: readonly Answer[];
}

/** Nobody has said anything yet. */
export const NO_ANSWERS: Answers = { all: false, given: [] };

/** What can be asked of answers; a side goes by any of its keys. */
export interface AskedAnswers {
  /** true, false, or null where nobody said. */
  of(before: readonly string[], after: readonly string[]): boolean | null;
  /** Whether a proposed pair is taken for the same. */
  takes(before: readonly string[], after: readonly string[]): boolean;
}

/** Makes answers quick to ask: two forms of a name are one ("Sở  Y Tế", "sở y tế"). */
export function askAnswers({ all, given }: Answers): AskedAnswers {
  const said = new Map(given.map(({ before, after, same }) => [pairKey(before, after), same]));
  const of = (before: readonly string[], after: readonly string[]): boolean | null => {
    // Mostly nobody has said anything, and every pair of every level is asked about.
    if (said.size === 0) return null;
    for (const one of before) for (const other of after) {
      const answer = said.get(pairKey(one, other));
      if (answer !== undefined) return answer;
    }
    return null;
  };
  return { of, takes: (before, after) => of(before, after) ?? all };
}

const pairKey = (before: string, after: string): string => `${keyOf(before)}\n${keyOf(after)}`;

/** The form of a name or number by which two are one; a mark behind a name ("Quảng Ninh*") is none of it. */
export const keyOf = (text: string): string => unitKey(text.replace(/[*†\s]+$/, ''));
