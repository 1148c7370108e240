// Reads the text of a criteria set's file; whatever stands in it, the answer is a set or a refusal, never an exception.
import * as v from 'valibot';
import { setSchema } from './schema.ts';
import type { CriteriaSet } from './set.ts';
import { unsafePlace } from './unsafe-json.ts';

/** A refusal as text/ words it. `where` is the place in the file ("nodes[2].children[0].max"), `what` what is wrong there. */
export interface SetRefusal {
  readonly ok: false;
  readonly code: 'set/not-json' | 'set/invalid' | 'set/too-large';
  readonly values: Readonly<Record<string, string | number>>;
}

export type ParsedSet = { readonly ok: true; readonly set: CriteriaSet } | SetRefusal;

/** Characters in a file; the largest set known needs a twentieth. */
const MOST_CHARACTERS = 2_000_000;

/** Reads a file's text. Sums that do not close are no refusal: checkSet tells them. Never throws. */
export function parseSet(text: string): ParsedSet {
  if (text.length > MOST_CHARACTERS) return { ok: false, code: 'set/too-large', values: { limit: MOST_CHARACTERS } };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, code: 'set/not-json', values: {} };
  }
  return readSet(value);
}

/** Reads the value that a JSON file holds. Never throws. */
export function readSet(value: unknown): ParsedSet {
  const unsafe = unsafePlace(value);
  if (unsafe !== null) return { ok: false, code: unsafe.what === 'too-many' ? 'set/too-large' : 'set/invalid', values: { ...unsafe, where: short(unsafe.where) } };
  const result = v.safeParse(setSchema, value, { abortEarly: true });
  return result.success ? { ok: true, set: result.output } : invalid(result.issues[0]);
}

function invalid(issue: v.BaseIssue<unknown>): SetRefusal {
  const where = (issue.path ?? []).reduce((path, { key }) => join(path, key), '');
  const expected: Record<string, string> = issue.expected === null ? {} : { expected: short(issue.expected) };
  return { ok: false, code: 'set/invalid', values: { where: where === '' ? '/' : short(where), what: issue.type, received: short(issue.received), ...expected } };
}

/** A key or text of a hostile file may be a megabyte long; one line of a terminal is not. */
const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

function join(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}
