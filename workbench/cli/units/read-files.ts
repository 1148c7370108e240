// Reads many files in child processes, batch by batch: memory does not grow with their number, and a file that ends a child is named.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Call } from '../command.ts';
import type { FileReading } from './unit-file.ts';
import type { Batch } from './unit-reader.ts';

/** Files that one child reads before it ends: starting one takes as long as reading ten. */
const BATCH = 500;
/** More children than that wait for the disk. */
const MOST_CHILDREN = 4;

/** The child's entry, built beside the bin. */
const READER = new URL('unit-reader.js', import.meta.url);

export interface ReadFilesOrder {
  readonly files: readonly string[];
  readonly options: Call['options'];
  /** Told after each file. */
  readonly read: (done: number, file: string) => void;
}

/** The readings in the order of the files, each file once. Never rejects for what a file holds. */
export async function readFiles({ files, options, read }: ReadFilesOrder): Promise<readonly FileReading[]> {
  const readings = new Map<string, FileReading>();
  const wanted = [...new Set(files)];
  const known = new Map<string, string>();
  // Thousands of units share a few signatures: one copy of each is kept.
  const shared = (text: string): string => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  const keep = (reading: FileReading): void => {
    readings.set(reading.file, { ...reading, units: reading.units.map((unit) => ({ ...unit, signature: shared(unit.signature) })) });
    read(readings.size, reading.file);
  };
  const children = Math.min(MOST_CHILDREN, availableParallelism());
  const size = Math.max(1, Math.min(BATCH, Math.ceil(wanted.length / children)));
  const batches = Array.from({ length: Math.ceil(wanted.length / size) }, (_, at) => wanted.slice(at * size, (at + 1) * size));
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      let left: readonly string[] = batch;
      while (left.length > 0) {
        const told = await readBatch({ files: left, options }, keep);
        const [ended] = left.slice(told);
        // The child ended before its batch did: the file that it was reading is to blame, the others are read by another.
        if (ended !== undefined) keep({ file: ended, units: [], failure: { code: 'file/too-large', values: { file: ended } } });
        left = left.slice(told + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(children, batches.length) }, work));
  return wanted.flatMap((file) => readings.get(file) ?? []);
}

/** Runs one child; gives how many files of the batch it told of. */
function readBatch(batch: Batch, keep: (reading: FileReading) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(READER), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    let told = 0;
    child.on('message', (reading: FileReading) => {
      told++;
      keep(reading);
    });
    child.on('error', reject);
    child.on('exit', () => resolve(told));
    child.send(batch);
  });
}
