// A plan of every layout that officials keep: its figures are those that were scored, made again it is the same, and clear takes it away.
import { expect, test } from 'vitest';
import { clearPatch } from '../../core/edit/clear.ts';
import { columnOf } from '../../core/plan/plan-columns.ts';
import { planPatch, type PlannedSheet } from '../../core/plan/plan-patch.ts';
import { planSource } from '../../core/plan/plan-of-workbook.ts';
import type { PlanSource } from '../../core/plan/plan.ts';
import { planSheetOf, readPlan } from '../../core/plan/written-plan.ts';
import { points, toNumber } from '../../core/points.ts';
import { answerWhatIf } from '../../core/score/answer-what-if.ts';
import { tryScores } from '../../core/score/try-scores.ts';
import { readTables } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { applied } from '../fixtures/applied.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';

interface Case {
  readonly snapshot: Snapshot;
  readonly sheet: string;
  readonly source: PlanSource;
}

/** Every scoring table of the layouts that lost points. */
const cases = LAYOUTS.flatMap((layout) =>
  (['clean', 'faulty'] as const).flatMap((twin) =>
    readTables(layout[twin]).flatMap((table): (readonly [string, Case])[] => {
      const source = table.kind === 'scoring' ? planSource(layout[twin], table, null) : null;
      return source === null || source.score.losses.length === 0 ? [] : [[`${layout.name}, ${twin}, ${table.sheet}`, { snapshot: layout[twin], sheet: table.sheet, source }]];
    }),
  ),
);

/** The workbook with the plan of the table on that sheet, and what was planned. */
function planned(snapshot: Snapshot, sheet: string): { readonly after: Snapshot; readonly made: PlannedSheet } {
  const table = readTables(snapshot).find((each) => each.kind === 'scoring' && each.sheet === sheet);
  const source = table?.kind === 'scoring' ? planSource(snapshot, table, null) : null;
  const made = source === null ? null : planPatch({ snapshot, source, goal: points(90), language: 'vi' });
  if (made === null) throw new Error('nothing is lost');
  return { made, after: applied({ snapshot, settings: null }, made.patch).snapshot };
}

test('most layouts have points to win back', () => {
  expect(cases.length).toBeGreaterThan(15);
});

test.each(cases)('%s: its figures are those that were scored; made again it is the same, and clear takes it away', (_, { snapshot, sheet }) => {
  const { made, after } = planned(snapshot, sheet);
  const standing = planSheetOf(after);
  const written = standing === null ? null : readPlan(standing);
  expect(written?.rows.filter(({ first }) => first).length).toBe(made.plan.lines.length);
  const rows = new Set(written?.rows.map(({ row }) => row));
  const lost = made.put.content.cells.filter(({ column, row }) => column === columnOf('lost') && rows.has(row));
  expect(lost.map(({ value }) => value)).toEqual(made.plan.lines.map((line) => toNumber(line.lost)));
  expect(planSheetOf(planned(after, sheet).after)?.cells).toEqual(standing?.cells);
  expect(clearPatch({ snapshot: after, settings: null }).keptPlan).toBeNull();
});

test.each(cases)('%s: what-if promises what the table would score', (_, { source }) => {
  for (const goal of [70, 90, 95, 100]) {
    const answer = answerWhatIf({ ...source, goal: points(goal) });
    const way = answer?.survey?.fewest ?? answer?.fewest ?? { state: 'reached' };
    expect(['found', 'reached', 'out-of-reach']).toContain(way.state);
    if (way.state !== 'found') continue;
    const after = tryScores(source.table, new Map(way.choices.map(({ gain, step }) => [gain.row, step.to]))).totals;
    expect(after.index).toBe(way.index);
    expect(after.index ?? points(0)).toBeGreaterThanOrEqual(points(goal));
  }
});
