// What a patch does, counted: for the sentence that says what was inserted.
import type { Patch } from './patch.ts';
import { sameContent } from './show.ts';

export interface PatchCounts {
  /** Cells of the official's that come to hold a formula of ours, and that come to hold a mended value. */
  readonly formulas: number;
  readonly mended: number;
  readonly sheets: number;
  readonly charts: number;
  readonly marks: number;
}

export function patchCounts({ edits }: Patch): PatchCounts {
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
