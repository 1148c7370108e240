// Reads and writes workbooks on the disk so that no official's file is ever half written or lost.
import { constants } from 'node:fs';
import { copyFile, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { HostError } from '../../core/host.ts';
import { MAX_BYTES } from './archive.ts';

/** The bytes of a file. Throws file/missing, file/is-folder, file/no-permission or file/too-large. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    // What is larger packed than a workbook may be unpacked need not be read.
    if (size > MAX_BYTES) throw new HostError('file/too-large', { file, limit: '64 MB' });
    return await readFile(file);
  } catch (error) {
    throw refusalOf(error, file, 'file/no-permission');
  }
}

/** Writes a file whole or not at all: a temporary file beside it takes its place. Throws file/no-permission, file/is-folder or file/write-failed. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await targetOf(file);
    const mode = await modeOf(target);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      const handle = await open(temporary, 'wx', mode);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw refusalOf(error, file, 'file/write-failed');
  }
}

/** Copies a file beside itself under a name that nothing has ("chấm điểm.bak.xlsx", then ".bak-2.xlsx"), and tells that name. */
export async function backUp(file: string): Promise<string> {
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  for (let number = 1; ; number++) {
    const copy = `${stem}.bak${number === 1 ? '' : `-${number}`}${ending}`;
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw refusalOf(error, file, 'file/write-failed');
    }
  }
}

/** Where a link leads, so that the link stays one; the file itself where it is new. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return file;
    throw error;
  }
}

/** Who may read the file stays as it was. */
async function modeOf(target: string): Promise<number> {
  try {
    const { mode } = await stat(target);
    return mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

function refusalOf(error: unknown, file: string, otherwise: string): HostError {
  if (error instanceof HostError) return error;
  const codes: Readonly<Record<string, string>> = {
    ENOENT: otherwise === 'file/write-failed' ? otherwise : 'file/missing',
    ENOTDIR: 'file/missing',
    ENAMETOOLONG: 'file/missing',
    EISDIR: 'file/is-folder',
    EACCES: 'file/no-permission',
    EPERM: 'file/no-permission',
    EROFS: 'file/no-permission',
  };
  return new HostError(codes[codeOf(error)] ?? otherwise, { file }, { cause: error });
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
