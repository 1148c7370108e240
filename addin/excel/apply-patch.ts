// Applies a patch: looks first, writes everything, reads the settings back, and puts back what was written where Excel stops half way.
import type { Patch } from '../../core/edit/patch.ts';
import { lastMarks, lastSettings } from '../../core/edit/written-cells.ts';
import { HostError } from '../../core/host.ts';
import { askMarks, ours, planOf, sheetsByName, type Plan } from './apply-plan.ts';
import { codeOf, inExcel } from './in-excel.ts';
import { placesOf, putSheet, removeSheet, type OwnPlaces } from './put-sheet.ts';
import { putMarks } from './put-marks.ts';
import { putSettings, requireSettings } from './settings.ts';
import type { Supports } from './capabilities.ts';
import { WriteBatch } from './write-batch.ts';

/** All of the patch or, as far as Excel lets us, nothing: three requests where it is not large. */
export async function applyPatch(context: Excel.RequestContext, supports: Supports, patch: Patch): Promise<void> {
  const plan = await planOf(context, patch);
  const places = placesOf(plan.sheets, plan.own);
  try {
    await write(new WriteBatch(context), plan, places);
    const settings = lastSettings(patch.edits);
    if (settings && settings.text !== null) await requireSettings(context, settings.text);
  } catch (error) {
    await putBack(supports, plan, places, error);
    throw error;
  }
}

/** The official's cells come first, then our sheets; marks and settings, which say nothing by themselves, last. */
async function write(batch: WriteBatch, plan: Plan, places: OwnPlaces): Promise<void> {
  const sheet = sheetsByName(plan.sheets);
  const { edits } = plan.patch;
  // Our own writes are no edits of the user's.
  batch.context.runtime.enableEvents = false;
  for (const [at, { sheet: name, area, edits: cells }] of plan.blocks.entries()) {
    const formats = plan.before[at];
    await batch.cells(sheet(name), area, cells.map(({ row, column, after }, nth) => ({ row, column, isTextFormat: formats?.[nth]?.isTextFormat === true, ...after })));
  }
  for (const edit of edits) {
    if (edit.kind === 'put-sheet') await putSheet(batch, plan.own, places, edit);
    else if (edit.kind === 'remove-sheet') await removeSheet(batch, plan.own, places, edit.own);
  }
  for (const edit of lastMarks(edits)) {
    await putMarks(batch, sheet(edit.sheet), plan.marks(edit.sheet), edit.marks);
  }
  const settings = lastSettings(edits);
  if (settings) await putSettings(batch, plan.settings, settings.text);
  batch.context.runtime.enableEvents = true;
  await batch.send();
}

/**
 * Puts the official's cells back, and takes away the sheets and marks that were added. Earlier marks of ours that were
 * already taken away do not come back: they are drawn again by the next insert. Throws host/half-written where Excel
 * refuses this too.
 */
async function putBack(supports: Supports, plan: Plan, places: OwnPlaces, reason: unknown): Promise<void> {
  try {
    await inExcel(supports, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      const marked = plan.patch.edits.flatMap((edit) => (edit.kind === 'put-marks' ? [askMarks(worksheets.getItemOrNullObject(edit.sheet))] : []));
      await context.sync();
      const batch = new WriteBatch(context);
      context.runtime.enableEvents = false;
      for (const [at, { sheet, area }] of plan.blocks.entries()) {
        // On a sheet that was locked or deleted meanwhile nothing was written.
        const found = worksheets.items.find(({ name, protection }) => name === sheet && !protection.protected);
        if (found) await batch.cells(found, area, plan.before[at] ?? []);
      }
      for (const sheet of worksheets.items) if (places.added.includes(sheet.name)) sheet.delete();
      const known = new Set(plan.patch.edits.flatMap((edit) => (edit.kind === 'put-marks' ? plan.marks(edit.sheet).map(({ id }) => id) : [])));
      for (const format of marked.flatMap(ours)) if (!known.has(format.id)) format.delete();
      context.runtime.enableEvents = true;
      await batch.send();
    });
  } catch (error) {
    await hearAgain(supports);
    throw new HostError('host/half-written', { reason: codeOf(reason) ?? 'settings/lost' }, { cause: error });
  }
}

/** Events must not stay off, whatever else Excel refuses. */
async function hearAgain(supports: Supports): Promise<void> {
  try {
    await inExcel(supports, async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // Excel answers nothing at all: what is told of the failed writing says so.
  }
}
