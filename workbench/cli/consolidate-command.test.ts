// parscore consolidate, as a department of home affairs runs it on what its units sent.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { workbook } from '../../test/fixtures/sheet-maker.ts';
import { toXlsx } from '../../test/fixtures/to-xlsx.ts';
import { expectedRanks, generatedUnits, unitPlan } from '../../test/fixtures/units/generated-units.ts';
import { readSnapshot } from '../xlsx/read.ts';
import { bytesOf, newFolder, parscore, writeSheet } from './built-bin.ts';

// Each call is a process of its own that starts others, on machines that may be busy.
vitest.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const UNITS = generatedUnits(12, 11, ['Sở', 'Xã']);
let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  await mkdir(path.join(folder, 'gui'));
  for (const [at, unit] of UNITS.entries()) await writeFile(path.join(folder, 'gui', `${String(at + 1).padStart(2, '0')}.xlsx`), await toXlsx(workbook(unitPlan(unit, 'Chấm'))));
  await writeFile(path.join(folder, 'mot-tep.xlsx'), await toXlsx(workbook(...UNITS.map((unit, at) => unitPlan(unit, `Trang ${at + 1}`)))));
  await writeSheet(folder, 'khong-bang.xlsx', [['Ghi chú', 'Không có bảng nào']]);
  await writeFile(path.join(folder, 'hong.xlsx'), 'không phải bảng tính');
});

interface Document {
  readonly schema: string;
  readonly files: number;
  readonly groups: readonly { readonly name: string | null; readonly units: readonly { readonly rank: number; readonly name: string; readonly totals: Readonly<Record<string, number | null>>; readonly source: { readonly file: string | null; readonly sheet: string } }[]; readonly missing: readonly string[] }[];
  readonly remarks: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly values: Readonly<Record<string, unknown>> }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Runs with --json. */
async function told(...args: readonly string[]): Promise<{ readonly status: number | null; readonly err: string; readonly document: Document }> {
  const { status, out, err } = await parscore(['consolidate', ...args, '--json'], folder);
  return { status, err, document: JSON.parse(out) as Document };
}

const ranksOf = ({ groups }: Document): Readonly<Record<string, number>> => Object.fromEntries(groups.flatMap(({ units }) => units.map(({ name, rank }) => [name, rank])));
const EXPECTED = Object.fromEntries(UNITS.map((unit, at) => [unit.name, expectedRanks(UNITS)[at] ?? 0]));

test('a folder of files: every unit with its known figures and rank, its source named, no file changed', async () => {
  const before = await Promise.all((await readdir(path.join(folder, 'gui'))).map((file) => bytesOf(folder, path.join('gui', file))));
  const { status, err, document } = await told('gui', '-o', 'tong-hop.xlsx');
  expect([status, err]).toEqual([0, '']);
  expect(document).toMatchObject({ schema: 'parscore.consolidate/1', files: 12, counts: { ranked: 12, notRanked: 0, missing: 0, broken: 0 } });
  expect(document.groups.map(({ name, units }) => [name, units.length])).toEqual([['Sở', 6], ['Xã', 6]]);
  expect(ranksOf(document)).toEqual(EXPECTED);
  for (const unit of UNITS) {
    const found = document.groups.flatMap(({ units }) => units).find(({ name }) => name === unit.name);
    expect([found?.totals['applicableMax'], found?.totals['self'], found?.totals['appraised'], found?.totals['achieved']].map((points) => Math.round(Number(points) * 100))).toEqual([unit.max, unit.self, unit.appraised, unit.achieved]);
  }
  expect(await Promise.all((await readdir(path.join(folder, 'gui'))).map((file) => bytesOf(folder, path.join('gui', file))))).toEqual(before);
  const { sheets } = readSnapshot(await readFile(path.join(folder, 'tong-hop.xlsx')));
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([['Tổng hợp đơn vị', 'units']]);
  expect(sheets[0]?.cells.some(({ value }) => value === 'tệp “01.xlsx”, trang “Chấm”, vùng A4:F83')).toBe(true);
});

