// Targets of a plan: numbers between the present points and the max, and whether they reach the goal together.
import { least, minus, percent, plus, points, SCALE, toNumber, ZERO, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { missingPoints } from '../score/what-if.ts';
import { readCell } from '../sheet/read-points.ts';
import type { Reading } from '../sheet/table.ts';
import type { PlanCheck, Report, RowCheck } from './check-plan.ts';
import type { WrittenRow } from './written-plan.ts';

export function checkTarget({ row, cell, label, index, source }: RowCheck, report: Report): void {
  const target = readCell(row.entries.target);
  const told = { cell: cell('target'), number: label };
  if (target.state === 'blank') return;
  if (target.state !== 'number') {
    report('plan/target-not-number', { ...told, actual: saidIn(target) });
    return;
  }
  if (target.text !== undefined) report('plan/target-not-number', { ...told, actual: target.text, expected: toNumber(target.points), values: { what: 'stored' } });
  const node = index === null ? undefined : source.score.nodes.get(index);
  const max = index === null ? null : (node?.applicableMax ?? numberOf(source.table.rows[index]?.max));
  const present = node?.achieved ?? null;
  if (max !== null && target.points > max) report('plan/target-above-max', { ...told, actual: toNumber(target.points), expected: toNumber(max) });
  else if (present !== null && target.points < present) report('plan/target-below-present', { ...told, actual: toNumber(target.points), expected: toNumber(present) });
}

/** The goal as a percent that the sheet's formulas can use, and what the targets leave missing of it. */
export function checkGoal({ written, source }: PlanCheck, matched: ReadonlyMap<WrittenRow, number | null>, report: Report): void {
  const { cell, held } = written.goal;
  if (held === undefined) return;
  const goal = readCell(held, true);
  if (goal.state !== 'number' || goal.points <= ZERO || goal.points > points(100)) {
    report('plan/goal-not-percent', { cell, actual: goal.state === 'number' ? toNumber(goal.points) : saidIn(goal) });
    return;
  }
  const isShare = goal.text === undefined && goal.points <= SCALE;
  if (goal.text !== undefined || isShare || held.format?.includes('%') === true) {
    const meant = isShare ? ((goal.points * 100) as Points) : goal.points;
    report('plan/goal-not-percent', { cell, actual: goal.text ?? toNumber(goal.points), expected: toNumber(meant), values: { what: 'stored' } });
    return;
  }
  const { achieved, applicableMax } = source.score.totals;
  if (achieved === null || applicableMax === null) return;
  const reached = plus(achieved, gainOfTargets(source, matched));
  const missing = missingPoints({ achieved: reached, applicableMax }, goal.points);
  if (missing === null || missing === ZERO) return;
  report('plan/goal-short', { cell, actual: toNumber(percent(reached, applicableMax) ?? ZERO), expected: toNumber(goal.points), values: { difference: toNumber(missing) } });
}

/** What the criteria gain when each meets the target in its own row, at most its maximum, as the sheet's formulas count it. */
export function gainOfTargets({ score }: PlanCheck['source'], matched: ReadonlyMap<WrittenRow, number | null>): Points {
  let gain = ZERO;
  for (const [{ entries }, index] of matched) {
    const target = readCell(entries.target);
    const { achieved = null, applicableMax = null } = (index === null ? undefined : score.nodes.get(index)) ?? {};
    if (target.state !== 'number' || target.text !== undefined || achieved === null || applicableMax === null) continue;
    gain = plus(gain, minus(least(target.points, applicableMax), achieved));
  }
  return gain;
}

const saidIn = (reading: Reading): string => (reading.state === 'error' ? reading.error : 'text' in reading && reading.text !== undefined ? reading.text : '');
