// Watching the open workbook: the user's own edits are told, and nobody else's.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HostEdit } from '../../core/host.ts';
import { sheetOf } from '../../test/host-contract/raw-xlsx.ts';
import { openExcel, type OpenExcel } from '../../test/office-host/open-excel.ts';
import { ExcelHost } from './excel-host.ts';

const CELL = { top: 2, left: 2, bottom: 3, right: 2 };

let excel: OpenExcel;
let host: ExcelHost;
let told: HostEdit[];
let failed: unknown[];
let stop: () => void;

/** Registering is a request of its own. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 40));
};

beforeEach(async () => {
  excel = openExcel({ sheets: [sheetOf('Tự chấm', { C3: 1 }, { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }), sheetOf('Phụ lục', {})] });
  told = [];
  failed = [];
  host = new ExcelHost({ supports: () => true, onFailure: (error) => failed.push(error) });
  stop = host.watch((edit) => told.push(edit));
  await settled();
});

afterEach(async () => {
  stop();
  await settled();
});

test("the user's edit is told with its sheet and area", async () => {
  excel.type('Phụ lục', CELL, 5);
  await vi.waitFor(() => expect(told).toEqual([{ sheet: 'Phụ lục', area: CELL }]));
  expect(failed).toEqual([]);
});

test("a colleague's edit is not told", async () => {
  excel.type('Tự chấm', CELL, 5, 'Remote');
  await settled();
  expect(told).toEqual([]);
});

test('our own writes are not told', async () => {
  await host.apply({ edits: [{ kind: 'set-cell', sheet: 'Tự chấm', row: 2, column: 2, before: { value: 1 }, after: { value: 2 } }] });
  await settled();
  expect(told).toEqual([]);
  excel.type('Tự chấm', CELL, 5);
  await vi.waitFor(() => expect(told).toHaveLength(1));
});

test('nothing is told once watching has stopped', async () => {
  stop();
  await settled();
  excel.type('Tự chấm', CELL, 5);
  await settled();
  expect(told).toEqual([]);
  expect(failed).toEqual([]);
});

test('an inserted row is told whole, and merges are asked for anew', async () => {
  await host.read();
  const questions = excel.book.mergeQuestions;
  await host.read({ quiet: true });
  expect(excel.book.mergeQuestions).toBe(questions);
  excel.tell({ sheet: 'Tự chấm', address: '5:6', changeType: 'RowInserted' });
  await vi.waitFor(() => expect(told).toEqual([{ sheet: 'Tự chấm', area: { top: 4, left: 0, bottom: 5, right: 16_383 } }]));
  await host.read({ quiet: true });
  expect(excel.book.mergeQuestions).toBe(questions + 1);
});

test('an edit of a sheet that is gone by then is nothing to look at', async () => {
  excel.type('Phụ lục', CELL, 5);
  excel.book.removeSheet(excel.sheet('Phụ lục'));
  await settled();
  expect(told).toEqual([]);
  expect(failed).toEqual([]);
});

test('a hidden sheet is not shown but told, and a cell of a seen one is selected', async () => {
  excel.sheet('Phụ lục').visibility = 'hidden';
  await expect(host.select('Phụ lục', 'A1')).rejects.toMatchObject({ code: 'sheet/hidden', values: { sheet: 'Phụ lục' } });
  const { syncs } = await excel.syncsOf(() => host.select('Tự chấm', 'C3:C4'));
  expect(syncs).toBe(2);
  expect(excel.book.selection).toMatchObject({ sheet: { name: 'Tự chấm' }, area: CELL });
});