test('one workbook of many sheets: a copy of it with the summary as formulas, which clear takes away again', async () => {
  const original = await bytesOf(folder, 'mot-tep.xlsx');
  const { status, document } = await told('mot-tep.xlsx', '-o', 'mot-tep-th.xlsx');
  expect(status).toBe(0);
  expect(ranksOf(document)).toEqual(EXPECTED);
  expect(await bytesOf(folder, 'mot-tep.xlsx')).toEqual(original);
  const { sheets } = readSnapshot(await readFile(path.join(folder, 'mot-tep-th.xlsx')));
  const summary = sheets.find(({ own }) => own === 'units');
  expect(sheets).toHaveLength(UNITS.length + 1);
  expect(summary?.cells.filter(({ formula }) => formula?.includes("'Trang 1'!")).length).toBeGreaterThan(10);
  const { status: cleared } = await parscore(['clear', 'mot-tep-th.xlsx', '-o', 'mot-tep-go.xlsx'], folder);
  expect(cleared).toBe(0);
  expect(readSnapshot(await readFile(path.join(folder, 'mot-tep-go.xlsx')))).toEqual(readSnapshot(original));
});

test('a second run replaces the summary and reads no sheet of ours as a unit', async () => {
  await parscore(['consolidate', 'mot-tep.xlsx', '-o', 'lan-1.xlsx'], folder);
  const { document } = await told('lan-1.xlsx', '-o', 'lan-2.xlsx');
  expect(document.counts).toMatchObject({ ranked: 12 });
  expect(readSnapshot(await readFile(path.join(folder, 'lan-2.xlsx'))).sheets.filter(({ own }) => own !== undefined)).toHaveLength(1);
});

test('a broken file and one without a table among others: both named, the rest is done, status 2', async () => {
  const { status, err, document } = await told('gui', 'hong.xlsx', 'khong-bang.xlsx', 'khong-co.xlsx', '-o', 'mot-phan.xlsx');
  expect(status).toBe(2);
  expect(err.trimEnd().split('\n')).toEqual(['“hong.xlsx” không phải tệp Excel .xlsx. Nếu là tệp .xls, mở bằng Excel rồi lưu thành .xlsx.', 'Không tìm thấy tệp “khong-co.xlsx”.']);
  expect(document.counts).toMatchObject({ ranked: 12, broken: 2 });
  expect(document.remarks.map(({ code, values }) => [code, values['file']])).toEqual([['unit/file-broken', 'hong.xlsx'], ['unit/file-broken', 'khong-co.xlsx'], ['unit/no-table', 'khong-bang.xlsx']]);
});

test('a list tells who is missing and which group each is in; a unit sent twice with other figures is not ranked', async () => {
  const list = ['Đơn vị;Nhóm', ...UNITS.slice(0, 11).map(({ name }) => `${name};Tất cả`), 'Ban Dân tộc;Tất cả'];
  await writeFile(path.join(folder, 'danh-sach.txt'), list.join('\r\n'));
  const twice = { ...UNITS[0], name: UNITS[1]?.name ?? '' } as (typeof UNITS)[number];
  await writeFile(path.join(folder, 'lai.xlsx'), await toXlsx(workbook(unitPlan(twice, 'Chấm lại'))));
  const { status, document } = await told('gui', 'lai.xlsx', '-o', 'theo-ds.xlsx', '--units', 'danh-sach.txt');
  expect(status).toBe(1);
  expect(document.groups.map(({ name, units, missing }) => [name, units.length, missing])).toEqual([['Tất cả', 10, ['Ban Dân tộc']], ['Xã', 1, []]]);
  expect(document.remarks.map(({ code }) => code).sort()).toEqual(['unit/missing', 'unit/not-in-list', 'unit/twice']);
  expect(document.remarks.find(({ code }) => code === 'unit/twice')?.message).toContain('tệp “lai.xlsx”, trang “Chấm lại”');
});

