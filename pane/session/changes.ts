// Our own changes of this session: what stood before each of them, so that it can be undone, one by one.
import { invert, type Standing } from '../../core/edit/invert.ts';
import type { Patch, PutMarks, PutSheet } from '../../core/edit/patch.ts';
import type { OwnSheet } from '../../core/sheet/snapshot.ts';
import type { Book } from './state.ts';

/** What we put into the document and what would undo it. */
export class Changes {
  readonly #sheets = new Map<OwnSheet, PutSheet>();
  readonly #marks = new Map<string, PutMarks>();
  #inverses: readonly Patch[] = [];

  get undoable(): number {
    return this.#inverses.length;
  }

  /** The patch that undoes the last change; null where there is none. */
  get lastInverse(): Patch | null {
    return this.#inverses[0] ?? null;
  }

  /** Remembers a patch that was applied to that workbook. */
  done(patch: Patch, before: Book): void {
    const inverse = invert(patch, this.#standing(patch, before));
    this.#keep(patch);
    if (inverse.edits.length > 0) this.#inverses = [inverse, ...this.#inverses];
  }

  /** The last change was undone by its inverse. */
  undone(): void {
    const [last, ...earlier] = this.#inverses;
    if (last) this.#keep(last);
    this.#inverses = earlier;
  }

  #keep(patch: Patch): void {
    for (const edit of patch.edits) {
      if (edit.kind === 'put-sheet') this.#sheets.set(edit.own, edit);
      else if (edit.kind === 'remove-sheet') this.#sheets.delete(edit.own);
      else if (edit.kind === 'put-marks') this.#marks.set(edit.sheet, edit);
    }
  }

  #standing(patch: Patch, { snapshot, settingsText, settings }: Book): Standing {
    const sheets = snapshot.sheets.flatMap(({ own }) => (own === undefined ? [] : [[own, this.#sheets.get(own) ?? null] as const]));
    // Where an insert of another day wrote something, it may have marked cells too.
    const unknown = settings.journal.length > 0 || sheets.length > 0 ? null : undefined;
    const marks = patch.edits.flatMap((edit) => {
      if (edit.kind !== 'put-marks') return [];
      const stood = this.#marks.get(edit.sheet) ?? unknown;
      return stood === undefined ? [] : [[edit.sheet, stood] as const];
    });
    return { settings: settingsText, sheets: Object.fromEntries(sheets), marks: Object.fromEntries(marks) };
  }
}
