// Progress on the plan sheet: what the tables by quarter and by unit count, as the sheet itself works it out.
import { expect, test } from 'vitest';
import { bookOf, filled, planned, withPlan } from '../../test/fixtures/plan-sheets.ts';
import type { CellValue, Snapshot } from '../sheet/snapshot.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { planSheetOf } from './written-plan.ts';

/** The rows below a title of the sheet, as they show: name and figures. */
function tableBelow(snapshot: Snapshot, heading: string, rows: number): readonly (readonly CellValue[])[] {
  const cells = planSheetOf(snapshot)?.cells ?? [];
  const at = cells.find(({ value }) => value === heading)?.row ?? Number.NaN;
  return Array.from({ length: rows }, (_, nth) => [1, 2, 3, 4, 5].map((column) => cells.find((cell) => cell.row === at + 2 + nth && cell.column === column)?.value ?? null));
}

const plan = withPlan(
  filled(withPlan(bookOf()), {
    '1.1': { lead: 'Sở Nội vụ', target: 2, quarter1: 'Hoàn thành' },
    '1.2': { lead: 'Sở Nội vụ', quarter1: 'Đang thực hiện', quarter2: 'Quá hạn' },
    '2.2': { lead: 'Sở Y tế', target: 4.5 },
  }),
);
const { quarters, units } = PLAN_WORDS.vi.progress;

test('each quarter counts the tasks of every status and those of which nothing was told', () => {
  const rows = tableBelow(plan, quarters.heading, 4);
  expect(rows.map(([, ...counts]) => counts.reduce<number>((sum, count) => sum + Number(count), 0))).toEqual([4, 4, 4, 4]);
  expect(rows[0]).toEqual(['Quý I', 0, 1, 1, 2]);
});

test('each lead unit counts its tasks, those done, what they lost and what their targets gain', () => {
  expect(tableBelow(plan, units.heading, 4).find(([name]) => name === 'Sở Nội vụ')).toEqual(['Sở Nội vụ', 2, 1, 2, 1]);
});

test('both charts read exactly the rows that they show, and without any unit there is one chart', () => {
  const { put } = planned(bookOf());
  expect(put.content.charts.map(({ id }) => id)).toEqual(['plan-by-quarter', 'plan-by-unit']);
  for (const { categories, series } of put.content.charts) {
    for (const { values } of series) expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
    const names = put.content.cells.filter(({ row, column }) => column === categories.left && row >= categories.top && row <= categories.bottom);
    expect(names.every(({ value }) => typeof value === 'string' && value !== '')).toBe(true);
  }
  const alone = planned(bookOf([['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', 3, 2, 2, null, 'KH 1'], ['1.2', 'Báo cáo', 2, 2, 2, null, 'BC 1']]));
  expect(alone.put.content.charts.map(({ id }) => id)).toEqual(['plan-by-quarter']);
});