test('the list may be a workbook, and equal units may share a rank without a gap', async () => {
  await writeSheet(folder, 'danh-sach.xlsx', [['STT', 'Tên đơn vị', 'Khối'], ...UNITS.map(({ name }, at) => [at + 1, name, 'Một khối'])], 'Danh sách');
  const { document } = await told('gui', '-o', 'dense.xlsx', '--units', 'danh-sach.xlsx', '--ties', 'dense');
  expect(document.groups).toHaveLength(1);
  const ranks = document.groups[0]?.units.map(({ rank }) => rank) ?? [];
  expect(Math.max(...ranks)).toBe(new Set(ranks).size);
  expect(new Set(ranks).size).toBeLessThan(UNITS.length);
});

test.each([
  [['khong-bang.xlsx', '-o', 'x.xlsx'], 'Không có bảng chấm điểm của đơn vị nào trong các tệp đã chọn nên chưa ghi gì.'],
  [['gui'], 'Chưa biết ghi vào đâu. Thêm -o TỆP.'],
  [['gui', 'mot-tep.xlsx', '-o', 'mot-tep.xlsx'], '“mot-tep.xlsx” là một trong các tệp đầu vào. Chọn tên khác cho tệp kết quả.'],
  [['gui', '-o', 'x.xlsx', '--units', 'hong.txt'], 'Không tìm thấy tệp “hong.txt”.'],
  [['gui', '-o', 'x.xlsx', '--units', 'rong.txt'], 'Danh sách “rong.txt” không có tên đơn vị nào.'],
  [['gui', '-o', 'x.xlsx', '--ties', 'khac'], 'Giá trị “khac” của “--ties <cách>” không dùng được.'],
])('%j cannot run: one line says why, and nothing is written', async (args, line) => {
  await writeFile(path.join(folder, 'rong.txt'), '\n# chưa có ai\n');
  const { status, out, err } = await parscore(['consolidate', ...args], folder);
  expect([status, out, err.trimEnd()]).toEqual([2, '', line]);
  expect(await readdir(folder)).not.toContain('x.xlsx');
});

test('people read the ranking, what needs a look, and where it was written', async () => {
  const { out } = await parscore(['consolidate', 'gui', '-o', 'xem.xlsx'], folder);
  expect(out).toContain('Sở (6 đơn vị)');
  expect(out).toMatch(/Hạng {2}Đơn vị +Tối đa áp dụng +Tự chấm +Thẩm định +Điều tra XHH +Đạt được +Chỉ số/);
  expect(out.trimEnd().split('\n').slice(-2)).toEqual(['Đã xếp hạng 12 đơn vị; chưa xếp hạng 0; chưa có bảng 0.', 'Đã ghi: xem.xlsx']);
});

test('hundreds of files are read in children that end, in the order of their names', async () => {
  const many = path.join(folder, 'nhieu');
  await mkdir(many);
  const plan = unitPlan(generatedUnits(1, 5)[0] as (typeof UNITS)[number], 'Chấm');
  const unnamed = await toXlsx(workbook({ ...plan, rows: plan.rows.map((row, at) => (at === 1 || at === 2 ? [] : row)) }));
  await writeFile(path.join(many, 'xa-000.xlsx'), unnamed);
  for (let at = 1; at < 240; at++) await copyFile(path.join(many, 'xa-000.xlsx'), path.join(many, `xa-${String(at).padStart(3, '0')}.xlsx`));
  await writeFile(path.join(many, 'xa-200.xlsx'), 'hỏng');
  await writeFile(path.join(many, '~$xa-001.xlsx'), 'tệp khoá của Excel');
  const { status, document } = await told('nhieu', '-o', 'nhieu.xlsx');
  expect(status).toBe(2);
  expect(document).toMatchObject({ files: 240, counts: { ranked: 239, broken: 1 } });
  expect(document.groups[0]?.units.map(({ name }) => name).slice(0, 2)).toEqual(['xa-000', 'xa-001']);
  expect(document.groups[0]?.units.every(({ rank }) => rank === 1)).toBe(true);
});
