// Looks through a JSON value before any schema does: how deep and how large it is, and keys that could reach a prototype.

/** What is unsafe, and where ("nodes[2].children"). */
export interface UnsafePlace {
  readonly where: string;
  readonly what: 'too-deep' | 'too-many' | 'forbidden-key';
  readonly limit?: number;
}

/** A set of six levels with methods and sources is 16 deep. */
const DEEPEST = 32;
/** Objects, lists and plain values in all; a set of 8/43/102 with everything has some 5,000. */
const MOST_VALUES = 100_000;
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

interface Waiting {
  readonly value: unknown;
  readonly where: string;
  readonly depth: number;
}

/** The first unsafe place; null where there is none. Walks with a list of its own: depth cannot exhaust the stack. */
export function unsafePlace(root: unknown): UnsafePlace | null {
  const waiting: Waiting[] = [{ value: root, where: '', depth: 0 }];
  let seen = 0;
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const { value, where, depth } = here;
    if (++seen > MOST_VALUES) return { where: where === '' ? '/' : where, what: 'too-many', limit: MOST_VALUES };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return { where, what: 'too-deep', limit: DEEPEST };
    const isList = Array.isArray(value);
    const keys = Object.keys(value);
    if (seen + keys.length > MOST_VALUES) return { where: where === '' ? '/' : where, what: 'too-many', limit: MOST_VALUES };
    for (const key of keys) {
      const child: unknown = Reflect.get(value, key);
      if (FORBIDDEN.includes(key)) return { where: where === '' ? key : `${where}.${key}`, what: 'forbidden-key' };
      const path = isList ? `${where}[${key}]` : where === '' ? key : `${where}.${key}`;
      waiting.push({ value: child, where: path, depth: depth + 1 });
    }
  }
  return null;
}
