// The child process that reads a batch of files for a consolidation, tells of each, and ends: what it used is given back with it.
import type { Call } from '../command.ts';
import { choicesOf } from '../open.ts';
import { readUnitFile, type FileReading } from './unit-file.ts';

/** What a child is asked: some files, and how the call wants them read. */
export interface Batch {
  readonly files: readonly string[];
  readonly options: Call['options'];
}

process.once('message', (batch: Batch) => {
  void readBatch(batch).finally(() => process.disconnect());
});

async function readBatch({ files, options }: Batch): Promise<void> {
  const choices = await choicesOf({ options });
  for (const file of files) await tell(await readUnitFile(file, choices));
}

/** Waits until the parent has it: a child must not run ahead of who listens. */
const tell = (reading: FileReading): Promise<void> =>
  new Promise((resolve, reject) => {
    if (process.send === undefined) reject(new Error('no parent process listens'));
    else process.send(reading, undefined, {}, (error) => (error === null ? resolve() : reject(error)));
  });
