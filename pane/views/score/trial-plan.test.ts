// What writing a trial would change: the cells with what stands in them, the totals that follow, and what is left alone.
import { expect, test } from 'vitest';
import type { Patch } from '../../../core/edit/patch.ts';
import { points } from '../../../core/points.ts';
import { gridOf, type Grid } from '../../../core/sheet/grid.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { Snapshot } from '../../../core/sheet/snapshot.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { changed, f, workbook, type SheetPlan } from '../../../test/fixtures/sheet-maker.ts';
import { changesOf } from '../check/finding-items.ts';
import { trialPatch, trialPlan, type TrialPlan } from './trial-plan.ts';

const PLAN: SheetPlan = {
  name: 'Sở',
  rows: [
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
    ['1', 'Chỉ đạo điều hành', 8, f('SUM(D3:D5)'), f('SUM(E3:E5)')],
    ['1.1', 'Kế hoạch', 3, '2,5'],
    ['1.2', 'Báo cáo', 2, 1, 1],
    ['1.3', 'Kiểm tra', 3, f('1+1')],
  ],
};

function tableOf(snapshot: Snapshot): ScoringTable {
  const [table] = readTables(snapshot);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}

function gridFor({ sheets: [sheet] }: Snapshot): Grid {
  if (sheet === undefined) throw new Error('no sheet');
  return gridOf(sheet);
}

function planOf(plan: SheetPlan, tried: Readonly<Record<string, number>>): { readonly plan: TrialPlan; readonly patch: Patch; readonly shown: readonly string[] } {
  const snapshot = workbook(plan);
  const table = tableOf(snapshot);
  const made = trialPlan(gridFor(snapshot), table, new Map(Object.entries(tried).map(([number, each]) => [table.rows.findIndex((row) => row.number === number), points(each)])));
  return { plan: made, patch: trialPatch(snapshot, made), shown: changesOf(made.scores, 'vi').map(({ cell, before, after }) => `${cell}: ${before} → ${after}`) };
}

test('each cell is shown with what stands there, and the totals are written with what they then show', () => {
  const { patch, shown } = planOf(PLAN, { '1.1': 3, '1.2': 1.5 });
  expect(shown).toEqual(['D3: “2,5” → 3', 'E4: 1 → 1,5']);
  const total = patch.edits.find((edit) => edit.kind === 'set-cell' && edit.row === 1 && edit.column === 4);
  expect(total).toMatchObject({ before: { formula: 'SUM(E3:E5)', value: 1 }, after: { formula: 'SUM(E3:E5)', value: 1.5 } });
});

test('a formula is left as it is, with its reason, and what stands there already is no change', () => {
  const { plan, patch, shown } = planOf(PLAN, { '1.2': 1, '1.3': 3 });
  expect([shown, patch.edits, plan.kept]).toEqual([[], [], [{ cell: 'D5', why: 'formula' }]]);
});

test('a cell under a merged one is left as it is: a score there would be seen by nobody', () => {
  const merged = changed(PLAN, { cells: { D4: null, E4: null, D5: null }, merge: ['D3:D4'] });
  const { plan, shown } = planOf(merged, { '1.1': 1, '1.2': 2 });
  expect([shown, plan.kept]).toEqual([['D3: “2,5” → 1'], [{ cell: 'D4', why: 'merged' }]]);
});
