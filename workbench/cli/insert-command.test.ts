// parscore insert, clear and demo, as an official runs them: the input is never lost, and clear undoes insert.
import { link, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi as vitest } from 'vitest';
import { XlsxHost } from '../xlsx/host.ts';
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';
import { bytesOf, CLEAN, FAULTY, newFolder, parscore, writeSheet, type Typed } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

/** The clean table with its totals still blank. */
const BLANK_TOTALS: readonly (readonly Typed[])[] = CLEAN.map((row) => row.map((typed) => (typeof typed === 'string' && typed.startsWith('=') ? null : typed)));

beforeEach(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'bang.xlsx', BLANK_TOTALS);
});

const read = async (file: string): Promise<Snapshot> => XlsxHost.open(await bytesOf(folder, file)).read();

const cellAt = (snapshot: Snapshot, row: number, column: number): Cell | undefined =>
  snapshot.sheets.find(({ name }) => name === 'Tự chấm')?.cells.find((cell) => cell.row === row && cell.column === column);

test('blank totals become formulas with their values, in a new file, the input untouched', async () => {
  const before = await bytesOf(folder, 'bang.xlsx');
  const { status, out, err } = await parscore(['insert', 'bang.xlsx', '-o', 'ra.xlsx'], folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/^Đã chèn 6 công thức, 2 trang, \d biểu đồ; tô 0 ô cần xem\.\nĐã ghi: ra\.xlsx\nBảng này khớp\.\n$/);
  expect(await bytesOf(folder, 'bang.xlsx')).toEqual(before);
  const finished = await read('ra.xlsx');
  expect(cellAt(finished, 1, 3)).toMatchObject({ value: 5.5 });
  expect(cellAt(finished, 1, 3)?.formula).toMatch(/SUM|\+/);
  expect(finished.sheets.flatMap(({ own }) => own ?? []).sort()).toEqual(['findings', 'summary']);
});

test('what clear leaves is what the official had', async () => {
  await parscore(['insert', 'bang.xlsx', '-o', 'ra.xlsx'], folder);
  const { status, out } = await parscore(['clear', 'ra.xlsx', '-o', 'lại.xlsx'], folder);
  expect(status).toBe(0);
  expect(out).toBe('Đã gỡ phần PARScore chèn: trả lại 6 ô, xoá 2 trang.\nĐã ghi: lại.xlsx\n');
  expect(await read('lại.xlsx')).toEqual(await read('bang.xlsx'));
});

test('a workbook that holds nothing of ours is said to hold nothing', async () => {
  const { status, out } = await parscore(['clear', 'bang.xlsx', '-o', 'lại.xlsx', '--lang', 'en'], folder);
  expect([status, out]).toEqual([0, 'This file holds nothing that PARScore inserted.\nWritten: lại.xlsx\n']);
});

test('inserting twice writes nothing new', async () => {
  await parscore(['insert', 'bang.xlsx', '-o', 'một.xlsx'], folder);
  const { out } = await parscore(['insert', 'một.xlsx', '-o', 'hai.xlsx'], folder);
  expect(out).toContain('Đã chèn 0 công thức');
  expect(await read('hai.xlsx')).toEqual(await read('một.xlsx'));
});

test('errors stay findings, unless --fix mends what is safe', async () => {
  await writeSheet(folder, 'sai.xlsx', FAULTY);
  const plain = await parscore(['insert', 'sai.xlsx', '-o', 'ra.xlsx'], folder);
  const mended = await parscore(['insert', 'sai.xlsx', '-o', 'sửa.xlsx', '--fix'], folder);
  expect(plain.status).toBe(1);
  expect(plain.out).toMatch(/Có \d+ lỗi cần sửa trước khi gửi\.\n$/);
  expect(cellAt(await read('ra.xlsx'), 5, 3)).toMatchObject({ value: '1,5' });
  expect(mended.out).toContain('Đã sửa 1 ô có cách sửa an toàn.');
  expect(cellAt(await read('sửa.xlsx'), 5, 3)).toMatchObject({ value: 1.5 });
});

test('a program reads what was written and how the workbook stands', async () => {
  const { out } = await parscore(['insert', 'bang.xlsx', '-o', 'ra.xlsx', '--json'], folder);
  expect(JSON.parse(out)).toMatchObject({ schema: 'parscore.insert/1', file: 'bang.xlsx', output: 'ra.xlsx', backup: null, formulas: 6, mended: 0, sheets: 2, check: { schema: 'parscore.check/1', summary: { error: 0, warning: 0 } } });
});

test('without a place to write, or with two, nothing is written', async () => {
  const nowhere = await parscore(['insert', 'bang.xlsx'], folder);
  const twice = await parscore(['insert', 'bang.xlsx', '-o', 'ra.xlsx', '--in-place'], folder);
  expect([nowhere.status, nowhere.err]).toEqual([2, 'Chưa biết ghi vào đâu. Thêm -o TỆP hoặc --in-place.\n']);
  expect([twice.status, twice.err]).toEqual([2, 'Chỉ chọn một trong hai: -o hoặc --in-place.\n']);
  expect(await readdir(folder)).toEqual(['bang.xlsx']);
});

test('the input is never written over by another of its names', async () => {
  await symlink('bang.xlsx', path.join(folder, 'lối-tắt.xlsx'));
  await link(path.join(folder, 'bang.xlsx'), path.join(folder, 'tên-khác.xlsx'));
  const before = await bytesOf(folder, 'bang.xlsx');
  for (const output of ['bang.xlsx', './bang.xlsx', path.join(folder, 'bang.xlsx'), 'lối-tắt.xlsx', 'tên-khác.xlsx']) {
    const { status, err } = await parscore(['insert', 'bang.xlsx', '-o', output], folder);
    expect([status, err]).toEqual([2, `“${output}” là chính tệp gốc. Chọn tên khác hoặc dùng --in-place.\n`]);
  }
  expect(await bytesOf(folder, 'bang.xlsx')).toEqual(before);
});

test('--in-place keeps the original beside the finished workbook', async () => {
  const before = await bytesOf(folder, 'bang.xlsx');
  const { out } = await parscore(['insert', 'bang.xlsx', '--in-place'], folder);
  expect(out).toContain('Bản gốc được giữ ở: bang.bak.xlsx');
  expect((await readdir(folder)).sort()).toEqual(['bang.bak.xlsx', 'bang.xlsx']);
  expect(await bytesOf(folder, 'bang.bak.xlsx')).toEqual(before);
  expect((await read('bang.xlsx')).sheets).toHaveLength(3);
});

test('a place that cannot be written is one line, and nothing is left behind', async () => {
  const { status, err } = await parscore(['insert', 'bang.xlsx', '-o', 'không-có/ra.xlsx'], folder);
  expect([status, err]).toEqual([2, 'Không ghi được “không-có/ra.xlsx”. Tệp gốc vẫn nguyên vẹn.\n']);
  expect(await readdir(folder)).toEqual(['bang.xlsx']);
});

test('the example shows its findings and totals and leaves a finished workbook in out', async () => {
  const { status, out, err } = await parscore(['demo'], folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/Có \d+ lỗi cần sửa trước khi gửi\./);
  expect(out).toMatch(/chỉ số \d\d,\d\d%/);
  expect(out).toContain(`Đã ghi: ${path.join('out', 'bang-cham-diem-so-2025.xlsx')}`);
  const finished = XlsxHost.open(await readFile(path.join(folder, 'out', 'bang-cham-diem-so-2025.xlsx')));
  expect((await finished.read()).sheets.filter(({ own }) => own !== undefined)).toHaveLength(2);
});
