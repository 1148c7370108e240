// The patch that puts the plan sheet into a workbook, anew or in place of one that was filled in.
import { draftOf } from '../edit/draft.ts';
import type { Patch, PutSheet } from '../edit/patch.ts';
import { toNumber, type Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import type { Cell, SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import { a1, parseA1 } from '../address.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { columnOf, PLAN_COLUMNS } from './plan-columns.ts';
import { mergePlan, type MergedPlan } from './merge-plan.ts';
import { planOf, type Plan, type PlanSource } from './plan.ts';
import type { PlanFormula } from './kept-formula.ts';
import { planSheet, type DrawnPlan } from './plan-sheet.ts';
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
  /** Formulas that an official typed and that could only be kept by what they showed: cells that they read moved apart, or they stood outside of the table. */
  readonly frozen: readonly PlanFormula[];
}

/** null where no scored criterion has lost points: then no sheet is made, and one that is there stays as it is. */
export function planPatch({ snapshot, source, goal, language }: PlanOrder): PlannedSheet | null {
  const plan = planOf(source);
  if (plan.lines.length === 0) return null;
  const sheet = planSheetOf(snapshot);
  const written = sheet === null ? null : readPlan(sheet);
  const merged = mergePlan(plan, source, written, goal === null ? null : toNumber(goal), language);
  const draft = draftOf(snapshot);
  const drawn = (loose: readonly LooseCell[], said: Language): DrawnPlan => planSheet({ draft, source, merged, loose, language: said });
  const ours = sheet === null ? [] : LANGUAGES.map((said) => drawn([], said).put);
  const loose = sheet === null ? [] : looseIn(sheet, written, ours);
  const { put, frozen } = drawn(loose, language);
  const outside = loose.flatMap(({ cell, value, formula }) => (formula === undefined ? [] : [{ cell, formula, shown: value }]));
  return { patch: { edits: [put] }, put, plan, merged, loose, frozen: [...frozen, ...outside] };
}

/** What the official wrote on the sheet outside the plan's own cells: all that neither language of ours would have put there. */
export function looseIn(sheet: SheetSnapshot, written: WrittenPlan | null, ours: readonly PutSheet[]): WrittenPlan['loose'] {
  const texts = new Set(ours.flatMap(({ content }) => content.cells.flatMap(({ value }) => (typeof value === 'string' ? [shapeOf(value)] : []))));
  // SUM(B7:B9) may be anybody's: ours stands in a column of its own.
  const formulas = new Set(ours.flatMap(({ content }) => content.cells.flatMap(({ column, formula }) => (formula === undefined ? [] : [`${column} ${shapeOf(formula)}`]))));
  const found = written?.loose ?? sheet.cells.flatMap(plainCell);
  const isOurs = ({ cell, value, formula }: (typeof found)[number]): boolean =>
    formula === undefined ? typeof value === 'string' && texts.has(shapeOf(value)) : columnsOf(cell, written).some((column) => formulas.has(`${column} ${shapeOf(formula)}`));
  return [...(written?.kept ?? []), ...found.filter((each) => !isOurs(each))];
}

/** The column of a cell, and the one that the plan has for what stands there, where the official moved it. */
function columnsOf(cell: string, written: WrittenPlan | null): readonly number[] {
  const column = parseA1(cell)?.column ?? -1;
  const named = PLAN_COLUMNS.find((name) => written?.columns[name] === column);
  return named === undefined ? [column] : [column, columnOf(named)];
}

/** Where the header is gone every cell may be the official's. */
function plainCell({ row, column, value, formula }: Cell): WrittenPlan['loose'] {
  if (value === null || typeof value === 'object' || value === '') return [];
  return [{ cell: a1(row, column), value, ...(formula === undefined ? {} : { formula }) }];
}

/** A text without what changes in ours from time to time: figures, cells, and names in quotes. */
const shapeOf = (text: string): string =>
  fold(text).replace(/“[^”]*”|'[^']*'/g, '“”').replace(/\$?\b[a-z]{1,3}\$?\d+\b/g, '@').replace(/\d[\d.,]*/g, '#');
