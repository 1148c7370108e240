// Takes away all that insert added and gives changed cells back what stood in them, unless someone has changed them since.
import { a1 } from '../address.ts';
import { readTables } from '../sheet/read.ts';
import { OWN_SHEETS, type Snapshot } from '../sheet/snapshot.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { draftOf } from './draft.ts';
import { contentBefore, locate } from './journal.ts';
import type { Edit, Patch } from './patch.ts';
import { isPlanFilledIn, standingPlan } from '../plan/plan-of-workbook.ts';
import { planSheetOf } from '../plan/written-plan.ts';
import { chosenSet, readSettings, writeSettings, type Settings } from './settings.ts';

/** What is asked of clear. */
export interface ClearOrder {
  readonly snapshot: Snapshot;
  /** Our settings as the document holds them. */
  readonly settings: string | null;
  /** Keep what the user chose (columns, criteria set) and take away only what insert wrote. */
  readonly keepChoices?: boolean;
  /** Take an improvement plan away that somebody has filled in; else such a sheet stays. */
  readonly withPlan?: boolean;
}

/** The patch, and the cells that insert wrote but that are left because they were changed afterwards. */
export interface Cleared {
  readonly patch: Patch;
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
  /** The plan sheet that stays because it was filled in; null where there is none. */
  readonly keptPlan: string | null;
}

/** Clears a workbook. Where the settings were lost, our sheets and marks still go. */
export function clearPatch({ snapshot, settings, keepChoices = false, withPlan = false }: ClearOrder): Cleared {
  const remembered = readSettings(settings);
  const { journal, overrides } = remembered;
  const draft = draftOf(snapshot);
  const tables = journal.length === 0 ? [] : readTables(snapshot, overrides).filter((table): table is ScoringTable => table.kind === 'scoring');
  // All cells are found before the first is set: a restored total would change what the others are compared with.
  const found = journal.map((entry) => ({ entry, at: locate(entry, draft, tables) }));
  const left: { sheet: string; cell: string }[] = [];
  for (const { entry, at } of found) {
    if (at === null || at.state === 'before') continue;
    const before = at.state === 'other' ? null : contentBefore(entry, at);
    if (before === null) left.push({ sheet: at.sheet, cell: a1(at.row, at.column) });
    else draft.set(at.sheet, at.row, at.column, before);
  }
  draft.recalculate();
  const keptPlan = withPlan ? null : filledPlan(snapshot, remembered);
  const official = snapshot.sheets.filter(({ own }) => own === undefined);
  const edits: Edit[] = [
    ...draft.edits(),
    ...OWN_SHEETS.filter((own) => own !== 'plan' || keptPlan === null).map((own): Edit => ({ kind: 'remove-sheet', own })),
    ...official.map(({ name }): Edit => ({ kind: 'put-marks', sheet: name, marks: [] })),
    { kind: 'put-settings', text: keepChoices ? writeSettings({ ...remembered, journal: [] }) : null },
  ];
  return { patch: { edits }, left, keptPlan };
}

/** The name of the plan sheet where somebody filled it in: what an official typed is never taken away unasked. */
function filledPlan(snapshot: Snapshot, remembered: Settings): string | null {
  if (planSheetOf(snapshot) === null) return null;
  const plan = standingPlan(snapshot, readTables(snapshot, remembered.overrides), chosenSet(remembered));
  return plan !== null && isPlanFilledIn(snapshot, plan) ? plan.sheet.name : null;
}
