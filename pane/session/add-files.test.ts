// Files that are added to the open workbook: each that cannot be is named, the others are read and checked at once.
import { beforeEach, expect, test } from 'vitest';
import { HostError } from '../../core/host.ts';
import { MemoryHost } from '../../test/fixtures/memory-host.ts';
import { BROKEN_FILE, LOCKED_FILE, NO_WORKBOOK, unitFile, type MailedFile } from '../../test/fixtures/unit-files.ts';
import type { ChosenFile } from './add-files.ts';
import { Session } from './session.ts';

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = new MemoryHost({ sheets: [] });
  session = new Session({ host, language: 'vi' });
  await session.open();
});

const chosen = ({ name, buffer }: MailedFile): ChosenFile => ({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(buffer).buffer) });
const add = (...files: readonly MailedFile[]): Promise<void> => session.addSheets(files.map(chosen));
const [FIRST, SECOND] = [unitFile('Sở Y tế', 6, 3), unitFile('Sở Nội vụ', 5, 3.5)];

test('the sheets of all files are read and checked, and how many there were is told', async () => {
  const steps: unknown[] = [];
  const forget = session.subscribe(() => steps.push(session.state().work));
  await add(FIRST, SECOND);
  forget();
  expect(session.state()).toMatchObject({ work: null, trouble: null, undoable: 0, notice: { what: 'sheets-added', values: { files: 2, sheets: 2 } } });
  expect(session.state().book?.checked.tables.map(({ table }) => table.sheet)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  expect(steps).toEqual(expect.arrayContaining([0, 1, 2].map((done) => ({ what: 'writing', done, of: 2 }))));
});

test('a broken file, one under a password, one that is no workbook and one that is gone are each named; the rest is done', async () => {
  const gone: ChosenFile = { name: 'Sở Đã chuyển.xlsx', arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  await session.addSheets([...[BROKEN_FILE, FIRST, LOCKED_FILE, NO_WORKBOOK].map(chosen), gone, chosen(SECOND)]);
  const { trouble, notice } = session.state();
  expect([trouble, ...(trouble?.others ?? [])].map((each) => [each?.while, each?.code, each?.values['file']])).toEqual([
    ['adding', 'file/broken', 'Sở Hỏng.xlsx'],
    ['adding', 'file/encrypted', 'Sở Khoá.xlsx'],
    ['adding', 'file/not-a-zip', 'Ghi chú.xlsx'],
    ['adding', 'file/no-permission', 'Sở Đã chuyển.xlsx'],
  ]);
  expect(notice).toEqual({ what: 'sheets-added', values: { files: 2, sheets: 2 } });
});

test('what is no fault of a file ends the work: the rest would be refused alike', async () => {
  const { addSheets } = host;
  const asked: string[] = [];
  host.addSheets = (file, bytes) => {
    asked.push(file);
    return asked.length === 2 ? Promise.reject(new HostError('host/busy')) : (addSheets?.(file, bytes) ?? Promise.reject(new Error('absent')));
  };
  await add(FIRST, SECOND, unitFile('Sở Tài chính', 4, 4));
  expect(asked).toEqual(['Sở Y tế.xlsx', 'Sở Nội vụ.xlsx']);
  expect(session.state()).toMatchObject({ trouble: { code: 'host/busy' }, notice: { values: { files: 1, sheets: 1 } } });
});

test('where nothing was added nothing is read again', async () => {
  const { book } = session.state();
  await add(LOCKED_FILE);
  expect(session.state()).toMatchObject({ work: null, notice: null, trouble: { code: 'file/encrypted' } });
  expect(session.state().book).toBe(book);
});

test('a program that adds no files is not asked to', async () => {
  delete host.addSheets;
  expect(session.addsSheets).toBe(false);
  await add(FIRST);
  expect(session.state()).toMatchObject({ work: null, notice: null, trouble: null });
});
