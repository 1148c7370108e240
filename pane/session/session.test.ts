// The session over a workbook in memory: what officials do one after the other, and what happens when the host refuses.
import { beforeEach, expect, test } from 'vitest';
import { checkSheet, type WorkbookOptions } from '../../core/check/check.ts';
import { HostError } from '../../core/host.ts';
import type { Patch } from '../../core/edit/patch.ts';
import { readSettings } from '../../core/edit/settings.ts';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { MemoryHost } from '../../test/fixtures/memory-host.ts';
import { workbook, type Row } from '../../test/fixtures/sheet-maker.ts';
import { clearPlan } from './clear-plan.ts';
import { insertPlan, type InsertParts } from './insert-plans.ts';
import { Session } from './session.ts';
import { currentTable, type Book } from './state.ts';

const SHEET = 'Tự chấm';
const rows: readonly Row[] = [
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
  ['1', 'Chỉ đạo điều hành', 5],
  ['1.1', 'Kế hoạch', 3, '2,5'],
  ['1.2', 'Báo cáo', 2, 1],
  ['', 'Tổng cộng', 5],
];
const ALL: InsertParts = { totals: true, summary: true, charts: true, findings: true, marks: true, fix: false };

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = new MemoryHost(workbook({ name: SHEET, rows }));
  session = new Session({ host, language: 'vi' });
  await session.open();
});

const book = (): Book => {
  const { book: read } = session.state();
  if (read === null) throw new Error('nothing was read');
  return read;
};
const codes = (): readonly string[] => (currentTable(session.state())?.findings ?? []).map(({ code, cell }) => `${code} ${cell ?? ''}`);
const insert = async (): Promise<void> => session.write(insertPlan(book(), ALL, 'vi'), { what: 'inserted', values: {} });
/** Resolves once the panel has read again by itself. */
const nextReading = (): Promise<void> =>
  new Promise((resolve) => {
    const before = session.state().book;
    const forget = session.subscribe(() => {
      if (session.state().work !== null || session.state().book === before) return;
      forget();
      resolve();
    });
  });

test('opening reads and checks by itself', () => {
  expect(codes()).toContain('score/text-number D3');
  expect(session.state()).toMatchObject({ work: null, trouble: null, undoable: 0 });
});

