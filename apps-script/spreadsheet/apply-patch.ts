// Applies a patch under the document's lock: looks first, writes everything, and puts back what was written where Sheets stops half way.
import type { Patch } from '../../core/edit/patch.ts';
import { lastSettings } from '../../core/edit/written-cells.ts';
import { HostError } from '../../core/host.ts';
import { reasonOf } from './answers.ts';
import { boundsOf } from './areas.ts';
import type { DecimalComma } from './formulas.ts';
import { lookFirst, type Plan } from './look-first.ts';
import { putMarks } from './marks.ts';
import { placesOf, putSheet, removeSheet, takeBackAdded, type OwnPlaces } from './own-sheet.ts';
import { loadSettings, storeSettings } from './settings.ts';
import { makeRoom, writeCells } from './write-cells.ts';

/** Milliseconds that another insert of ours is waited for. */
const PATIENCE = 10_000;

/** All of the patch or, as far as Sheets lets us, nothing. Throws HostError. */
export function applyPatch(patch: Patch, decimalComma: DecimalComma): void {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new HostError('host/locked');
  try {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const plan = lookFirst(book, patch, decimalComma);
    const places = placesOf(plan);
    const settings = lastSettings(patch.edits);
    const stored = settings === undefined ? null : loadSettings(book);
    try {
      write(plan, places, patch, decimalComma);
      if (settings !== undefined && settings.text !== stored) storeSettings(book, settings.text);
      // What Sheets still holds back is written while nobody else of us writes.
      SpreadsheetApp.flush();
    } catch (error) {
      putBack(plan, places, decimalComma, () => {
        if (settings !== undefined) storeSettings(book, stored);
      });
      throw error;
    }
  } finally {
    lock.releaseLock();
  }
}

/** The official's cells come first, then our sheets; marks, which say nothing by themselves, last. */
function write({ book, writes, marked }: Plan, places: OwnPlaces, { edits }: Patch, decimalComma: DecimalComma): void {
  for (const { sheet, after } of writes) {
    makeRoom(sheet, boundsOf(after));
    writeCells(sheet, after, decimalComma);
  }
  for (const edit of edits) {
    if (edit.kind === 'put-sheet') putSheet(book, places, edit, decimalComma);
    else if (edit.kind === 'remove-sheet') removeSheet(book, places, edit.own);
  }
  for (const { sheet, rules, marks } of marked) putMarks(sheet, rules, marks);
}

/** Puts the official's cells and marks back, and takes away the sheets that were added. Throws host/half-written where Sheets refuses this too. */
function putBack({ book, writes, marked }: Plan, places: OwnPlaces, decimalComma: DecimalComma, settingsBack: () => void): void {
  try {
    for (const { sheet, before } of writes) writeCells(sheet, before, decimalComma);
    takeBackAdded(book, places);
    for (const { sheet, rules } of marked) sheet.setConditionalFormatRules([...rules]);
    settingsBack();
    SpreadsheetApp.flush();
  } catch (error) {
    throw new HostError('host/half-written', { reason: reasonOf(error) }, { cause: error });
  }
}
