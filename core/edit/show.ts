// What a patch changes in the official's own cells, as data for a preview before it is applied.
import { a1 } from '../address.ts';
import { pointsOf, type Points } from '../points.ts';
import { showPoints } from '../text/number.ts';
import type { Language } from '../text/language.ts';
import type { CellContent, Patch } from './patch.ts';

/** One cell that a patch changes; texts as the official would see or type them, '' for blank. */
export interface ShownChange {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** A formula replaces what is blank, a typed value, another formula; or a value replaces text or another value. */
  readonly what: 'filled' | 'typed-to-formula' | 'formula-rewritten' | 'value-mended' | 'emptied' | 'restored';
}

/** The cells whose content changes, in the patch's order; a formula whose result alone is new is no change. */
export function shownChanges(patch: Patch, language: Language): ShownChange[] {
  return patch.edits.flatMap((edit): ShownChange[] => {
    if (edit.kind !== 'set-cell' || sameContent(edit.before, edit.after)) return [];
    return [{ sheet: edit.sheet, cell: a1(edit.row, edit.column), before: contentText(edit.before, language), after: contentText(edit.after, language), what: whatOf(edit.before, edit.after) }];
  });
}

/** Whether two contents are the same to the official: equal formulas whatever their results, or equal values. */
export const sameContent = (a: CellContent, b: CellContent): boolean =>
  a.formula === undefined && b.formula === undefined ? a.value === b.value : a.formula === b.formula;

/** "=SUM(F6:F8)" with its result beside it, a number in the language's form, or the text itself; '' for blank. */
export function contentText(content: CellContent, language: Language): string {
  if (content.formula !== undefined) return `=${content.formula}`;
  const { value } = content;
  if (value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  const exact: Points | null = pointsOf(value);
  return exact === null ? String(value) : showPoints(exact, language, 4);
}

const isBlank = (content: CellContent): boolean => content.formula === undefined && (content.value === undefined || content.value === '');

function whatOf(before: CellContent, after: CellContent): ShownChange['what'] {
  if (isBlank(after)) return 'emptied';
  if (isBlank(before)) return 'filled';
  if (after.formula === undefined) return before.formula === undefined ? 'value-mended' : 'restored';
  return before.formula === undefined ? 'typed-to-formula' : 'formula-rewritten';
}
