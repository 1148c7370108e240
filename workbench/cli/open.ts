// Opens the workbook of a call: what stands in it, how it is to be read, and what is wrong with it.
import { checkWorkbook, type CheckedWorkbook } from '../../core/check/check.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { withPlan } from '../../core/plan/check-with-plan.ts';
import { chosenSet, readSettings } from '../../core/edit/settings.ts';
import { HostError } from '../../core/host.ts';
import type { SheetOverride } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { ColumnOverride } from '../../core/sheet/table.ts';
import { readBytes } from '../xlsx/files.ts';
import { XlsxHost } from '../xlsx/host.ts';
import type { Call } from './command.ts';
import { chooseColumns } from './columns-choice.ts';
import { chooseSet } from './set-choice.ts';

/** What --set and --columns ask for; null where they are absent. Read once for all files. */
export interface Choices {
  readonly set: CriteriaSet | null;
  readonly columns: ColumnOverride | null;
}

/** An open workbook, and how the call or else the document itself wants it read. */
export interface OpenFile {
  readonly host: XlsxHost;
  readonly snapshot: Snapshot;
  /** Our settings as the document holds them. */
  readonly settings: string | null;
  readonly set: CriteriaSet | null;
  readonly overrides: readonly SheetOverride[];
}

/** Throws Failure or HostError where --set or --columns cannot be used. */
export async function choicesOf({ options }: Pick<Call, 'options'>): Promise<Choices> {
  return { columns: chooseColumns(options.columns), set: await chooseSet(options.set) };
}

/** Opens and reads a workbook. Throws HostError where it cannot be read. */
export async function openFile(file: string, choices: Choices): Promise<OpenFile> {
  const host = XlsxHost.open(await readBytes(file), file);
  const snapshot = await host.read();
  const settings = await host.loadSettings();
  const kept = readSettings(settings);
  const { columns } = choices;
  return {
    host,
    snapshot,
    settings,
    set: choices.set ?? chosenSet(kept),
    overrides: columns === null ? kept.overrides : snapshot.sheets.map(({ name }) => ({ sheet: name, columns })),
  };
}

/** What is wrong with an open workbook; with the day of today also with its improvement plan. */
export function checkFile({ snapshot, set, overrides }: OpenFile, today?: number): CheckedWorkbook {
  const checked = checkWorkbook(snapshot, { set, overrides });
  return today === undefined ? checked : withPlan(checked, snapshot, set, today);
}

/** The refusal of a workbook in which no table was found. */
export const noTable = (file: string): HostError => new HostError('table/not-found', { file });