test('a host that checks elsewhere is asked for each sheet that changed, and what it finds is shown', async () => {
  const asked: string[] = [];
  const elsewhere = Object.assign(new MemoryHost(workbook({ name: SHEET, rows })), {
    // As from a worker: nothing of it is the page's own.
    checkSheet: (sheet: SheetSnapshot, options: WorkbookOptions) => {
      asked.push(sheet.name);
      return Promise.resolve(structuredClone(checkSheet(sheet, options)));
    },
  });
  const other = new Session({ host: elsewhere, language: 'vi' });
  await other.open();
  expect((currentTable(other.state())?.findings ?? []).map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(codes());
  await other.refresh();
  expect(asked).toEqual([SHEET]);
  other.close();
});

test('a mend is written, told with its count, and undone to the letter', async () => {
  const before = await host.read();
  const mended = session.fix((currentTable(session.state())?.findings ?? []).filter(({ code }) => code === 'score/text-number'));
  // What plans it is still to be loaded: the work has begun all the same.
  expect(session.state().work).toEqual({ what: 'writing' });
  await mended;
  expect(session.state()).toMatchObject({ work: null, notice: { what: 'fixed', values: { cells: 1 } }, undoable: 1 });
  expect(codes()).not.toContain('score/text-number D3');
  await session.undo();
  expect(await host.read()).toEqual(before);
  expect(session.state()).toMatchObject({ notice: { what: 'undone' }, undoable: 0 });
});

test('two inserts are undone one by one: first the newer sheet gives way to the older one', async () => {
  const before = await host.read();
  await insert();
  const first = await host.read();
  const marked = host.marks(SHEET);
  host.type(SHEET, 3, 3, 9);
  await nextReading();
  const typed = await host.read();
  await insert();
  await session.undo();
  const summary = (snapshot: Snapshot): unknown => snapshot.sheets.find(({ own }) => own === 'summary');
  expect(summary(await host.read())).toEqual(summary(first));
  expect(host.marks(SHEET)).toEqual(marked);
  expect((await host.read()).sheets[0]).toEqual(typed.sheets[0]);
  host.type(SHEET, 3, 3, 1);
  await nextReading();
  await session.undo();
  expect(await host.read()).toEqual(before);
  expect(await host.loadSettings()).toBeNull();
});

test('clear takes away what was inserted, and the columns that the official named stay', async () => {
  await session.keepColumns({ sheet: SHEET, headerRows: [0] }, { self: 3 });
  await insert();
  await session.clear(clearPlan(book()));
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual([SHEET]);
  expect(readSettings(await host.loadSettings())).toMatchObject({ journal: [], overrides: [{ sheet: SHEET, headerRow: 0, columns: { self: 3 } }] });
  await session.keepColumns({ sheet: SHEET, headerRows: [0] }, null);
  expect(await host.loadSettings()).toBeNull();
});

test('an edit in the sheet is seen without asking', async () => {
  const fresh = nextReading();
  host.type(SHEET, 3, 3, 9);
  await fresh;
  expect(codes()).toContain('score/above-max D4');
});

test('what is unchanged is not checked again', async () => {
  const first = currentTable(session.state());
  await session.refresh();
  expect(currentTable(session.state())).toBe(first);
});

test('a refusal while writing is told, leaves nothing to undo, and the panel shows what stands there', async () => {
  const { apply } = host;
  host.apply = () => {
    host.type(SHEET, 3, 3, 2);
    return Promise.reject(new HostError('cell/changed', { sheet: SHEET, cell: 'D4' }));
  };
  await insert();
  expect(session.state()).toMatchObject({ trouble: { while: 'writing', code: 'cell/changed' }, undoable: 0, work: null });
  expect(book().snapshot.sheets[0]?.cells.find(({ row, column }) => row === 3 && column === 3)?.value).toBe(2);
  host.apply = apply.bind(host);
  await insert();
  expect(session.state()).toMatchObject({ trouble: null, notice: { what: 'inserted' }, undoable: 1 });
});

test('a host that fails while reading is told with details for the help desk, and what was known stays', async () => {
  const known = book();
  host.read = () => Promise.reject(new Error('mất kết nối'));
  await session.refresh();
  expect(session.state()).toMatchObject({ trouble: { while: 'reading', code: 'host/failed', values: { reason: 'mất kết nối' } }, work: null });
  expect(session.state().trouble?.detail).toContain('session.test.ts');
  expect(book()).toBe(known);
});

test('a reading that is stopped leaves what was known, and its late answer is dropped', async () => {
  const known = book();
  let answer: (snapshot: Snapshot) => void = () => undefined;
  host.read = () => new Promise((resolve) => (answer = resolve));
  const reading = session.refresh();
  session.stop();
  answer({ sheets: [] });
  await reading;
  expect(session.state()).toMatchObject({ work: null, notice: { what: 'stopped' } });
  expect(book()).toBe(known);
});

test('writing is not stopped half way', async () => {
  let done: () => void = () => undefined;
  const patches: Patch[] = [];
  host.apply = (patch) => {
    patches.push(patch);
    return new Promise((resolve) => (done = resolve));
  };
  const writing = insert();
  session.stop();
  await session.undo();
  expect(session.state().work).toEqual({ what: 'writing' });
  done();
  await writing;
  expect([patches.length, session.state().undoable]).toEqual([1, 1]);
});

test('a patch without edits is told as nothing to do', async () => {
  await session.write({ edits: [] }, { what: 'inserted', values: {} });
  expect(session.state().notice?.what).toBe('nothing-to-do');
});
