// The plan sheet in a real .xlsx file: LibreOffice agrees with every formula, also after the official filled it in, and draws it.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { a1, parseA1 } from '../../core/address.ts';
import type { SetCell } from '../../core/edit/patch.ts';
import { planPatch } from '../../core/plan/plan-patch.ts';
import { planSource } from '../../core/plan/plan-of-workbook.ts';
import { planSheetOf, readPlan, type WrittenPlan } from '../../core/plan/written-plan.ts';
import { points } from '../../core/points.ts';
import { serialOf } from '../../core/sheet/day.ts';
import { readTables } from '../../core/sheet/read.ts';
import { isCellError } from '../../core/sheet/snapshot.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';
import { recalculate, toPng } from './libreoffice.ts';

const SLOW = 240_000;

async function plan(host: XlsxHost, goal: number | null): Promise<void> {
  const snapshot = await host.read();
  const table = readTables(snapshot).find(({ kind }) => kind === 'scoring');
  const source = table?.kind === 'scoring' ? planSource(snapshot, table, null) : null;
  const planned = source === null ? null : planPatch({ snapshot, source, goal: goal === null ? null : points(goal), language: 'vi' });
  if (planned === null) throw new Error('nothing is lost');
  await host.apply(planned.patch);
}

async function written(host: XlsxHost): Promise<WrittenPlan> {
  const sheet = planSheetOf(await host.read());
  const found = sheet === null ? null : readPlan(sheet);
  if (found === null) throw new Error('no plan sheet');
  return found;
}

/** Formulas of the plan sheet whose value in the file is not what LibreOffice computes. */
async function disagreements(host: XlsxHost): Promise<{ readonly compared: number; readonly differ: readonly string[] }> {
  const judged = await recalculate(host.save());
  const sheet = planSheetOf(await host.read());
  const formulas = sheet?.cells.filter(({ formula }) => formula !== undefined) ?? [];
  const differ = formulas.flatMap(({ row, column, value, formula }) => {
    const said = judged.get(`${sheet?.name ?? ''}!${a1(row, column)}`) ?? null;
    const same = typeof value === 'number' && typeof said === 'number' ? Math.abs(value - said) < 1e-8 : !isCellError(said) && (said ?? '') === (value ?? '');
    return same ? [] : [`${a1(row, column)} =${formula ?? ''}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(said)}`];
  });
  return { compared: formulas.length, differ };
}

test('the plan of the example agrees with LibreOffice when it is made, and when it is made again after it was filled in', { timeout: SLOW }, async () => {
  const host = XlsxHost.open(await readFile(new URL('../../examples/bang-cham-diem-so-2025.xlsx', import.meta.url)));
  await plan(host, 92);
  const first = await disagreements(host);
  expect(first.differ).toEqual([]);
  expect(first.compared).toBeGreaterThan(150);

  const { sheet, rows, columns, goal } = await written(host);
  const units = ['Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng Ủy ban nhân dân tỉnh'];
  const edits: SetCell[] = [];
  const put = (row: number, column: number | undefined, value: string | number): void => {
    if (column !== undefined) edits.push({ kind: 'set-cell', sheet, row, column, before: {}, after: { value } });
  };
  rows.forEach(({ row }, at) => {
    put(row, columns.task, 'Tham mưu ban hành kế hoạch và báo cáo định kỳ hàng quý');
    put(row, columns.lead, units[at % units.length] ?? '');
    put(row, columns.deadline, serialOf(2026, 12, 20) ?? 0);
    put(row, columns.quarter1, at % 2 === 0 ? 'Hoàn thành' : 'Đang thực hiện');
  });
  put(rows[0]?.row ?? 0, columns.target, 1.5);
  put(rows[0]?.row ?? 0, columns.deadline, 'trước ngày 20/12 hàng năm');
  await host.apply({ edits });
  const typed = (await written(host)).rows.map(({ number, entries }) => [number, Object.entries(entries).map(([name, cell]) => [name, cell.value])]);

  await plan(host, null);
  expect((await written(host)).rows.map(({ number, entries }) => [number, Object.entries(entries).map(([name, cell]) => [name, cell.value])])).toEqual(typed);
  expect((await written(host)).goal.held?.value).toBe(92);
  expect(parseA1(goal.cell)).not.toBeNull();
  const again = await disagreements(host);
  expect(again.differ).toEqual([]);

  const pages = await toPng(host.save(), 40);
  // The plan and its progress are the last two pages; a page of charts is more than white.
  for (const page of pages.slice(-2)) expect(page.length).toBeGreaterThan(8000);
});

test('what a second program reads of the plan changes when a score on the official\'s sheet does', { timeout: SLOW }, async () => {
  const host = XlsxHost.open(await readFile(new URL('../../examples/bang-cham-diem-so-2025.xlsx', import.meta.url)));
  await plan(host, 92);
  const table = readTables(await host.read()).find(({ kind }) => kind === 'scoring');
  const { sheet, rows, columns } = await written(host);
  const row = rows.find(({ number }) => number === '7.3.3');
  const scored = table?.kind === 'scoring' ? table.rows.find(({ path }) => path === '7.3.3') : undefined;
  if (row === undefined || scored === undefined || table === undefined || columns.lost === undefined) throw new Error('no 7.3.3');
  const lostAt = `${sheet}!${a1(row.row, columns.lost)}`;
  expect((await recalculate(host.save())).get(lostAt)).toBe(1);
  await host.apply({ edits: [{ kind: 'set-cell', sheet: table.sheet, row: scored.row, column: table.columns.appraised[0] ?? 0, before: { value: 0 }, after: { value: 1 } }] });
  expect((await recalculate(host.save())).get(lostAt)).toBe(0);
});
