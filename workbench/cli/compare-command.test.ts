// parscore compare, as an official runs it: two years, two rankings, a mapping; what is doubtful is asked about and the rest is done.
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test, vi as vitest } from 'vitest';
import { XlsxHost } from '../xlsx/host.ts';
import { bytesOf, CLEAN, newFolder, parscore, writeSheet, writeSheets, type Run, type Typed } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
const example = (file: string): string => fileURLToPath(new URL(`../../examples/${file}`, import.meta.url));
const json = (run: Run): Record<string, unknown> => JSON.parse(run.out) as Record<string, unknown>;

/** The small table with a reworded criterion and a better score. */
const LATER: readonly (readonly Typed[])[] = CLEAN.map((row) => (row[0] === '1.2' ? ['1.2', 'Thực hiện tốt kế hoạch', 2, 2, 1.75, null] : row));
const ranking = (rows: readonly (readonly [string, number])[], title: string): readonly (readonly Typed[])[] => [
  [title],
  ['STT', 'Tỉnh', 'Chỉ số', 'Xếp hạng'],
  ...rows.map(([name, index], at): readonly Typed[] => [at + 1, name, index, at + 1]),
];

beforeEach(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'truoc.xlsx', CLEAN);
  await writeSheet(folder, 'sau.xlsx', LATER);
  await writeSheet(folder, 'hang-2024.xlsx', ranking([['Quảng Bình', 88.5], ['Quảng Trị', 86], ['Huế', 85]], 'BẢNG XẾP HẠNG NĂM 2024'), 'Hạng');
  await writeSheet(folder, 'hang-2025.xlsx', ranking([['Quảng Trị', 87.25], ['Huế', 86.5]], 'BẢNG XẾP HẠNG NĂM 2025'), 'Hạng');
});

