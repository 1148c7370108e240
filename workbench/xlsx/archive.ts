// Opens and closes the zip that an .xlsx file is, refusing whatever would harm who opens it.
import { Inflate, zipSync, type Zippable } from 'fflate';
import { HostError } from '../../core/host.ts';
import { refusalOfBytes, startsAsZip } from '../../core/workbook-bytes.ts';

/** The parts of a package by name, without a leading slash ("xl/workbook.xml"), inflated, in the order of the file. */
export type Parts = Map<string, Uint8Array>;

/** Most bytes that a workbook may inflate to, in all. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Most entries that a workbook's zip may hold. */
export const MAX_ENTRIES = 2000;

/** What the zip's directory says of one entry. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Compressed bytes: first and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Compressed bytes inflated at a time: deflate grows at most 1,032 times, so that no step makes more than 17 MB. */
const STEP = 16 * 1024;

/** What `parts` of a file called `file` hold; throws HostError with a code of file/ for anything but a sound zip of modest size. */
export function openArchive(bytes: Uint8Array, file = ''): Parts {
  const refuse = (code: string, values: Record<string, string | number> = {}): HostError => new HostError(code, { file, ...values });
  const refusal = refusalOfBytes(bytes);
  if (refusal !== null) throw refuse(refusal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw refuse(startsAsZip(bytes) ? 'file/broken' : 'file/not-a-zip');
  const entries = directory(bytes, view, end);
  if (entries === null) throw refuse('file/broken');
  if (entries === 'too-many') throw refuse('file/too-large', { limit: '64 MB' });

  const parts: Parts = new Map();
  let left = MAX_BYTES;
  for (const entry of entries) {
    if (entry.encrypted) throw refuse('file/encrypted');
    if (entry.name.endsWith('/')) continue;
    const name = entry.name.replaceAll('\\', '/').replace(/^\/+/, '');
    if (name === '' || name.split('/').includes('..') || parts.has(name)) throw refuse('file/unsafe');
    const inflated = inflate(bytes.subarray(entry.start, entry.end), entry, left);
    if (inflated === 'too-large') throw refuse('file/too-large', { limit: '64 MB' });
    if (inflated === null || inflated.length !== entry.size) throw refuse('file/broken');
    left -= inflated.length;
    parts.set(name, inflated);
  }
  return parts;
}

/** The zip of some parts; the same parts always give the same bytes. */
export function closeArchive(parts: Parts): Uint8Array {
  const files: Zippable = {};
  // Some readers look at the first entry only to tell what the zip is.
  const first = parts.get('[Content_Types].xml');
  if (first !== undefined) files['[Content_Types].xml'] = first;
  for (const [name, bytes] of parts) files[name] = bytes;
  // 1980-01-01 is the earliest date of a zip; mtime is read in local time.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The bytes of one entry; 'too-large' as soon as more than `limit` bytes came out, null when the data is damaged. */
function inflate(packed: Uint8Array, entry: Entry, limit: number): Uint8Array | 'too-large' | null {
  if (entry.method === 0) return packed.length > limit ? 'too-large' : packed.slice();
  if (entry.method !== 8) return null;
  const chunks: Uint8Array[] = [];
  let total = 0;
  let finished = false;
  const stream = new Inflate((chunk, final) => {
    total += chunk.length;
    finished = final;
    if (total <= limit && chunk.length > 0) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && total <= limit; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return null;
  }
  if (total > limit) return 'too-large';
  if (!finished) return null;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The entries that the central directory lists; null when it is damaged. */
function directory(bytes: Uint8Array, view: DataView, end: number): readonly Entry[] | 'too-many' | null {
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return 'too-many';
  const size = view.getUint32(end + 12, true);
  // Bytes before the zip (a self-extractor's, a mail gateway's) move everything.
  const shift = end - size - view.getUint32(end + 16, true);
  if (shift < 0) return null;
  const entries: Entry[] = [];
  let at = end - size;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const local = view.getUint32(at + 42, true) + shift;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const sizes = sizesOf(view, at, nameLength, extraLength);
    if (start + sizes.packed > bytes.length) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      start,
      end: start + sizes.packed,
      size: sizes.inflated,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The two sizes of an entry; streaming writers keep them in the zip64 field even where they are small. */
function sizesOf(view: DataView, entry: number, nameLength: number, extraLength: number): { packed: number; inflated: number } {
  const small = { packed: view.getUint32(entry + 20, true), inflated: view.getUint32(entry + 24, true) };
  if (small.packed !== 0xffffffff && small.inflated !== 0xffffffff) return small;
  const stop = entry + 46 + nameLength + extraLength;
  for (let at = entry + 46 + nameLength; at + 4 <= stop; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (): number => Number(view.getBigUint64((field += 8) - 8, true));
    const inflated = small.inflated === 0xffffffff ? next() : small.inflated;
    return { inflated, packed: small.packed === 0xffffffff ? next() : small.packed };
  }
  return small;
}

/** Where the end record stands; null in what is no zip. Its comment is at most 65,535 bytes long. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
