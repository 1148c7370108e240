// The patch that puts the plan sheet into a workbook, anew or in place of one that was filled in.
import { draftOf } from '../edit/draft.ts';
import type { Patch, PutSheet } from '../edit/patch.ts';
import { toNumber, type Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import type { Cell, SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import { a1 } from '../address.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { mergePlan, type MergedPlan } from './merge-plan.ts';
import { planOf, type Plan, type PlanSource } from './plan.ts';
import { planSheet } from './plan-sheet.ts';
import { planSheetOf, readPlan, type LooseCell, type WrittenPlan } from './written-plan.ts';

export interface PlanOrder {
  readonly snapshot: Snapshot;
  readonly source: PlanSource;
  /** Percent; null keeps the goal that the sheet has. */
  readonly goal: Points | null;
  readonly language: Language;
}

/** The plan, its sheet, and what of an earlier one it keeps. */
export interface PlannedSheet {
  readonly patch: Patch;
  readonly put: PutSheet;
  readonly plan: Plan;
  readonly merged: MergedPlan;
  /** Texts that stood elsewhere on the earlier sheet and are kept below the plan. */
  readonly loose: readonly LooseCell[];
}

/** null where no scored criterion has lost points: then no sheet is made, and one that is there stays as it is. */
export function planPatch({ snapshot, source, goal, language }: PlanOrder): PlannedSheet | null {
  const plan = planOf(source);
  if (plan.lines.length === 0) return null;
  const sheet = planSheetOf(snapshot);
  const written = sheet === null ? null : readPlan(sheet);
  const merged = mergePlan(plan, source, written, goal === null ? null : toNumber(goal), language);
  const draft = draftOf(snapshot);
  const drawn = (loose: readonly LooseCell[], said: Language): PutSheet => planSheet({ draft, source, merged, loose, language: said });
  const ours = sheet === null ? [] : LANGUAGES.map((said) => drawn([], said));
  const loose = sheet === null ? [] : looseIn(sheet, written, ours);
  const put = drawn(loose, language);
  return { patch: { edits: [put] }, put, plan, merged, loose };
}

/** What the official wrote on the sheet outside the plan's own cells: all that neither language of ours would have put there. */
export function looseIn(sheet: SheetSnapshot, written: WrittenPlan | null, ours: readonly PutSheet[]): readonly LooseCell[] {
  const shapes = new Set(ours.flatMap(({ content }) => content.cells.flatMap(({ value, formula }) => [...(formula === undefined ? [] : [shapeOf(`=${formula}`)]), ...(typeof value === 'string' ? [shapeOf(value)] : [])])));
  const found = written?.loose ?? sheet.cells.flatMap(plainCell);
  const isOurs = ({ value, formula }: (typeof found)[number]): boolean => (formula !== undefined ? shapes.has(shapeOf(`=${formula}`)) : typeof value === 'string' && shapes.has(shapeOf(value)));
  return [...(written?.kept ?? []), ...found.filter((each) => !isOurs(each)).map(({ cell, value }) => ({ cell, value }))];
}

/** Where the header is gone every cell may be the official's. */
function plainCell({ row, column, value, formula }: Cell): WrittenPlan['loose'] {
  if (value === null || typeof value === 'object' || value === '') return [];
  return [{ cell: a1(row, column), value, ...(formula === undefined ? {} : { formula }) }];
}

/** A text without what changes in ours from time to time: figures, cells, and names in quotes. */
const shapeOf = (text: string): string =>
  fold(text).replace(/“[^”]*”|'[^']*'/g, '“”').replace(/\$?\b[a-z]{1,3}\$?\d+\b/g, '@').replace(/\d[\d.,]*/g, '#');
