// Adds files to the open workbook one by one: a file that cannot be added is named, the others are done.
import { HostError, type SpreadsheetHost } from '../../core/host.ts';
import { refusalOfBytes, startsAsZip } from '../../core/workbook-bytes.ts';
import type { Trouble } from './state.ts';
import { troubleOf } from './trouble.ts';

/** A file that the user chose; it is read when its turn comes. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

/** What became of the files. */
export interface AddedFiles {
  /** Files that were added, and the sheets that came with them. */
  readonly added: number;
  readonly sheets: number;
  /** Why the rest was not; null where all were added. */
  readonly trouble: Trouble | null;
}

/** `progress` hears how many files are through. What is not about a single file ends the work: it would refuse the others too. */
export async function addFiles(add: NonNullable<SpreadsheetHost['addSheets']>, files: readonly ChosenFile[], progress: (done: number) => void): Promise<AddedFiles> {
  const troubles: Trouble[] = [];
  let added = 0;
  let sheets = 0;
  for (const [at, file] of files.entries()) {
    try {
      sheets += await add(file.name, await bytesOf(file));
      added++;
    } catch (error) {
      troubles.push(troubleOf(error, 'adding'));
      if (!(error instanceof HostError && error.code.startsWith('file/'))) break;
    }
    progress(at + 1);
  }
  const [first, ...others] = troubles;
  return { added, sheets, trouble: first === undefined ? null : { ...first, ...(others.length > 0 && { others }) } };
}

/** The bytes of what looks like an .xlsx file. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  const bytes = new Uint8Array(await read(file));
  const refusal = refusalOfBytes(bytes) ?? (startsAsZip(bytes) ? null : 'file/not-a-zip');
  if (refusal !== null) throw new HostError(refusal, { file: file.name });
  return bytes;
}

/** A file that was moved or locked since it was chosen gives no bytes. */
async function read(file: ChosenFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new HostError('file/no-permission', { file: file.name }, { cause: error });
  }
}
