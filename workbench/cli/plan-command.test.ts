// parscore plan, check and clear on real files: made, filled in, checked, made again, and never taken away unasked.
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi as vitest } from 'vitest';
import { parseA1 } from '../../core/address.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { XlsxHost } from '../xlsx/host.ts';
import { newWorkbook } from '../xlsx/new-workbook.ts';
import { bytesOf, CLEAN, newFolder, parscore, writeSheet } from './built-bin.ts';

vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PLAN = 'Kế hoạch cải thiện';
let folder = '';
beforeEach(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'bang.xlsx', CLEAN);
});

const read = async (file: string): Promise<Snapshot> => XlsxHost.open(await bytesOf(folder, file)).read();

/** The file as the official saves it after typing into the plan sheet. */
async function fillIn(file: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const host = XlsxHost.open(await bytesOf(folder, file));
  const edits = Object.entries(cells).map(([address, value]) => {
    const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
    return { kind: 'set-cell' as const, sheet: PLAN, row, column, before: {}, after: { value } };
  });
  await host.apply({ edits });
  await writeFile(path.join(folder, file), host.save());
}

test('the plan is written to a new file and told in sentences; the input stays as it is', async () => {
  const before = await bytesOf(folder, 'bang.xlsx');
  const { status, out, err } = await parscore(['plan', 'bang.xlsx', '-o', 'ra.xlsx', '--goal', '95', '--today', '2026-11-27'], folder);
  expect([status, err]).toEqual([0, '']);
  expect(out).toBe(
    [
      'Đã lập trang “Kế hoạch cải thiện” cho bảng ở trang “Tự chấm”: 1 mục mất 0,75 điểm, có thể lấy lại 0,75 điểm; 0 mục do điều tra xã hội học.',
      'Chỉ số hiện nay 92,50%; khi đạt các mục tiêu đã ghi: 92,50%; mục tiêu 95,00%.',
      'Còn để trống: 1 đơn vị chủ trì, 1 thời hạn. Mở trang “Kế hoạch cải thiện” để điền.',
      '  Ô C4: đạt hết các điểm mục tiêu thì chỉ số là 92,50%, chưa đến mục tiêu 95,00%; còn thiếu 0,25 điểm. [plan/goal-short]',
      'Đã ghi: ra.xlsx',
      '',
    ].join('\n'),
  );
  expect(await bytesOf(folder, 'bang.xlsx')).toEqual(before);
  expect((await read('ra.xlsx')).sheets.map(({ name, own }) => [name, own])).toEqual([['Tự chấm', undefined], [PLAN, 'plan']]);
});

test('filled in, it is checked by the day that is given, and made again it keeps what was typed', async () => {
  await parscore(['plan', 'bang.xlsx', '-o', 'ra.xlsx', '--goal', '95'], folder);
  await fillIn('ra.xlsx', { I6: 'Đôn đốc thực hiện', J6: 'Sở Nội vụ', L6: 46_376, O6: 1.75, P6: 'Đang thực hiện', B18: 'Sở Nội vụ' });
  const check = await parscore(['check', 'ra.xlsx', '--today', '2026-12-21'], folder);
  expect(check.status).toBe(0);
  expect(check.out).toContain('Trang “Kế hoạch cải thiện”: kế hoạch cải thiện.\nNên xem lại (1)\n  ▲ Ô L6: mục 1.2 quá hạn 20/12/2026 đã 1 ngày mà chưa hoàn thành. [plan/overdue]');
  expect((await parscore(['check', 'ra.xlsx', '--today', '2026-12-20'], folder)).out).not.toContain('plan/');

  const again = await parscore(['plan', 'ra.xlsx', '-o', 'lại.xlsx', '--today', '2026-12-01', '--json'], folder);
  expect(JSON.parse(again.out)).toEqual({
    schema: 'parscore.plan/1', file: 'ra.xlsx', output: 'lại.xlsx', backup: null, sheet: PLAN, table: 'Tự chấm', otherTables: [],
    index: 92.5, goal: 95, reach: 97.5, lost: 0.75, recoverable: 0.75, kept: 1, frozen: [],
    lines: [{
      number: '1.2', name: 'Thực hiện kế hoạch', survey: false, max: 2, achieved: 1.25, lost: 0.75, recoverable: 0.75,
      tasks: [{ cause: 'Thẩm định thấp hơn tự chấm', task: 'Đôn đốc thực hiện', lead: 'Sở Nội vụ', cooperating: null, deadline: '2026-12-20', evidenceDue: null, evidence: null, target: 1.75, quarters: ['Đang thực hiện', null, null, null] }],
    }],
    findings: [],
  });
});

test('an error in the plan is an error of the check, for programs too', async () => {
  await parscore(['plan', 'bang.xlsx', '-o', 'ra.xlsx'], folder);
  await fillIn('ra.xlsx', { J6: 'Sở Lạ', L6: '30/02/2027' });
  const { status, out } = await parscore(['check', 'ra.xlsx', '--today', '2026-11-27', '--json'], folder);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ sheet: PLAN, code: 'plan/unit-unknown', cell: 'J6' }, { sheet: PLAN, code: 'plan/date-wrong', severity: 'error', cell: 'L6' }], summary: { error: 1 } });
});

