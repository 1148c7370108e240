// The criteria set that --set names: a built-in one by id, or a JSON file.
import { builtInSet } from '../../core/criteria/built-in.ts';
import { parseSet } from '../../core/criteria/parse-set.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { readBytes } from '../xlsx/files.ts';
import { Failure } from './failure.ts';

/** The chosen set; null where none was asked for. A name with a dot or a slash in it is a file. Throws Failure or HostError. */
export async function chooseSet(asked: string | undefined): Promise<CriteriaSet | null> {
  if (asked === undefined) return null;
  const known = builtInSet(asked);
  if (known) return known;
  if (!/[./\\]/.test(asked)) throw new Failure('set/unknown-id', { id: asked });
  const parsed = parseSet(new TextDecoder().decode(await readBytes(asked)));
  if (!parsed.ok) throw new Failure(parsed.code, { file: asked, ...parsed.values });
  return parsed.set;
}
