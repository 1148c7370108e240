// Reads many files in child processes: memory does not grow with their number, and a file that ends or holds up a child is named.
import { availableParallelism } from 'node:os';
import type { Call } from '../command.ts';
import { askChildren, type Outcome } from './child-pool.ts';
import type { FileFailure, FileReading } from './unit-file.ts';

/** Files that one child reads before another takes its place: starting one takes as long as reading ten. */
const PER_CHILD = 500;
/** More children than that wait for the disk. */
const MOST_CHILDREN = 4;
/**
 * Milliseconds for one file. A table of 90,000 rows (21 MB unpacked) took 5 s, so the largest that may be opened (64 MB)
 * takes some 15 s: this is twenty times as long, for slow and busy machines, and still ends.
 */
const FILE_LIMIT = 5 * 60_000;

/** The child's entry, built beside the bin. */
const READER = new URL('unit-reader.js', import.meta.url);

export interface ReadFilesOrder {
  readonly files: readonly string[];
  readonly options: Call['options'];
  /** Told after each file. */
  readonly read: (done: number, file: string) => void;
  /** The module that reads in a child; ours unless told. */
  readonly reader?: URL;
  /** Milliseconds for one file; FILE_LIMIT unless told. */
  readonly limit?: number;
}

/** The readings in the order of the files, each file once. Never rejects for what a file holds. */
export async function readFiles({ files, options, read, reader = READER, limit = FILE_LIMIT }: ReadFilesOrder): Promise<readonly FileReading[]> {
  const readings = new Map<string, FileReading>();
  const wanted = [...new Set(files)];
  const known = new Map<string, string>();
  // Thousands of units share a few signatures: one copy of each is kept.
  const shared = (text: string): string => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  const children = Math.min(MOST_CHILDREN, availableParallelism());
  await askChildren<Call['options'], string, FileReading>({ module: reader, setup: options, questions: wanted, children, perChild: PER_CHILD, limit }, (file, outcome) => {
    const reading = readingOf(file, outcome, limit);
    readings.set(file, { ...reading, units: reading.units.map((unit) => ({ ...unit, signature: shared(unit.signature) })) });
    read(readings.size, file);
  });
  return wanted.flatMap((file) => readings.get(file) ?? []);
}

/** A file over which its child ended, or that was given up, is a reading with a failure like any other. */
function readingOf(file: string, outcome: Outcome<FileReading>, limit: number): FileReading {
  if (outcome.kind === 'answered') return outcome.answer;
  const failure: FileFailure = outcome.kind === 'ended' ? { code: 'call/reader-ended', values: { file } } : { code: 'call/too-slow', values: { file, minutes: limit / 60_000 } };
  return { file, units: [], failure };
}
