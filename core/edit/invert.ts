// Undo of a patch for the cells that it touched: what stood there comes back.
import type { Edit, Patch, SetCell } from './patch.ts';

/**
 * The patch that gives the touched cells back what stood in them, the last first. What the document held of our sheets,
 * marks and settings before is not in a patch, so sheets that were put are removed, marks are emptied, and settings stay.
 */
export function invert(patch: Patch): Patch {
  const edits: Edit[] = [];
  for (const edit of [...patch.edits].reverse()) {
    if (edit.kind === 'set-cell') edits.push(inverted(edit));
    else if (edit.kind === 'put-sheet') edits.push({ kind: 'remove-sheet', own: edit.own });
    else if (edit.kind === 'put-marks' && edit.marks.length > 0) edits.push({ kind: 'put-marks', sheet: edit.sheet, marks: [] });
  }
  return { edits };
}

const inverted = (edit: SetCell): SetCell => ({ ...edit, before: edit.after, after: edit.before });
