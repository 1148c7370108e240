// Reads what the user says of pairs from rows of text: a table of two or three columns, from CSV, from JSON or from our own pairing sheet.
import * as v from 'valibot';
import { fold } from '../sheet/fold.ts';
import { gridOf } from '../sheet/grid.ts';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import type { Answer } from './answers.ts';

/** The answers, and the rows (from 1) that could not be understood. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  readonly wrong: readonly number[];
}

/** Words of the three columns, folded. */
const BEFORE = /^(?:ky truoc|truoc|nam truoc|cu|don vi cu|before|old|earlier)\b/;
const AFTER = /^(?:ky sau|sau|nam sau|moi|don vi moi|after|new|later)\b/;
const SAME = /^(?:la mot|cung mot|xac nhan|same)\b/;
const YES = /^(?:co|x|dung|yes|y|true|1)$/;
const NO = /^(?:khong|ko|no|n|false|0)$/;

/**
 * Rows of a table whose header names the two sides ("Kỳ trước", "Kỳ sau") and, where there is one, the answer ("Là một":
 * có, không). Without a header the first two columns are the two sides. A row whose answer is blank is not answered;
 * without an answer column every row with both sides says that they are the same.
 */
export function answersOfRows(rows: readonly (readonly string[])[]): ReadAnswers {
  const at = rows.findIndex((row) => row.some((cell) => BEFORE.test(fold(cell))) && row.some((cell) => AFTER.test(fold(cell))));
  const header = rows[at] ?? [];
  const column = (words: RegExp): number => header.findIndex((cell) => words.test(fold(cell)));
  const [before, after, same] = at < 0 ? [0, 1, rows.some((row) => isAnswer(row[2] ?? '')) ? 2 : -1] : [column(BEFORE), column(AFTER), column(SAME)];
  const answers: Answer[] = [];
  const wrong: number[] = [];
  rows.slice(at + 1).forEach((row, nth) => {
    const [one, other, said] = [row[before]?.trim() ?? '', row[after]?.trim() ?? '', same < 0 ? 'co' : fold(row[same] ?? '')];
    if ((one === '' && other === '') || said === '') return;
    if (one === '' || other === '') {
      // A side alone with an answer beside it was meant to be filled; without an answer column it is a unit without a partner.
      if (same >= 0 && YES.test(said)) wrong.push(at + nth + 2);
    } else if (YES.test(said) || NO.test(said)) answers.push({ before: one, after: other, same: YES.test(said) });
    else wrong.push(at + nth + 2);
  });
  return { answers, wrong };
}

const isAnswer = (text: string): boolean => YES.test(fold(text)) || NO.test(fold(text));

const JSON_ANSWERS = v.pipe(v.array(v.object({ before: v.string(), after: v.string(), same: v.optional(v.boolean(), true) })), v.maxLength(100_000));

/** [{"before": "…", "after": "…", "same": true}]; null where the text is no such JSON. */
export function answersOfJson(text: string): readonly Answer[] | null {
  try {
    const read = v.safeParse(JSON_ANSWERS, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The answers on our own pairing sheet as the user filled it. */
export function answersOfSheet(sheet: SheetSnapshot): ReadAnswers {
  const grid = gridOf(sheet);
  const last = grid.rows.at(-1) ?? -1;
  const columns = Math.max(0, ...sheet.cells.map(({ column }) => column + 1));
  return answersOfRows(Array.from({ length: last + 1 }, (_, row) => Array.from({ length: columns }, (__, column) => grid.text(row, column))));
}

/** The answers that an open workbook holds on our pairing sheet; none where it has no such sheet. */
export function answersIn({ sheets }: Snapshot): ReadAnswers {
  const sheet = sheets.find(({ own }) => own === 'pairing');
  return sheet === undefined ? { answers: [], wrong: [] } : answersOfSheet(sheet);
}