test('where no point is lost that is said, and no file is written', async () => {
  await writeSheet(folder, 'đủ.xlsx', CLEAN.map((row, at) => (at === 3 ? ['1.2', 'Thực hiện kế hoạch', 2, 2, 2, null] : row)));
  const { status, out } = await parscore(['plan', 'đủ.xlsx', '-o', 'ra.xlsx'], folder);
  expect([status, out]).toEqual([0, 'Không có tiêu chí nào đã chấm mà mất điểm ở trang “Tự chấm”, nên không lập kế hoạch và không ghi tệp nào.\n']);
  expect((await readdir(folder)).includes('ra.xlsx')).toBe(false);
  expect(JSON.parse((await parscore(['plan', 'đủ.xlsx', '-o', 'ra.xlsx', '--json'], folder)).out)).toMatchObject({ schema: 'parscore.plan/1', sheet: null, lines: [] });
});

test('clear leaves a plan that was filled in and says so; told to, it takes it away', async () => {
  await parscore(['plan', 'bang.xlsx', '-o', 'ra.xlsx'], folder);
  const untouched = await parscore(['clear', 'ra.xlsx', '-o', 'sạch.xlsx'], folder);
  expect(untouched.out).toBe('Đã gỡ phần PARScore chèn: trả lại 0 ô, xoá 1 trang.\nĐã ghi: sạch.xlsx\n');
  expect(await read('sạch.xlsx')).toEqual(await read('bang.xlsx'));

  await fillIn('ra.xlsx', { I6: 'Đôn đốc thực hiện' });
  const kept = await parscore(['clear', 'ra.xlsx', '-o', 'còn.xlsx'], folder);
  expect(kept.out).toContain('Trang kế hoạch “Kế hoạch cải thiện” đã có người điền nên được giữ lại. Dùng --with-plan nếu muốn gỡ cả trang này.');
  expect((await read('còn.xlsx')).sheets.map(({ own }) => own)).toEqual([undefined, 'plan']);
  const told = await parscore(['clear', 'ra.xlsx', '-o', 'hết.xlsx', '--with-plan', '--json'], folder);
  expect(JSON.parse(told.out)).toMatchObject({ schema: 'parscore.clear/1', sheets: 1, keptPlan: null });
  expect(await read('hết.xlsx')).toEqual(await read('bang.xlsx'));
});

test('a plan that was filled in for one table is not turned into that of another', async () => {
  const two = await newWorkbook(
    ['Đơn vị A', 'Đơn vị B'].map((name) => ({
      name,
      content: {
        cells: CLEAN.flatMap((row, at) => row.flatMap((value, column) => (value === null || (typeof value === 'string' && value.startsWith('=')) ? [] : [{ row: at, column, style: 'text' as const, value }]))),
        merges: [], widths: [], frozenRows: 0, charts: [], print: { orientation: 'landscape' as const, fitToWidth: true, area: { top: 0, left: 0, bottom: 8, right: 5 } },
      },
    })),
  );
  await writeFile(path.join(folder, 'hai.xlsx'), two);
  const first = await parscore(['plan', 'hai.xlsx', '-o', 'một.xlsx'], folder);
  expect(first.out).toContain('Tệp còn bảng chấm điểm ở trang “Đơn vị B”. Dùng --sheet để lập kế hoạch cho bảng khác.');
  await fillIn('một.xlsx', { I6: 'Đôn đốc thực hiện' });
  const other = await parscore(['plan', 'một.xlsx', '-o', 'khác.xlsx', '--sheet', 'Đơn vị B'], folder);
  expect([other.status, other.err]).toEqual([2, 'Trang “Kế hoạch cải thiện” đã có người điền cho bảng ở trang “Đơn vị A”. Lập kế hoạch của bảng khác trong một bản sao của tệp.\n']);
  expect((await parscore(['plan', 'hai.xlsx', '-o', 'khác.xlsx', '--sheet', 'Đơn vị B'], folder)).out).toContain('cho bảng ở trang “Đơn vị B”');
});

test.each([
  [['--goal', '101%'], 'Không hiểu mục tiêu “101%”. Ghi một số phần trăm lớn hơn 0 và không quá 100, ví dụ --goal 90.'],
  [['--today', '30/02/2026'], 'Không hiểu ngày “30/02/2026”. Viết như: --today 2026-11-30.'],
  [['--sheet', 'Bảng khác'], 'Không có bảng chấm điểm nào ở trang “Bảng khác”.'],
])('%j cannot be done, and nothing is written', async (args, sentence) => {
  const { status, err } = await parscore(['plan', 'bang.xlsx', '-o', 'ra.xlsx', ...args], folder);
  expect([status, err]).toEqual([2, `${sentence}\n`]);
  expect(await readdir(folder)).toEqual(['bang.xlsx']);
});
