// parscore profile and parscore robust, as an official runs them.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { bytesOf, CLEAN, newFolder, parscore, writeSheet, type Run } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
const json = (run: Run): Record<string, unknown> => JSON.parse(run.out) as Record<string, unknown>;
const MINISTRIES = fileURLToPath(new URL('../../examples/xep-hang-bo-2023.xlsx', import.meta.url));

beforeAll(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'mot.xlsx', CLEAN);
  // KH 1886/KH-UBND of 10/9/2021.
  await writeSheet(folder, 'ho-so.xlsx', [
    ['Tỉnh Quảng Bình'],
    ['Năm', 'Chỉ số', 'Giá trị', 'Xếp hạng'],
    [2019, 'PAR INDEX', 80.8, '36/63'], [2019, 'SIPAS', '83,43%', '41/63'],
    [2020, 'PAR INDEX', 82.33, '50/63'], [2020, 'SIPAS', '78,88%', '60/63'], [2021, 'PCI', 'N/A', null],
  ], 'Hồ sơ');
});

test('the plan’s profile: 82.33, up 1.53, rank 50 of 63, down 14', async () => {
  const run = await parscore(['profile', 'ho-so.xlsx', '-o', 'ra.xlsx', '--json'], folder);
  expect(run.status).toBe(0);
  expect(json(run)).toMatchObject({
    schema: 'parscore.profile/1', file: 'ho-so.xlsx', sheet: 'Hồ sơ', output: 'ra.xlsx', years: [2019, 2020, 2021], remarks: [], problems: [],
    indicators: [
      { name: 'PAR INDEX', years: [{ year: 2019, value: 80.8, rank: 36 }, { value: 82.33, rank: 50, ranked: 63, change: 1.53, move: -14 }, { year: 2021, value: null, text: null }] },
      { name: 'SIPAS', years: [{}, { value: 78.88, change: -4.55, move: -19 }, {}] },
      { name: 'PCI', years: [{ value: null }, { value: null }, { value: null, text: 'N/A' }] },
    ],
  });
  expect((await parscore(['profile', 'ho-so.xlsx', '-o', 'ra.xlsx'], folder)).out).toMatch(/2020 +82,33 +\+1,53 +50\/63 +78,88 +-4,55 +60\/63/);
});

test('a published ranking is tried the same way twice, and one place between near neighbours means nothing', async () => {
  const first = await parscore(['robust', MINISTRIES, '-o', 'mot-lan.xlsx', '--seed', '7', '--runs', '200', '--json'], folder);
  const again = await parscore(['robust', MINISTRIES, '-o', 'mot-lan.xlsx', '--seed', '7', '--runs', '200', '--json'], folder);
  expect(first.out).toBe(again.out);
  expect(json(first)).toMatchObject({ schema: 'parscore.robust/1', from: 'ranking', by: 'field', seed: 7, band: 20, runs: 200, unitRemarks: [], groups: [{ name: null, parts: ['Điểm thẩm định', 'Điểm điều tra XHH'], remarks: ['max-unknown'], pairs: { all: 16 }, left: [] }] });
  const bytes = await bytesOf(folder, 'mot-lan.xlsx');
  await parscore(['robust', MINISTRIES, '-o', 'hai-lan.xlsx', '--seed', '7', '--runs', '200'], folder);
  expect(await bytesOf(folder, 'hai-lan.xlsx')).toEqual(bytes);
  const told = await parscore(['robust', MINISTRIES, '-o', 'ra.xlsx', '--band', '12,5', '--runs', '100', '--lang', 'en'], folder);
  expect(told.out).toMatch(/^Trials: 100; in each the weight of every part shifts at random by up to ±12\.5%\. Seed 1/);
  expect(told.out).toMatch(/Neighbouring pairs of units: 16; clearly apart .*: \d+; for the other \d+ one place means nothing\./);
});

test('a run that did nothing says so', async () => {
  const run = await parscore(['robust', 'mot.xlsx', '-o', 'ra.xlsx'], folder);
  expect(run.status).toBe(0);
  expect(run.out).toContain('Chỉ có một đơn vị nên không có gì để so: chưa thử gì.');
  expect((await parscore(['robust', MINISTRIES, '-o', 'ra.xlsx', '--band', '0'], folder)).out).toContain('Khoảng đổi trọng số bằng 0');
});

test.each([
  [['profile', 'mot.xlsx', '-o', 'moi.xlsx'], /^“mot\.xlsx” không có bảng năm, chỉ số, giá trị, xếp hạng\.$/],
  [['profile', 'ho-so.xlsx', '-o', 'ho-so.xlsx'], /^“ho-so\.xlsx” là chính tệp gốc\..*$/],
  [['robust', 'ho-so.xlsx', '-o', 'moi.xlsx', '--seed', '-3'], /^“-3” trong --seed không dùng được\..*$/],
  [['robust', MINISTRIES, '-o', 'moi.xlsx', '--band', '150'], /^“150” trong --band không dùng được\..*$/],
  [['robust', MINISTRIES, '-o', 'moi.xlsx', '--runs', '0'], /^“0” trong --runs không dùng được\..*$/],
  [['robust', MINISTRIES, '-o', 'moi.xlsx', '--by', 'leaf'], /^Không hiểu “leaf” trong --by\..*$/],
  [['robust', MINISTRIES], /^Chưa biết ghi vào đâu\..*$/],
])('%j is refused in one line and nothing is written', async (args, line) => {
  const before = await readdir(folder);
  const { status, out, err } = await parscore(args, folder);
  expect([status, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(line);
  expect(await readdir(folder)).toEqual(before);
});
