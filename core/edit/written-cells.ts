// What of a patch is written into the official's cells, marks and settings, and whether a cell still holds what the patch was made on.
import type { CellContent, Edit, PutMarks, PutSettings, SetCell } from './patch.ts';

/** A formula that stays and shows a new result is computed by the program itself. */
const isWritten = ({ before, after }: SetCell): boolean => after.formula === undefined || before.formula !== after.formula;

/** The cells to write by sheet, by row and then by column; of several edits of one cell the last counts, with what stood there before the first. */
export function writtenCells(edits: readonly Edit[]): ReadonlyMap<string, readonly SetCell[]> {
  const bySheet = new Map<string, Map<string, SetCell>>();
  for (const edit of edits) {
    if (edit.kind !== 'set-cell' || !isWritten(edit)) continue;
    const cells = bySheet.get(edit.sheet) ?? new Map<string, SetCell>();
    const key = `${edit.row},${edit.column}`;
    const earlier = cells.get(key);
    bySheet.set(edit.sheet, cells.set(key, earlier ? { ...edit, before: earlier.before } : edit));
  }
  return new Map([...bySheet].map(([sheet, cells]) => [sheet, [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column)]));
}

/** Marks replace all of ours on a sheet: of several edits of one sheet the last counts. */
export const lastMarks = (edits: readonly Edit[]): readonly PutMarks[] =>
  [...new Map(edits.flatMap((edit) => (edit.kind === 'put-marks' ? [[edit.sheet, edit] as const] : []))).values()];

/** The settings that a patch leaves; undefined where it does not touch them. */
export const lastSettings = (edits: readonly Edit[]): PutSettings | undefined => edits.filter((edit) => edit.kind === 'put-settings').at(-1);

/** Whether a cell holds what the patch was made on, or already what it brings. */
export function isExpected(held: CellContent, { before, after }: SetCell): boolean {
  // A patch cannot say that a cell held an error: "#N/A" stands for any.
  if (held.formula === undefined && typeof held.value === 'string' && held.value.startsWith('#')) return true;
  return isSame(held, before) || isSame(held, after);
}

function isSame(held: CellContent, content: CellContent): boolean {
  if (content.formula !== undefined || held.formula !== undefined) return held.formula === content.formula?.replace(/^=/, '');
  return (held.value ?? '') === (content.value ?? '');
}
