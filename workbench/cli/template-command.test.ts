// parscore template: a blank workbook that an official can fill in, of a set whose every figure is known.
import { readdir } from 'node:fs/promises';
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { newFolder, parscore } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
});

test('the blank workbook of the illustration says so, and is a table without a fault', async () => {
  const made = await parscore(['template', '--set', 'minh-hoa-tinh', '-o', 'mẫu.xlsx'], folder);
  expect([made.status, made.err]).toEqual([0, '']);
  expect(made.out).toContain('Minh hoạ, không phải quyết định nào.');
  const checked = await parscore(['check', 'mẫu.xlsx', '--set', 'minh-hoa-tinh'], folder);
  expect(checked.out).toContain('8 lĩnh vực, 43 tiêu chí, 102 tiêu chí thành phần');
  expect([checked.status, checked.err]).toEqual([0, '']);
});

test.each([
  [['--set', '892-2024-province', '-o', 'ra.xlsx'], 'Bộ tiêu chí “892-2024-province” chưa có đủ các mục để lập bảng mẫu.\n'],
  [['-o', 'ra.xlsx'], 'Chưa chọn bộ tiêu chí. Thêm --set và chạy “parscore sets” để xem các bộ có sẵn.\n'],
  [['--set', 'minh-hoa-tinh'], 'Chưa biết ghi vào đâu. Thêm -o TỆP.\n'],
])('%j is refused in one line and writes nothing', async (args, line) => {
  const before = await readdir(folder);
  const { status, out, err } = await parscore(['template', ...args], folder);
  expect([status, out, err]).toEqual([2, '', line]);
  expect(await readdir(folder)).toEqual(before);
});
