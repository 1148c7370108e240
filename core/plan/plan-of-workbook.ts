// The plan sheet that a workbook already has, with the table that it speaks of: its findings, and whether anybody filled it in.
import { CODES, type Finding } from '../check/finding.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { draftOf } from '../edit/draft.ts';
import { scoreTable } from '../score/score.ts';
import { fold } from '../sheet/fold.ts';
import { gridOf } from '../sheet/grid.ts';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import type { ScoringTable, Table } from '../sheet/table.ts';
import { LANGUAGES } from '../text/language.ts';
import { checkPlan } from './check-plan.ts';
import { tableOfPlan } from './match-plan.ts';
import { isFilledIn, mergePlan } from './merge-plan.ts';
import { looseIn } from './plan-patch.ts';
import { planOf, type PlanSource } from './plan.ts';
import { planSheet } from './plan-sheet.ts';
import { planSheetOf, readPlan, type WrittenPlan } from './written-plan.ts';

/** What a plan is made from or checked against. */
export function planSource(snapshot: Snapshot, table: ScoringTable, set: CriteriaSet | null): PlanSource | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  return sheet === undefined ? null : { table, grid: gridOf(sheet), score: scoreTable(table, set), set };
}

/** A workbook's plan sheet. */
export interface StandingPlan {
  readonly sheet: SheetSnapshot;
  /** null where its header is gone. */
  readonly written: WrittenPlan | null;
  /** null where no table of the workbook has a criterion of it. */
  readonly source: PlanSource | null;
}

/** null where the workbook has no plan sheet. `tables` are those of the workbook. */
export function standingPlan(snapshot: Snapshot, tables: readonly Table[], set: CriteriaSet | null): StandingPlan | null {
  const sheet = planSheetOf(snapshot);
  if (sheet === null) return null;
  const written = readPlan(sheet);
  const table = written === null ? null : tableOfPlan(written, tables);
  return { sheet, written, source: table === null ? null : planSource(snapshot, table, set) };
}

/** The findings on a plan sheet; `today` is a serial number. */
export function planFindings({ sheet, written, source }: StandingPlan, today: number): readonly Finding[] {
  if (written === null) return [{ code: 'plan/column-missing', severity: CODES['plan/column-missing'], sheet: sheet.name, cell: null }];
  return source === null ? [] : checkPlan({ written, source, today });
}

/** Whether the official has typed anything into a plan sheet, the goal aside; where it cannot be told, yes. */
export function isPlanFilledIn(snapshot: Snapshot, { sheet, written, source }: StandingPlan): boolean {
  if (written === null || source === null) return true;
  const plan = planOf(source);
  const known = new Set(plan.units.map(fold));
  if (isFilledIn(plan, source, written, written.language) || written.units.some((unit) => !known.has(fold(unit)))) return true;
  const draft = draftOf(snapshot);
  const merged = mergePlan(plan, source, written, null, written.language);
  return looseIn(sheet, written, LANGUAGES.map((language) => planSheet({ draft, source, merged, loose: [], language }).put)).length > 0;
}
