// parscore import-set: an agency's own table becomes a criteria set that the other commands take.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { CLEAN, newFolder, parscore, writeSheet } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'bang.xlsx', CLEAN);
  await writeSheet(folder, 'có-tiêu-đề.xlsx', [['BẢNG CHẤM ĐIỂM CẤP XÃ NĂM 2024'], [null], ...CLEAN]);
});

const setIn = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(folder, file), 'utf8'));

test('the table that a set was made of has no difference from it', async () => {
  const made = await parscore(['import-set', 'bang.xlsx', '-o', 'bộ.json', '--name', 'Bộ tiêu chí của sở', '--level', 'department', '--years', '2025,2026'], folder);
  expect([made.status, made.err]).toEqual([0, '']);
  expect(made.out).toMatch(/^Đã lập bộ tiêu chí: 2 lĩnh vực, 4 tiêu chí, 0 tiêu chí thành phần, thang 10 điểm\.\n/);
  expect(made.out).not.toMatch(/tạm ghi/);
  expect(await setIn('bộ.json')).toMatchObject({ name: 'Bộ tiêu chí của sở', level: 'department', years: [2025, 2026], scale: 10, complete: true });
  const checked = await parscore(['check', 'bang.xlsx', '--set', 'bộ.json'], folder);
  expect([checked.status, checked.err]).toEqual([0, '']);
  expect(checked.out).toMatch(/Bảng này khớp\.\n$/);
});

test('year and level are taken from the title where it says them', async () => {
  const { out } = await parscore(['import-set', 'có-tiêu-đề.xlsx', '-o', 'xã.json'], folder);
  expect(out).not.toMatch(/tạm ghi/);
  expect(await setIn('xã.json')).toMatchObject({ level: 'commune', years: [2024] });
});

test('what the sheet does not say is told, not passed over', async () => {
  const { status, out } = await parscore(['import-set', 'bang.xlsx', '-o', 'tạm.json'], folder);
  expect(status).toBe(0);
  expect(out).toContain('Chưa rõ cấp nên tạm ghi là cấp sở.');
  expect(out).toMatch(/Chưa rõ năm nên tạm ghi là 20\d\d\./);
});

test('years that are none, and a level that is none, are refused', async () => {
  const years = await parscore(['import-set', 'bang.xlsx', '-o', 'x.json', '--years', '25'], folder);
  const level = await parscore(['import-set', 'bang.xlsx', '-o', 'x.json', '--level', 'sở'], folder);
  expect([years.status, years.err]).toEqual([2, 'Không hiểu “25” trong --years. Viết như: 2025,2026.\n']);
  expect([level.status, level.err]).toEqual([2, 'Giá trị “sở” của “--level <cấp>” không dùng được.\n']);
});

test('a program reads what was understood', async () => {
  const { out } = await parscore(['import-set', 'bang.xlsx', '-o', 'j.json', '--json'], folder);
  expect(JSON.parse(out)).toEqual({ schema: 'parscore.import-set/1', file: 'bang.xlsx', output: 'j.json', sheet: 'Tự chấm', counts: { fields: 2, criteria: 4, components: 0 }, remarks: [], problems: [] });
});
