// Undo of a patch: what stood in the touched cells, our sheets, marks and settings comes back.
import type { Edit, Patch, PutMarks, PutSheet, SetCell } from './patch.ts';
import type { OwnSheet } from '../sheet/snapshot.ts';

/** What the document held of ours before a patch, as far as it is known. */
export interface Standing {
  readonly settings: string | null;
  /** Our sheets that stood there, as they were put; null where one stood whose content nobody kept. */
  readonly sheets: Readonly<Partial<Record<OwnSheet, PutSheet | null>>>;
  /** Our marks by sheet; null where the sheet may have had some that nobody kept. */
  readonly marks: Readonly<Record<string, PutMarks | null>>;
}

/** A document that PARScore has never touched. */
export const UNTOUCHED: Standing = { settings: null, sheets: {}, marks: {} };

/**
 * The patch that gives the touched cells back what stood in them, the last first, and the document what it held of ours.
 * An own sheet or marks of which nobody knows what they replaced stay as they are: nothing is taken away that undo could
 * not have made. A plan that was put stays too: the official may have filled it in since, and clear asks before it goes.
 */
export function invert(patch: Patch, before: Standing = UNTOUCHED): Patch {
  return { edits: [...patch.edits].reverse().flatMap((edit): Edit[] => inverted(edit, before)) };
}

function inverted(edit: Edit, before: Standing): Edit[] {
  switch (edit.kind) {
    case 'set-cell':
      return [swapped(edit)];
    case 'put-sheet':
    case 'remove-sheet': {
      if (edit.kind === 'put-sheet' && edit.own === 'plan') return [];
      const stood = before.sheets[edit.own];
      if (stood === null) return [];
      if (stood !== undefined) return [stood];
      return edit.kind === 'put-sheet' ? [{ kind: 'remove-sheet', own: edit.own }] : [];
    }
    case 'put-marks': {
      const stood = before.marks[edit.sheet];
      if (stood === null) return [];
      if (stood !== undefined) return [stood];
      return edit.marks.length > 0 ? [{ kind: 'put-marks', sheet: edit.sheet, marks: [] }] : [];
    }
    case 'put-settings':
      return [{ kind: 'put-settings', text: before.settings }];
  }
}

const swapped = (edit: SetCell): SetCell => ({ ...edit, before: edit.after, after: edit.before });
