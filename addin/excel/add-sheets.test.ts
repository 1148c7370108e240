// Adding the sheets of other files in Excel: all of a file or nothing of it, and the file is named.
import { expect, test } from 'vitest';
import { OWN_NAMES, type SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { sheetOf, workbookOf } from '../../test/host-contract/raw-xlsx.ts';
import { openExcel } from '../../test/office-host/open-excel.ts';
import { addSheet } from '../../test/office-host/snapshot-model.ts';
import { ExcelHost } from './excel-host.ts';

const OWN = sheetOf('Tự chấm', { A1: 'STT', B2: 1 });

function opened(): { readonly excel: ReturnType<typeof openExcel>; readonly add: (file: string, ...sheets: readonly SheetSnapshot[]) => Promise<number | undefined>; readonly host: ExcelHost } {
  const excel = openExcel({ sheets: [OWN] });
  const host = new ExcelHost({ supports: () => true });
  return { excel, host, add: async (file, ...sheets) => host.addSheets?.(file, workbookOf({ sheets })) };
}

test('all sheets of a file stand after the last one, as they are, and their names begin with the file’s', async () => {
  const { excel, add } = opened();
  const first = sheetOf('tự chấm', { A1: 'Sở Y tế', C4: 2.5 }, { merges: [{ top: 0, left: 0, bottom: 0, right: 3 }], hiddenRows: [{ first: 1, last: 2 }] });
  const second = sheetOf('Phụ lục', { B1: true }, { visibility: 'hidden' });
  const { result, syncs } = await excel.syncsOf(() => add('Sở Y tế.xlsx', first, second));
  expect([result, syncs]).toEqual([2, 3]);
  expect(excel.snapshot().sheets).toEqual([OWN, { ...first, name: 'Sở Y tế - tự chấm (2)' }, { ...second, name: 'Sở Y tế - Phụ lục' }]);
  expect(excel.trips.every(({ waitsForEdit }) => waitsForEdit)).toBe(true);
});

test('the only sheet of a file is called as the file; what Excel allows no name to be is left out, and a name that is taken gets a number', async () => {
  const { excel, add } = opened();
  await add('Sở Y tế.xlsx', sheetOf('Tự chấm', { A1: 1 }));
  await add('sở y tế.xlsx', sheetOf('Sheet1', { A1: 2 }));
  await add("'Sở Tài nguyên và Môi trường [bản cuối, đã ký].xlsx", sheetOf('Sheet1', { A1: 3 }));
  expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tự chấm', 'Sở Y tế', 'sở y tế (2)', 'Sở Tài nguyên và Môi trường  bả']);
});

test('the sheets that PARScore made in a file stay behind with their markers, and ours in the open workbook stays ours', async () => {
  const { excel, add } = opened();
  const summary = sheetOf('Tổng hợp CCHC', { A1: 'TỔNG HỢP' }, { own: 'summary' });
  const sent = (unit: string): Promise<number | undefined> => add(`${unit}.xlsx`, sheetOf('Bảng', { A1: unit }), summary);
  expect(await sent('Sở Y tế')).toBe(1);
  expect(excel.book.names).toEqual([]);
  addSheet(excel.book, summary);
  excel.book.names.push({ name: OWN_NAMES.summary, visible: false, sheet: excel.sheet('Tổng hợp CCHC'), area: { top: 0, left: 0, bottom: 0, right: 0 } });
  expect(await sent('Sở Nội vụ')).toBe(1);
  expect(excel.snapshot().sheets.map(({ name, own }) => [name, own])).toEqual([['Tự chấm', undefined], ['Sở Y tế', undefined], ['Tổng hợp CCHC', 'summary'], ['Sở Nội vụ', undefined]]);
});

test('a name that a colleague takes meanwhile leaves the sheet with Excel’s own', async () => {
  const { excel, add } = opened();
  excel.beforeBatch(2, () => excel.book.addSheet('Sở Y tế'));
  expect(await add('Sở Y tế.xlsx', sheetOf('Tự chấm', { A1: 1 }))).toBe(1);
  expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tự chấm', 'Tự chấm (2)', 'Sở Y tế']);
});

test('a workbook that is read quietly afterwards has the new sheets', async () => {
  const { excel, host, add } = opened();
  await host.read();
  await add('Sở Y tế.xlsx', sheetOf('Sở Y tế', { A1: 1 }));
  expect(await host.read({ quiet: true })).toEqual(excel.snapshot());
});

test('a large file goes over whole', async () => {
  const { excel, add } = opened();
  const cells = Array.from({ length: 20_000 }, (_, row) => ({ row, column: 0, value: `Tiêu chí ${row} ${(row * 7919) % 10_007}` }));
  await add('Lớn.xlsx', sheetOf('Lớn', {}, { cells }));
  expect(excel.sheet('Lớn').cells.size).toBe(20_000);
});

test('a file that Excel cannot read is refused by its name, with Excel’s own code, and nothing is added', async () => {
  const { excel, host } = opened();
  const broken = workbookOf({ sheets: [sheetOf('Sở Y tế', { A1: 1 })] }).subarray(0, 300);
  await expect(host.addSheets?.('Sở Y tế.xlsx', broken)).rejects.toMatchObject({ name: 'HostError', code: 'file/not-added', values: { file: 'Sở Y tế.xlsx', reason: 'GeneralException' } });
  expect(excel.snapshot().sheets).toEqual([OWN]);
});

test('a file that is too large for a request is refused by its name', async () => {
  const { host } = opened();
  await expect(host.addSheets?.('Lớn.xlsx', new Uint8Array(4 * 1024 * 1024))).rejects.toMatchObject({ code: 'file/too-large', values: { file: 'Lớn.xlsx' } });
});

test('a workbook whose structure is locked is told before anything is sent', async () => {
  const { excel, add } = opened();
  excel.book.isProtected = true;
  const { syncs } = await excel.syncsOf(() => expect(add('Sở Y tế.xlsx', sheetOf('Sở Y tế', { A1: 1 }))).rejects.toMatchObject({ code: 'workbook/protected' }));
  expect(syncs).toBe(1);
});

test('an Excel that has no such call does not offer it', () => {
  const older = new ExcelHost({ supports: (version) => ['1.9', '1.10', '1.11', '1.12'].includes(version) });
  expect(older.addSheets).toBeUndefined();
});
