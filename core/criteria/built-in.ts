// The one registry of built-in criteria sets: adding a set is one file of data and one line here.
import qd1149 from './sets/1149-2020-province.json' with { type: 'json' };
import qd1150 from './sets/1150-2019-province.json' with { type: 'json' };
import qd2948 from './sets/2948-2017-province.json' with { type: 'json' };
import qd876 from './sets/876-2022-ministry.json' with { type: 'json' };
import qd892 from './sets/892-2024-province.json' with { type: 'json' };
import illustration from './sets/minh-hoa-tinh.json' with { type: 'json' };
import { readSet } from './parse-set.ts';
import type { CriteriaSet } from './set.ts';

/** By id, the newest decision first, the illustration last. */
const FILES: ReadonlyMap<string, unknown> = new Map<string, unknown>(
  [qd892, qd876, qd1149, qd1150, qd2948, illustration].map((file) => [file.id, file]),
);

const read = new Map<string, CriteriaSet>();

/** Every built-in set, the newest decision first, the illustration last. */
export const builtInSets = (): readonly CriteriaSet[] => [...FILES.keys()].flatMap((id) => builtInSet(id) ?? []);

/** The built-in set of this id; null where there is none. Each file is read once, when it is first asked for. */
export function builtInSet(id: string): CriteriaSet | null {
  const known = read.get(id);
  if (known !== undefined) return known;
  const file = FILES.get(id);
  if (file === undefined) return null;
  const result = readSet(file);
  if (!result.ok) throw new Error(`built-in set ${id} is broken at ${String(result.values.where)}: ${String(result.values.what)}`);
  read.set(id, result.set);
  return result.set;
}
