// Checks a workbook sheet by sheet, so that the panel can breathe, show how far it is, and be stopped.
import { checkSheet, joined, type CheckedWorkbook } from '../../core/check/check.ts';
import { chosenSet, readSettings, type Settings } from '../../core/edit/settings.ts';
import type { Cell, CellValue, SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { isCellError } from '../../core/sheet/snapshot.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import type { Book } from './state.ts';

/** How a check is followed. */
export interface Following {
  /** The workbook as it was checked before: what is unchanged of it is taken over. */
  readonly before: Book | null;
  /** Called between sheets. */
  progress(done: number, of: number): void;
  /** Checks a sheet elsewhere; the panel's own page does it where absent. */
  readonly check?: SpreadsheetHost['checkSheet'] | undefined;
  /** False once nobody waits for the result any more. */
  isWanted(): boolean;
}

/** Milliseconds of script after which the page gets a turn. */
const BREATH = 40;

/** The checked workbook; null where it was given up on the way. */
export async function checkBook(snapshot: Snapshot, settingsText: string | null, { before, progress, isWanted, check }: Following): Promise<Book | null> {
  const settings = before?.settingsText === settingsText ? before.settings : readSettings(settingsText);
  const set = before?.settings === settings ? before.set : chosenSet(settings);
  const sheets = snapshot.sheets.filter((sheet) => sheet.own === undefined);
  const known = before !== null && before.set === set && sameOverrides(before.settings, settings) ? before.parts : new Map<string, never>();
  const parts = new Map<string, { readonly sheet: SheetSnapshot; readonly checked: CheckedWorkbook }>();
  let breath = performance.now();
  for (const [done, sheet] of sheets.entries()) {
    const old = known.get(sheet.name);
    const options = { set, overrides: settings.overrides };
    if (old !== undefined && isSameSheet(old.sheet, sheet)) parts.set(sheet.name, old);
    else if (check === undefined) parts.set(sheet.name, { sheet, checked: checkSheet(sheet, options) });
    else {
      parts.set(sheet.name, { sheet, checked: await check(sheet, options) });
      if (!isWanted()) return null;
    }
    if (performance.now() - breath < BREATH) continue;
    progress(done + 1, sheets.length);
    await nextTurn();
    if (!isWanted()) return null;
    breath = performance.now();
  }
  return { snapshot, settingsText, settings, set, checked: joined(sheets, [...parts.values()].map(({ checked }) => checked)), parts };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const sameOverrides = (a: Settings, b: Settings): boolean => a.overrides === b.overrides || JSON.stringify(a.overrides) === JSON.stringify(b.overrides);

/** Whether nothing that a check looks at differs. */
function isSameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  if (a.cells.length !== b.cells.length || a.visibility !== b.visibility || a.protected !== b.protected) return false;
  const rest = ({ merges, hiddenRows, hiddenColumns }: SheetSnapshot): string => JSON.stringify([merges, hiddenRows, hiddenColumns]);
  return rest(a) === rest(b) && a.cells.every((cell, at) => isSameCell(cell, b.cells[at]));
}

const isSameCell = (a: Cell, b: Cell | undefined): boolean =>
  b !== undefined && a.row === b.row && a.column === b.column && isSameValue(a.value, b.value) && a.formula === b.formula && a.format === b.format;

const isSameValue = (a: CellValue, b: CellValue): boolean => (isCellError(a) && isCellError(b) ? a.error === b.error : a === b);
