// Files are read and written so that nothing is half done, and every refusal has its reason.
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp, readBytes, writeBytes } from './files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parscore-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new Uint8Array([1, 2, 3]);

test('a file that is missing, a folder and a name that cannot be are refused by their names', async () => {
  await expect(readBytes(join(folder, 'không có.xlsx'))).rejects.toMatchObject({ code: 'file/missing', values: { file: join(folder, 'không có.xlsx') } });
  await expect(readBytes(folder)).rejects.toMatchObject({ code: 'file/is-folder' });
  await expect(readBytes(join(folder, 'x'.repeat(300)))).rejects.toMatchObject({ code: 'file/missing' });
  await writeFile(join(folder, 'a.xlsx'), bytes);
  await expect(readBytes(join(folder, 'a.xlsx', 'b.xlsx'))).rejects.toMatchObject({ code: 'file/missing' });
});

test('a file that is larger than any workbook is refused unread', async () => {
  const file = join(folder, 'lớn.xlsx');
  await writeFile(file, '');
  await truncate(file, 5 * 1024 * 1024 * 1024);
  await expect(readBytes(file)).rejects.toMatchObject({ code: 'file/too-large' });
});

test('a file is written whole, over the old one, and nothing else is left beside it', async () => {
  const file = join(folder, 'chấm điểm.xlsx');
  await writeFile(file, 'cũ');
  await chmod(file, 0o640);
  await writeBytes(file, bytes);
  expect(new Uint8Array(await readBytes(file))).toEqual(bytes);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['chấm điểm.xlsx']);
});

test('a link stays a link to the file that is written', async () => {
  const file = join(folder, 'thật.xlsx');
  const link = join(folder, 'lối tắt.xlsx');
  await writeFile(file, 'cũ');
  await symlink(file, link);
  await writeBytes(link, bytes);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(new Uint8Array(await readFile(file))).toEqual(bytes);
});

test('what cannot be written is told, and leaves nothing', async () => {
  await expect(writeBytes(join(folder, 'không có', 'a.xlsx'), bytes)).rejects.toMatchObject({ code: 'file/write-failed' });
  await mkdir(join(folder, 'thư mục.xlsx'));
  await expect(writeBytes(join(folder, 'thư mục.xlsx'), bytes)).rejects.toMatchObject({ code: 'file/is-folder' });
  expect(await readdir(folder)).toEqual(['thư mục.xlsx']);
});

test('a backup never takes the place of an older one', async () => {
  const file = join(folder, 'bảng.v2.xlsx');
  await writeFile(file, bytes);
  expect(await backUp(file)).toBe(join(folder, 'bảng.v2.bak.xlsx'));
  await writeFile(file, 'mới');
  expect(await backUp(file)).toBe(join(folder, 'bảng.v2.bak-2.xlsx'));
  expect(new Uint8Array(await readFile(join(folder, 'bảng.v2.bak.xlsx')))).toEqual(bytes);
  await expect(backUp(join(folder, 'không có.xlsx'))).rejects.toMatchObject({ code: 'file/write-failed' });
});