test('the two bundled years: what moved, what is in doubt and how it is confirmed', async () => {
  const [before, after] = [example('bang-cham-diem-nam-truoc.xlsx'), example('bang-cham-diem-sach.xlsx')];
  const { status, out, err } = await parscore(['compare', before, after, '-o', 'ra.xlsx'], folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('Tổng: 85,78 → 87,54 (+1,76); chỉ số: 85,78% → 87,54% (+1,76).\nGhép được 91 mục; 2 mục mới, 2 mục không còn, 2 tiêu chí đổi điểm tối đa.');
  expect(out).toMatch(/2024 +2025 /);
  expect(out).toContain('1.3.3. Tuyên truyền về cải cách hành chính ↔ 1.3.3. Tuyên truyền cải cách hành chính: Cùng số thứ tự, tên khác, giống 92%');
  expect(out).toMatch(/--map “ra\.xlsx”; hoặc dùng --confirm .*\nĐã ghi: ra\.xlsx\n$/);
  const { sheets } = await XlsxHost.open(await bytesOf(folder, 'ra.xlsx')).read();
  expect(sheets.map(({ own }) => own)).toEqual(['comparison', 'changes', 'pairing']);
  expect((await parscore(['compare', before, after, '-o', 'hai.xlsx', '--confirm'], folder)).out).toContain('Ghép được 92 mục; 1 mục mới, 1 mục không còn');
});

test('two sheets of one workbook are compared in a copy of it, figures as formulas on their cells', async () => {
  const later = CLEAN.map((row) => (row[0] === '1.2' ? ['1.2', 'Thực hiện kế hoạch', 2, 1.5, 1.75, null] : row));
  await writeSheets(folder, 'mot-tep.xlsx', [['Năm 2024', CLEAN], ['Năm 2025', later], ['Nháp', CLEAN]]);
  const { status, out, err } = await parscore(['compare', 'mot-tep.xlsx', 'mot-tep.xlsx', '--before-sheet', 'Năm 2024', '--after-sheet', 'Năm 2025', '-o', 'ra.xlsx'], folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('Tổng: 9,25 → 9,75 (+0,50)');
  const { sheets } = await XlsxHost.open(await bytesOf(folder, 'ra.xlsx')).read();
  expect(sheets.map(({ name, own }) => own ?? name)).toEqual(['Năm 2024', 'Năm 2025', 'Nháp', 'comparison', 'changes']);
  const formulas = (sheets[3]?.cells ?? []).flatMap(({ formula }) => formula ?? []);
  expect(formulas).toEqual(expect.arrayContaining(["'Năm 2024'!E4", "'Năm 2025'!E4"]));
  // Where nobody chose, the first of a kind are compared and the others named.
  expect((await parscore(['compare', 'sau.xlsx', 'mot-tep.xlsx', '-o', 'ba.xlsx'], folder)).out).toContain('Còn 2 bảng khác chưa so sánh: Năm 2025, Nháp.');
});

test('--json tells totals, nodes, doubts, changes and steps that end at the new total', async () => {
  const document = json(await parscore(['compare', 'truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--json'], folder));
  expect(document).toMatchObject({
    schema: 'parscore.compare/1', kind: 'scoring', output: 'ra.xlsx', basis: 'index', remarks: ['sets-differ', 'doubts'],
    before: { file: 'truoc.xlsx', sheet: 'Tự chấm', range: 'A1:F8', year: null, label: 'truoc', provisional: false },
    counts: { matched: 5, added: 1, gone: 1, reweighted: 0 },
    totals: { achieved: { before: 9.25, after: 9.75, by: 0.5 }, index: { before: 92.5, after: 97.5, by: 5 } },
    doubts: [{ before: { number: '1.2', name: 'Thực hiện kế hoạch' }, after: { number: '1.2', name: 'Thực hiện tốt kế hoạch' }, why: 'reworded', likeness: 0.89 }],
    waterfall: { unit: 'percent', start: 92.5, steps: [{ kind: 'field', number: '1', by: 5 }, { kind: 'field', number: '2', by: 0 }], end: 97.5 },
    unreadMapRows: [], otherSheets: [],
  });
  await writeFile(path.join(folder, 'ghep.csv'), 'Kỳ trước;Kỳ sau;Là một?\n1.2;1.2;có\n2.1;2.1;hỏi lại\n');
  const mapped = json(await parscore(['compare', 'truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--map', 'ghep.csv', '--json'], folder));
  expect(mapped).toMatchObject({ basis: 'points', doubts: [], unreadMapRows: [3], changes: [{ number: '1.2', column: 'self', before: 1.5, after: 2, beforeCell: 'D4', afterCell: 'D4', row: 'both' }, { column: 'appraised', round: 1, before: 1.25, after: 1.75 }], waterfall: { unit: 'points', start: 9.25, end: 9.75 } });
});

test('rankings on both sides of July 2025: nothing is linked by name alone; a CSV, a JSON or the filled sheet links', async () => {
  const bare = await parscore(['compare', 'hang-2024.xlsx', 'hang-2025.xlsx', '-o', 'ra.xlsx'], folder);
  expect(bare.out).toContain('Ghép được 0 dòng');
  expect(bare.out).toContain('cùng tên chưa chắc là cùng đơn vị nên phải xác nhận');
  expect(bare.out).toContain('2024: chưa ghép 3 đơn vị: Quảng Bình; Quảng Trị; Huế');
  const pairs = [['Quảng Bình', 'Quảng Trị'], ['Quảng Trị', 'Quảng Trị'], ['Huế', 'Huế']];
  await writeFile(path.join(folder, 'ghep.csv'), `\uFEFF${pairs.map((pair) => pair.join(',')).join('\r\n')}`);
  await writeFile(path.join(folder, 'ghep.json'), JSON.stringify(pairs.map(([before, after]) => ({ before, after }))));
  await writeSheet(folder, 'ghep.xlsx', [['Kỳ trước', 'Kỳ sau', 'Là một?'], ...pairs.map((pair) => [...pair, 'có'])], 'Ghép');
  const runs = await Promise.all(['ghep.csv', 'ghep.json', 'ghep.xlsx'].map((map) => parscore(['compare', 'hang-2024.xlsx', 'hang-2025.xlsx', '-o', `${map}-ra.xlsx`, '--map', map, '--json'], folder)));
  for (const run of runs) {
    expect(json(run)).toMatchObject({
      kind: 'ranking', remarks: ['reorganised', 'lengths-differ'], counts: { linked: 3, up: 1, down: 0, level: 0, added: 0, gone: 0 }, doubts: [], unmatched: { before: [], after: [] },
      units: [
        { before: { name: 'Quảng Bình', rank: 1 }, after: { name: 'Quảng Trị', rank: 1 }, link: 'merged', index: -1.25, move: null },
        { before: { name: 'Quảng Trị' }, link: 'merged', index: 1.25, move: null },
        { before: { name: 'Huế', rank: 3, ranked: 3 }, after: { rank: 2, ranked: 2 }, link: 'one', index: 1.5, move: 1 },
      ],
    });
  }
  // Of one period the same name is the same unit.
  expect(json(await parscore(['compare', 'hang-2024.xlsx', 'hang-2025.xlsx', '-o', 'ra.xlsx', '--years', '2022,2023', '--json'], folder))).toMatchObject({ counts: { linked: 2 }, unmatched: { before: ['Quảng Bình'], after: [] } });
});

test.each([
  [['truoc.xlsx', 'hang-2025.xlsx', '-o', 'ra.xlsx'], /^“truoc\.xlsx” và “hang-2025\.xlsx” không có bảng cùng loại.*\.$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'sau.xlsx'], /^“sau\.xlsx” là chính tệp gốc\..*$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'truoc.xlsx'], /^“truoc\.xlsx” là chính tệp gốc\..*$/],
  [['sau.xlsx', './sau.xlsx', '-o', 'ra.xlsx'], /^“sau\.xlsx” được so sánh với chính nó\. Chọn hai trang khác nhau bằng --before-sheet và --after-sheet, hoặc đưa tệp khác\.$/],
  [['truoc.xlsx', 'sau.xlsx'], /^Chưa biết ghi vào đâu\..*$/],
  [['truoc.xlsx', '-o', 'ra.xlsx'], /^Thiếu “tệp-sau”\..*$/],
  [['truoc.xlsx', 'khong-co.xlsx', '-o', 'ra.xlsx'], /^Không tìm thấy tệp “khong-co\.xlsx”\.$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--map', 'khong-co.csv'], /^Không tìm thấy tệp “khong-co\.csv”\.$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--map', 'rac.json'], /^Không đọc được bảng ghép “rac\.json”\..*$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--map', 'rac.csv'], /^Không đọc được bảng ghép “rac\.csv”\..*$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--after-sheet', 'Không có'], /^Trang “Không có” của “sau\.xlsx” không có bảng nào để so sánh\.$/],
  [['truoc.xlsx', 'sau.xlsx', '-o', 'ra.xlsx', '--years', '2024'], /^Không hiểu “2024” trong --years\..*$/],
])('%j is refused in one line and nothing is written', async (args, line) => {
  await writeFile(path.join(folder, 'rac.json'), '{"a": 1}');
  await writeFile(path.join(folder, 'rac.csv'), 'đây là một lá thư\nkhông phải bảng\n');
  const before = await readdir(folder);
  const { status, out, err } = await parscore(['compare', ...args], folder);
  expect([status, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(line);
  expect(await readdir(folder)).toEqual(before);
});
