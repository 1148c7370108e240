// Inserts into an open workbook and tells what was written and how the workbook stands then: what insert and demo share.
import { checkWorkbook, type CheckedWorkbook } from '../../core/check/check.ts';
import { insertPatch } from '../../core/edit/insert.ts';
import type { Edit } from '../../core/edit/patch.ts';
import { readSettings, writeSettings } from '../../core/edit/settings.ts';
import { sameContent } from '../../core/edit/show.ts';
import type { Language } from '../../core/text/language.ts';
import type { OpenFile } from './open.ts';

/** What was inserted, and the finished workbook. */
export interface Inserted {
  readonly bytes: Uint8Array;
  /** Cells of the official's that now hold a formula of ours, and that hold a mended value. */
  readonly formulas: number;
  readonly mended: number;
  readonly sheets: number;
  readonly charts: number;
  readonly marks: number;
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
  return { bytes, ...countsOf(patch.edits), checked: checkWorkbook(await host.read(), { set, overrides }) };
}

function countsOf(edits: readonly Edit[]): Omit<Inserted, 'bytes' | 'checked'> {
  const counts = { formulas: 0, mended: 0, sheets: 0, charts: 0, marks: 0 };
  for (const edit of edits) {
    if (edit.kind === 'set-cell' && !sameContent(edit.before, edit.after)) counts[edit.after.formula === undefined ? 'mended' : 'formulas']++;
    if (edit.kind === 'put-sheet') {
      counts.sheets++;
      counts.charts += edit.content.charts.length;
    }
    if (edit.kind === 'put-marks') counts.marks += edit.marks.length;
  }
  return counts;
}
