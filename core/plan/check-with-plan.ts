// The findings of a workbook with those of its improvement plan: apart from the check of tables, for it needs to know what day it is.
import { guarded, type CheckedWorkbook } from '../check/check.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import { PLAN_CODES } from './check-plan.ts';
import { planFindings, standingPlan } from './plan-of-workbook.ts';
import { planSheetOf } from './written-plan.ts';

/** What was found, with the findings of the plan sheet among those of the whole workbook; where there is no plan, as it was. `today` is a serial number. Never throws. */
export function withPlan(checked: CheckedWorkbook, snapshot: Snapshot, set: CriteriaSet | null, today: number): CheckedWorkbook {
  const sheet = planSheetOf(snapshot)?.name;
  if (sheet === undefined) return checked;
  const found = guarded(sheet, [...PLAN_CODES, 'check/cut'], () => {
    const plan = standingPlan(snapshot, checked.tables.map(({ table }) => table), set);
    return plan === null ? [] : planFindings(plan, today);
  });
  return { ...checked, findings: [...checked.findings, ...found] };
}
