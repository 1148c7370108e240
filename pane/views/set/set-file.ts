// Criteria sets as files: reads what the user opens, whatever stands in it, and names what is saved.
import { parseSet } from '../../../core/criteria/parse-set.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { writeSet } from '../../../core/criteria/write-set.ts';
import { refusalText, type RefusalCode } from '../../../core/text/refusal.ts';
import type { Language } from '../../../core/text/language.ts';
import type { SentenceValue } from '../../../core/text/template.ts';

/** What the browser hands over; a File is one. */
export interface OpenedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

export type ReadSetFile = { readonly ok: true; readonly file: string; readonly set: CriteriaSet } | { readonly ok: false; readonly code: RefusalCode; readonly values: Readonly<Record<string, SentenceValue>> };

/** Bytes that are read at all: the most characters of a set, four bytes each. */
const MOST_BYTES = 8_000_000;

/** The set in a file, or why there is none. Never throws. */
export async function readSetFile(opened: OpenedFile): Promise<ReadSetFile> {
  const { name: file, size } = opened;
  if (size > MOST_BYTES) return { ok: false, code: 'set/too-large', values: { file } };
  let text: string;
  try {
    text = await opened.text();
  } catch {
    // It was moved, deleted or locked after it was chosen.
    return { ok: false, code: 'file/no-permission', values: { file } };
  }
  const parsed = parseSet(text);
  return parsed.ok ? { ok: true, file, set: parsed.set } : { ok: false, code: parsed.code, values: { ...parsed.values, file } };
}

/** One sentence on why a file gives no set. */
export const setFileRefusal = ({ code, values }: Extract<ReadSetFile, { readonly ok: false }>, language: Language): string => refusalText(code, values, language);

export const SET_FILE_TYPE = 'application/json';

/** Name and content of a set's file. */
export const setFile = (set: CriteriaSet): { readonly name: string; readonly content: Uint8Array } => ({ name: `${set.id}.json`, content: new TextEncoder().encode(writeSet(set)) });
