// Several files one after the other: a broken one is named, the others are done.
import type { Call } from './command.ts';
import { failureText } from './failure.ts';
import { line } from './words/words.ts';

/** Runs the job on every file of the call; tells whether all could be done. */
export async function eachFile(call: Call, job: (file: string) => Promise<void>): Promise<boolean> {
  const { files, language, terminal } = call;
  let whole = true;
  for (const [at, file] of files.entries()) {
    if (files.length > 1) terminal.progress(line('progress', language, { at: at + 1, count: files.length, file }));
    try {
      await job(file);
    } catch (error) {
      whole = false;
      terminal.progress('');
      terminal.err(failureText(error, language, file));
      if (process.env['PARSCORE_DEBUG'] === '1' && error instanceof Error && error.stack !== undefined) terminal.err(error.stack);
    }
  }
  terminal.progress('');
  return whole;
}

/** One document of one file, an array of several: exactly one JSON document on stdout. */
export function printJson(call: Call, documents: readonly object[]): void {
  const [only] = documents;
  if (call.files.length === 1 && only === undefined) return;
  call.terminal.out(JSON.stringify(call.files.length === 1 ? only : documents, null, 2));
}
