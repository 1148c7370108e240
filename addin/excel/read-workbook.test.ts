// Reading the open workbook: in few requests, whatever its size, and without what the user would notice.
import { expect, test } from 'vitest';
import { sheetOf } from '../../test/host-contract/raw-xlsx.ts';
import { openExcel } from '../../test/office-host/open-excel.ts';
import type { Cell, SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { ExcelHost } from './excel-host.ts';
import { LIMITS } from './used-blocks.ts';

const hostOf = (...sheets: readonly SheetSnapshot[]): { excel: ReturnType<typeof openExcel>; host: ExcelHost } => ({
  excel: openExcel({ sheets }),
  host: new ExcelHost({ supports: () => true }),
});

const table = (rows: number, columns: number, value: (row: number, column: number) => Cell['value']): readonly Cell[] =>
  Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return { row, column, value: value(row, column) };
  });

const MEGABYTE = 1024 * 1024;

test('a usual workbook is read in three requests, each waiting for the cell that is being edited', async () => {
  const { excel, host } = hostOf(sheetOf('Tự chấm', {}, { cells: table(450, 10, (row, column) => (column === 1 ? `Tiêu chí thành phần số ${row}` : row)) }), sheetOf('Tổng hợp', { A1: 1 }));
  const { result, syncs } = await excel.syncsOf(() => host.read());
  expect(syncs).toBe(3);
  expect(result).toEqual(excel.snapshot());
  expect(excel.trips.every(({ waitsForEdit }) => waitsForEdit)).toBe(true);
  expect(excel.references()).toBe(0);
});

test('a stray cell in the last corner costs no further request', async () => {
  const { excel, host } = hostOf(sheetOf('Tự chấm', { A1: 'STT', B2: 1, XFD1048576: 'lạc' }));
  const { result, syncs } = await excel.syncsOf(() => host.read());
  expect(syncs).toBe(3);
  expect(result.sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: 'STT' },
    { row: 1, column: 1, value: 1 },
    { row: 1_048_575, column: 16_383, value: 'lạc' },
  ]);
});

test('cells far apart in the same part of the sheet are found by halves', async () => {
  const { host } = hostOf(sheetOf('Tự chấm', { A1: 1, IV65536: 2, C30000: 3 }));
  expect((await host.read()).sheets[0]?.cells.map(({ value }) => value)).toEqual([1, 3, 2]);
});

test('a million cells are read in requests and answers that Excel on the web takes', async () => {
  const { excel, host } = hostOf(sheetOf('Dữ liệu', {}, { cells: table(100_000, 10, (row, column) => (column === 1 ? 'Kế hoạch cải cách hành chính' : row)) }));
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.cells).toHaveLength(1_000_000);
  expect(sheet?.cells.at(-1)).toEqual({ row: 99_999, column: 9, value: 99_999 });
  expect(Math.max(...excel.trips.map(({ asked, answered }) => Math.max(asked, answered)))).toBeLessThan(4 * MEGABYTE);
});

test('a sheet with more cells than can be read is refused by its name', async () => {
  openExcel({ sheets: [sheetOf('Nhỏ', { A1: 1 }), sheetOf('Rất lớn', {}, { cells: table(60, 60, () => 1) })] });
  const host = new ExcelHost({ supports: () => true, limits: { ...LIMITS, block: 1000, workbook: 3000 } });
  await expect(host.read()).rejects.toMatchObject({ name: 'HostError', code: 'sheet/too-large', values: { sheet: 'Rất lớn' } });
});

test('long texts are asked for in smaller parts where an answer would be too large', async () => {
  const long = 'Tài liệu kiểm chứng. '.repeat(1000);
  const { excel, host } = hostOf(sheetOf('Tự chấm', {}, { cells: table(300, 2, (row) => `${row} ${long}`) }));
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.cells).toEqual(excel.snapshot().sheets[0]?.cells);
  expect(excel.trips.filter(({ answered }) => answered > 5 * MEGABYTE).length).toBeGreaterThan(0);
});

test('rows and columns of which only some are hidden are told one by one', async () => {
  const hiddenRows = [{ first: 1, last: 2 }, { first: 5, last: 5 }];
  const { host } = hostOf(sheetOf('Tự chấm', { A1: 1, D9: 2 }, { hiddenRows, hiddenColumns: [{ first: 2, last: 2 }] }), sheetOf('Trống', {}));
  const [sheet] = (await host.read()).sheets;
  expect(sheet).toMatchObject({ hiddenRows, hiddenColumns: [{ first: 2, last: 2 }] });
});

test('a text that begins like a formula is read as a text', async () => {
  const { host } = hostOf(sheetOf('Tự chấm', { A1: '=1+1', A2: '#N/A là chưa có', A3: { error: '#N/A' } }));
  expect((await host.read()).sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: '=1+1' },
    { row: 1, column: 0, value: '#N/A là chưa có' },
    { row: 2, column: 0, value: { error: '#N/A' } },
  ]);
});

test('a quiet reading does not ask for merges again, and what was seen stays known', async () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const { excel, host } = hostOf(sheetOf('Tự chấm', { A1: 1 }, { merges }));
  await host.read();
  expect(excel.book.mergeQuestions).toBe(1);
  expect((await host.read({ quiet: true })).sheets[0]?.merges).toEqual(merges);
  expect(excel.book.mergeQuestions).toBe(1);
  await host.read();
  expect(excel.book.mergeQuestions).toBe(2);
});

test('an Excel without merged areas is read without them, and says that they are missing', async () => {
  const excel = openExcel({ sheets: [sheetOf('Tự chấm', { A1: 1 }, { merges: [{ top: 0, left: 0, bottom: 0, right: 3 }] })] });
  const host = new ExcelHost({ supports: (version) => ['1.9', '1.10', '1.11', '1.12'].includes(version) });
  expect((await host.read()).sheets[0]?.merges).toEqual([]);
  expect(excel.book.mergeQuestions).toBe(0);
  expect(host.capabilities()).toEqual({ usable: true, missing: ['merges', 'one-undo'] });
});

test('an Excel below the floor is told what it lacks, before anything is asked of it', async () => {
  const excel = openExcel({ sheets: [sheetOf('Tự chấm', { A1: 1 })] });
  const host = new ExcelHost({ supports: () => false });
  expect(host.capabilities().usable).toBe(false);
  await expect(host.read()).rejects.toMatchObject({ code: 'host/too-old', values: { needs: 'ExcelApi 1.9' } });
  expect(excel.trips).toEqual([]);
});

test('a sheet that is deleted while the workbook is read is told as gone', async () => {
  const { excel, host } = hostOf(sheetOf('Tự chấm', { A1: 1 }), sheetOf('Tạm', { A1: 2 }));
  excel.beforeBatch(2, () => excel.book.removeSheet(excel.sheet('Tạm')));
  await expect(host.read()).rejects.toMatchObject({ name: 'HostError', code: 'sheet/gone' });
});
