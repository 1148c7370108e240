// The official's formulas on a plan sheet that is drawn anew: how each reads and what it shows there, and those that can only be kept by value.
import type { CellValue } from '../sheet/snapshot.ts';
import { keptFormula, type Moves, type PlanFormula } from './kept-formula.ts';
import { isPlanFormula, type MergedPlan, type PlanEntry } from './merge-plan.ts';

/** Formulas as they will stand, by what was typed. */
export type SettledFormulas = ReadonlyMap<PlanFormula, { readonly formula: string; readonly shows: CellValue }>;

/** Every formula that an official typed into a cell that a plan keeps. */
export const formulasIn = (merged: MergedPlan): readonly PlanFormula[] => {
  const entries: readonly (PlanEntry | null | undefined)[] = [
    merged.goal,
    ...[...merged.appraisal, ...merged.survey, ...merged.kept].flatMap(({ tasks }) => tasks.flatMap((task) => [...Object.values(task.entries), ...task.extras])),
  ];
  return entries.filter(isPlanFormula);
};

/** `shows` tells what a formula shows on the sheet as it was drawn with their earlier values; undefined where core cannot tell. */
export function settledFormulas(formulas: readonly PlanFormula[], moves: Moves, shows: (formula: string) => CellValue | undefined): SettledFormulas {
  return new Map(
    formulas.flatMap((typed) => {
      const formula = keptFormula(typed.formula, moves);
      return formula === null ? [] : [[typed, { formula, shows: shows(formula) ?? typed.shown }] as const];
    }),
  );
}
