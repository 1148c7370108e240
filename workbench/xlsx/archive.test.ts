// What is no sound .xlsx file is refused with a reason, at once and with little memory.
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rawWorkbook, zipOf } from '../../test/host-contract/raw-xlsx.ts';
import { closeArchive, MAX_ENTRIES, openArchive } from './archive.ts';
import { readSnapshot } from './read.ts';

const plain = rawWorkbook({ sheets: [{ name: 'Chấm điểm', xml: '<sheetData/>' }] });

const refusal = (code: string): unknown => expect.objectContaining({ name: 'HostError', code, values: expect.objectContaining({ file: 'bảng.xlsx' }) });
const reading = (bytes: Uint8Array) => (): unknown => readSnapshot(bytes, 'bảng.xlsx');

/** An OLE compound file's first bytes, then a stream's name as its directory writes it. */
const compound = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** A zip whose one entry inflates to that many megabytes of blanks. */
function blanks(name: string, megabytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 });
  const bomb = zipSync({ [name]: [packed, { level: 0 }] });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  const central = find(bomb, 0x02014b50);
  view.setUint16(8, 8, true);
  view.setUint16(central + 10, 8, true);
  view.setUint32(central + 24, megabytes * 1024 * 1024, true);
  return bomb;
}

/** The position of a zip signature. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  throw new Error('no such record');
}

test('an empty file is refused as empty', () => {
  expect(reading(new Uint8Array())).toThrow(refusal('file/empty'));
});

test.each([
  ['text', strToU8('STT;Tiêu chí;Điểm tối đa')],
  ['an old .xls file', compound('Workbook')],
  ['a PDF file', strToU8('%PDF-1.7\n')],
])('%s is no .xlsx file', (_name, bytes) => {
  expect(reading(bytes)).toThrow(refusal('file/not-a-zip'));
});

test('a workbook under a password is refused as such', () => {
  expect(reading(compound('EncryptedPackage'))).toThrow(refusal('file/encrypted'));
});

test('a zip with encrypted entries is refused as such', () => {
  const bytes = plain.slice();
  const central = find(bytes, 0x02014b50);
  bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
  expect(reading(bytes)).toThrow(refusal('file/encrypted'));
});

test.each([
  ['a Word document', { '_rels/.rels': relation('word/document.xml'), 'word/document.xml': '<w:document xmlns:w="w"/>' }],
  ['an OpenDocument spreadsheet', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office:document-content xmlns:office="o"/>' }],
  ['a binary workbook', { '_rels/.rels': relation('xl/workbook.bin'), 'xl/workbook.bin': 'x' }],
  ['any other zip', { 'ảnh.txt': 'x' }],
])('%s is no workbook', (_name, files) => {
  expect(reading(zipOf(files))).toThrow(refusal('file/not-a-workbook'));
});

test('a file that was cut off is damaged', () => {
  expect(reading(plain.slice(0, plain.length - 40))).toThrow(refusal('file/broken'));
  const noEnd = plain.slice(0, 300);
  expect(reading(noEnd)).toThrow(refusal('file/broken'));
});

test('a part whose bytes were changed is damaged', () => {
  const bytes = plain.slice();
  bytes.fill(0xff, 60, 120);
  expect(reading(bytes)).toThrow(refusal('file/broken'));
});

test('XML that does not close is damaged, and a sheet that is lost too', () => {
  expect(reading(rawWorkbook({ sheets: [{ name: 'A', xml: '<sheetData><row>' }] }))).toThrow(refusal('file/broken'));
  expect(reading(rawWorkbook({ sheets: [], afterSheets: '', parts: { 'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="x"/></sheets></workbook>' } }))).toThrow(
    refusal('file/broken'),
  );
});

test('300 MB of blanks are refused before they fill the memory', () => {
  const bomb = blanks('xl/workbook.xml', 300);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  const before = process.memoryUsage().rss;
  expect(reading(bomb)).toThrow(refusal('file/too-large'));
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

test('a bomb that lies about its size is found out by counting', () => {
  const bomb = blanks('xl/workbook.xml', 70);
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  view.setUint32(find(bomb, 0x02014b50) + 24, 1000, true);
  expect(reading(bomb)).toThrow(refusal('file/too-large'));
});

test('a size that is not what comes out is damage', () => {
  const bytes = plain.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(find(bytes, 0x02014b50) + 24, 7, true);
  expect(reading(bytes)).toThrow(refusal('file/broken'));
});

test('more entries than any workbook has are refused', () => {
  const files = Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`xl/media/${index}`, new Uint8Array()]));
  expect(reading(zipSync(files))).toThrow(refusal('file/too-large'));
});

test.each(['../evil.xml', 'xl/../../evil.xml', 'xl\\..\\..\\evil.xml'])('an entry called %s is unsafe', (name) => {
  expect(reading(zipOf({ [name]: 'x' }))).toThrow(refusal('file/unsafe'));
});

test('a document type is unsafe: entities could blow up', () => {
  const xml = '<!DOCTYPE workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook><sheets/>&b;</workbook>';
  expect(reading(rawWorkbook({ sheets: [], parts: { 'xl/workbook.xml': xml } }))).toThrow(refusal('file/unsafe'));
});

test('a zip with bytes before it, with names in backslashes or with stored entries is read', () => {
  const prefixed = new Uint8Array([...strToU8('mail gateway'), ...plain]);
  expect(readSnapshot(prefixed).sheets[0]?.name).toBe('Chấm điểm');
  const stored = zipSync(Object.fromEntries(openArchive(plain)), { level: 0 });
  expect(readSnapshot(stored).sheets[0]?.name).toBe('Chấm điểm');
  const backslashes = zipSync(Object.fromEntries([...openArchive(plain)].map(([name, bytes]) => [name.replaceAll('/', '\\'), bytes])));
  expect(readSnapshot(backslashes).sheets[0]?.name).toBe('Chấm điểm');
});

test('closing an archive gives the same bytes every time, content types first', () => {
  const parts = openArchive(plain);
  const once = closeArchive(parts);
  expect(closeArchive(openArchive(once))).toEqual(once);
  expect([...openArchive(once).keys()][0]).toBe('[Content_Types].xml');
});

function relation(target: string): string {
  return `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
}
