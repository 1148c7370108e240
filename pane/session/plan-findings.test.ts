// What the panel finds beside the tables: counts by class and the plan sheet, told after the tables and anew after every edit.
import { expect, test } from 'vitest';
import { MemoryHost } from '../../test/fixtures/memory-host.ts';
import { bookOf, filled, withPlan, writtenIn } from '../../test/fixtures/plan-sheets.ts';
import { workbook } from '../../test/fixtures/sheet-maker.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { Session } from './session.ts';

const CLASSES = workbook({ name: 'Thống kê', rows: [['TT', 'Xếp loại', 'Số lượng', 'Tỷ lệ %'], [1, 'Tốt', 6, 60], [2, 'Khá', 3, 33], [3, 'Kém', 1, 10], [null, 'Tổng cộng', 10, 100]] });
const PLANNED = withPlan(filled(withPlan(bookOf(), { goal: 80 }), { '1.1': { lead: 'Sở Nội vụ', deadline: '2020-06-30', target: 99 } }));

const told = (session: Session): readonly string[] => session.state().beside.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell ?? ''}`);

async function opened(snapshot: Snapshot): Promise<{ readonly host: MemoryHost; readonly session: Session }> {
  const host = new MemoryHost(snapshot);
  const session = new Session({ host, language: 'vi' });
  await session.open();
  return { host, session };
}

test('a workbook with no plan and no counts has nothing beside its tables, and that no table is there is told once', async () => {
  expect(told((await opened(bookOf())).session)).toEqual([]);
  expect(told((await opened(workbook({ name: 'Trống', rows: [] }))).session)).toEqual([]);
});

test('a wrong share of a class is told, with a table and without one', async () => {
  expect(told((await opened(CLASSES)).session)).toEqual(['index/wrong Thống kê D3']);
  expect(told((await opened({ sheets: [...bookOf().sheets, ...CLASSES.sheets] })).session)).toEqual(['index/wrong Thống kê D3']);
});

test('the plan sheet is told of after the tables, and again once it was mended', async () => {
  const { host, session } = await opened(PLANNED);
  const { sheet, rows, columns } = writtenIn(PLANNED);
  const first = rows.find(({ number }) => number === '1.1')?.row ?? 0;
  const before = told(session);
  expect(before.filter((line) => /overdue|target-above/.test(line))).toHaveLength(2);
  const tables = session.state().book?.checked.tables;
  host.type(sheet, first, columns.target ?? 0, 2);
  await session.refresh();
  expect(before.filter((line) => !told(session).includes(line)).map((line) => line.split(' ')[0])).toEqual(['plan/target-above-max']);
  // The sheet of the scores did not change and was not checked again.
  expect(session.state().book?.checked.tables[0]).toBe(tables?.[0]);
});
