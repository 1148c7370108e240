// Inserts into an open workbook and tells what was written and how the workbook stands then: what insert and demo share.
import { checkWorkbook, type CheckedWorkbook } from '../../core/check/check.ts';
import { insertPatch } from '../../core/edit/insert.ts';
import { patchCounts, type PatchCounts } from '../../core/edit/patch-counts.ts';
import { readSettings, writeSettings } from '../../core/edit/settings.ts';
import type { Language } from '../../core/text/language.ts';
import type { OpenFile } from './open.ts';

/** What was inserted, and the finished workbook. */
export interface Inserted extends PatchCounts {
  readonly bytes: Uint8Array;
  /** How the finished workbook stands. */
  readonly checked: CheckedWorkbook;
}

/** Inserts everything; with `fix` also what findings offer to mend. The file on the disk is untouched. */
export async function insertInto(open: OpenFile, checked: CheckedWorkbook, fix: boolean, language: Language): Promise<Inserted> {
  const { host, snapshot, set, overrides } = open;
  const patch = insertPatch({
    snapshot,
    tables: checked.tables.map(({ table, score = null, findings }) => ({ table, score, findings })),
    // A column map of the call is remembered in the document: who opens it next sees the same columns.
    settings: overrides.length === 0 ? open.settings : writeSettings({ ...readSettings(open.settings), overrides }),
    set,
    options: { totals: true, summary: true, charts: true, findings: true, marks: true, fix, language },
  });
  await host.apply(patch);
  const bytes = host.save();
  return { bytes, ...patchCounts(patch), checked: checkWorkbook(await host.read(), { set, overrides }) };
}
