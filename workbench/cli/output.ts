// Where a command writes its result: another file, or the input itself after a backup; never over the input by accident.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { backUp, writeBytes } from '../xlsx/files.ts';
import type { Call } from './command.ts';
import { Failure } from './failure.ts';

/** Where the result will go. */
export interface Output {
  readonly file: string;
  /** Writes all of it or nothing; tells where the original is kept, null where it is untouched. */
  write(bytes: Uint8Array): Promise<string | null>;
}

/** Decides before any work is done. `input` is null for commands that read no workbook. Throws Failure. */
export async function outputOf({ options }: Call, input: string | null): Promise<Output> {
  const { output, inPlace } = options;
  if (output !== undefined && inPlace) throw new Failure('call/two-outputs');
  if (inPlace && input !== null) return { file: input, write: (bytes) => overInput(input, bytes) };
  if (output === undefined) throw new Failure(input === null ? 'call/output-needed' : 'call/no-output');
  if (input !== null && (await isSameFile(input, output))) throw new Failure('call/same-file', { file: output });
  return {
    file: output,
    async write(bytes) {
      await writeBytes(output, bytes);
      return null;
    },
  };
}

async function overInput(input: string, bytes: Uint8Array): Promise<string> {
  const kept = await backUp(input);
  await writeBytes(input, bytes);
  return kept;
}

/** The same path, or two names of one file (a link, another case). */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true;
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    // One of them is not there yet: they are not the same.
    return false;
  }
}
