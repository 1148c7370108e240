// What cannot be worked with: one line in the chosen language, status 2, no stack, nothing written.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { CLEAN, newFolder, parscore, writeSheet } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'sach.xlsx', CLEAN);
  await writeSheet(folder, 'không-bảng.xlsx', [['Danh bạ'], ['Nguyễn Văn A', '0912 000 000']], 'Danh bạ');
  await writeFile(path.join(folder, 'chữ.xlsx'), 'đây không phải tệp Excel');
  await writeFile(path.join(folder, 'rỗng.xlsx'), '');
  await mkdir(path.join(folder, 'thư-mục.xlsx'));
  // A workbook with a password is a compound file that holds a stream of this name.
  const compound = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(compound);
  Buffer.from('EncryptedPackage', 'utf16le').copy(compound, 1024);
  await writeFile(path.join(folder, 'mật-khẩu.xlsx'), compound);
  await writeFile(path.join(folder, 'bộ-hỏng.json'), '{"id": ');
  await writeFile(path.join(folder, 'bộ-sai.json'), '{"schema": "khác"}');
});

const CASES: readonly [file: string, vi: RegExp, en: RegExp][] = [
  ['chữ.xlsx', /^“chữ\.xlsx” không phải tệp Excel \.xlsx\..*$/, /^“chữ\.xlsx” is not an Excel \.xlsx file\..*$/],
  ['rỗng.xlsx', /^Tệp “rỗng\.xlsx” rỗng\.$/, /^File “rỗng\.xlsx” is empty\.$/],
  ['mật-khẩu.xlsx', /^Tệp “mật-khẩu\.xlsx” có mật khẩu\..*$/, /^File “mật-khẩu\.xlsx” has a password\..*$/],
  ['thư-mục.xlsx', /^“thư-mục\.xlsx” là thư mục.*$/, /^“thư-mục\.xlsx” is a folder.*$/],
  ['không-có.xlsx', /^Không tìm thấy tệp “không-có\.xlsx”\.$/, /^File “không-có\.xlsx” was not found\.$/],
  ['không-bảng.xlsx', /^Chưa thấy bảng .* “không-bảng\.xlsx”\.$/, /^No scoring or ranking table was found in “không-bảng\.xlsx”\.$/],
];

test.each(CASES)('%s is refused by every command that reads a file', async (file, vi, en) => {
  const before = await readdir(folder);
  const calls = [['check', file, '--lang', 'en'], ['check', file], ['score', file], ['insert', file, '-o', 'ra.xlsx'], ['import-set', file, '-o', 'ra.json']];
  const runs = await Promise.all(calls.map((call) => parscore(call, folder)));
  for (const [at, { status, out, err }] of runs.entries()) {
    expect([calls[at], status, out]).toEqual([calls[at], 2, '']);
    expect(err.trimEnd()).toMatch(at === 0 ? en : vi);
    expect(err.split('\n')).toHaveLength(2);
  }
  expect(await readdir(folder)).toEqual(before);
});

test('a workbook without a table still gives a program its one finding', async () => {
  const { status, out } = await parscore(['check', 'không-bảng.xlsx', '--json'], folder);
  expect(JSON.parse(out)).toMatchObject({ tables: [], findings: [{ code: 'table/not-found', severity: 'error', cell: null }], summary: { error: 1 } });
  expect(status).toBe(2);
});

test.each([
  ['bộ-hỏng.json', /^“bộ-hỏng\.json” không phải tệp JSON hợp lệ.*\.$/],
  ['bộ-sai.json', /^Bộ tiêu chí “bộ-sai\.json” không hợp lệ.*\.$/],
  ['./không-có.json', /^Không tìm thấy tệp “\.\/không-có\.json”\.$/],
  ['không-có-bộ-này', /^Không có bộ tiêu chí “không-có-bộ-này”\..*\.$/],
])('--set %s is refused before any file is read', async (set, line) => {
  const { status, out, err } = await parscore(['check', 'sach.xlsx', '--set', set], folder);
  expect([status, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(line);
  expect(err.split('\n')).toHaveLength(2);
});

test.each([
  [['chek', 'sach.xlsx'], 'Không có lệnh “chek”. Dùng --help để xem các lệnh.', 'There is no command “chek”. Use --help to see the commands.'],
  [['check', '--tất-cả', 'sach.xlsx'], 'Không có tuỳ chọn “--tất-cả”. Dùng --help để xem hướng dẫn.', 'There is no option “--tất-cả”. Use --help to see how.'],
  [['check'], 'Thiếu “tệp”. Dùng --help để xem hướng dẫn.', '“files” is missing. Use --help to see how.'],
  [['sets', 'thừa'], 'Lệnh “sets” nhận được quá nhiều tham số. Dùng --help để xem hướng dẫn.', 'Command “sets” was given too many arguments. Use --help to see how.'],
])('a call that is wrong is told in one line: %j', async (args, vi, en) => {
  const inVietnamese = await parscore(args, folder);
  const inEnglish = await parscore([...args, '--lang', 'en'], folder);
  expect([inVietnamese.status, inVietnamese.out, inVietnamese.err]).toEqual([2, '', `${vi}\n`]);
  expect([inEnglish.status, inEnglish.out, inEnglish.err]).toEqual([2, '', `${en}\n`]);
});

test('a language that we do not speak is refused in Vietnamese', async () => {
  const { status, err } = await parscore(['check', 'sach.xlsx', '--lang', 'fr'], folder);
  expect([status, err]).toEqual([2, 'Giá trị “fr” của “--lang <vi|en>” không dùng được.\n']);
});

test('help is on stdout, in the language that was asked for', async () => {
  const vi = await parscore(['--help'], folder);
  const en = await parscore(['insert', '--help', '--lang', 'en'], folder);
  expect(vi.out).toMatch(/^Cách dùng: parscore <lệnh> \[tuỳ chọn\]/);
  expect(vi.out).not.toMatch(/Usage|Options|Commands|display/);
  expect(en.out).toMatch(/^Usage: parscore insert/);
  expect(en.out).not.toMatch(/[ạ-ỹ]/);
  expect([vi.status, en.status, vi.err, en.err]).toEqual([0, 0, '', '']);
});
