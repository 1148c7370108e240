// parscore whatif on real files: the sentences for people, the document for programs, and calls that cannot be answered.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi as vitest } from 'vitest';
import { CLEAN, newFolder, parscore, writeSheet, type Typed } from './built-bin.ts';

vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const RANKING: readonly (readonly Typed[])[] = [['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], [1, 'Sở Nội vụ', 9.75, 1], [2, 'Sở Tư pháp', 9, 2], [3, 'Sở Y tế', 8, 3]];

let folder = '';
beforeEach(async () => {
  folder = await newFolder();
  // 2.1 loses one point more than in the clean table.
  await writeSheet(folder, 'bang.xlsx', CLEAN.map((row, at) => (at === 5 ? ['2.1', 'Công khai thủ tục', 2, 1, 1, null] : row)));
  await writeSheet(folder, 'hang.xlsx', RANKING, 'Xếp hạng');
});

test('the fewest criteria to a goal, and the rank that they would mean', async () => {
  const { status, out, err } = await parscore(['whatif', 'bang.xlsx', '--goal', '90', '--ranking', 'hang.xlsx', '--unit', 'sở y tế'], folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toBe(
    [
      'bang.xlsx',
      '',
      'Trang “Tự chấm”',
      'Chỉ số hiện nay 82,50%, mục tiêu 90,00%: còn thiếu 0,75 điểm.',
      'Ít tiêu chí nhất: 1 mục, thêm 1 điểm, chỉ số thành 92,50%. Đó là 2.1 (lên 2, thêm 1).',
      'Với 8,25 điểm, đơn vị xếp thứ 3/3 trong bảng xếp hạng ở trang “Xếp hạng”; đơn vị liền trên là Sở Tư pháp, hơn 0,75 điểm.',
      'Với 9,25 điểm, đơn vị xếp thứ 2/3 trong bảng xếp hạng ở trang “Xếp hạng”; đơn vị liền trên là Sở Nội vụ, hơn 0,5 điểm.',
      '',
    ].join('\n'),
  );
});

test('efforts come from a file or from a column, and programs read the same answer', async () => {
  await writeFile(path.join(folder, 'cong.json'), JSON.stringify({ '2.1': 5, 1.2: { '1,75': 1, 2: 3 }, 9.1: 2 }));
  const { out } = await parscore(['whatif', 'bang.xlsx', '--goal', '85', '--effort', './cong.json', '--json'], folder);
  expect(JSON.parse(out)).toMatchObject({
    schema: 'parscore.whatif/1',
    tables: [{
      sheet: 'Tự chấm', goal: 85, index: 82.5, missing: 0.25,
      fewest: { state: 'found', proven: true, index: 92.5, criteria: [{ number: '2.1', from: 1, to: 2, gain: 1, effort: null }] },
      // The table has no options for 1.2: any score up to its maximum may be aimed at.
      cheapest: { state: 'found', proven: true, effort: 1, criteria: [{ number: '1.2', from: 1.25, to: 1.75, gain: 0.5, effort: 1 }] },
      efforts: { missing: [], unknown: ['9.1'], wrong: [] },
      ranks: [],
    }],
  });
  const column = await parscore(['whatif', 'bang.xlsx', '--goal', '85', '--effort', 'F', '--lang', 'en'], folder);
  expect(column.out).toContain('The criteria with a stated effort bring the index to 82.50% only');
  expect(column.out).toContain('Efforts that are no number from 0 up, left out: 1.2.');
});

test.each([
  [['--goal', '120'], 'Không hiểu mục tiêu “120”. Ghi một số phần trăm lớn hơn 0 và không quá 100, ví dụ --goal 90.'],
  [['--goal', 'chín mươi'], 'Không hiểu mục tiêu “chín mươi”. Ghi một số phần trăm lớn hơn 0 và không quá 100, ví dụ --goal 90.'],
  [[], 'Chưa có mục tiêu. Thêm --goal, ví dụ --goal 90.'],
  [['--goal', '90', '--effort', 'nhiều'], 'Không hiểu công sức “nhiều”. Ghi một cột của trang, ví dụ --effort K, hoặc tệp JSON như {"1.1.2": 3}.'],
  [['--goal', '90', '--ranking', 'hang.xlsx', '--unit', 'Sở Lạ'], 'Không có đơn vị “Sở Lạ” trong bảng xếp hạng.'],
  [['--goal', '90', '--ranking', 'bang.xlsx'], 'Chưa thấy bảng chấm điểm hay bảng xếp hạng nào trong “bang.xlsx”.'],
])('%j cannot be answered, and one line says why', async (args, sentence) => {
  const { status, out, err } = await parscore(['whatif', 'bang.xlsx', ...args], folder);
  expect([status, out, err]).toEqual([2, '', `${sentence}\n`]);
});

test('a goal with a decimal comma or a percent sign is understood, and a goal that is reached is said to be', async () => {
  const { out } = await parscore(['whatif', 'bang.xlsx', '--goal', '82,5%'], folder);
  expect(out).toContain('Chỉ số hiện nay 82,50% đã đạt mục tiêu 82,50%.');
});
