// Looks at everything that a patch will touch before anything is written, and refuses what cannot be done whole.
import { a1 } from '../../core/address.ts';
import type { CellContent, Patch, SetCell } from '../../core/edit/patch.ts';
import { isExpected, lastMarks, writtenCells } from '../../core/edit/written-cells.ts';
import { HostError } from '../../core/host.ts';
import { isCellError, type CellValue, type OwnSheet } from '../../core/sheet/snapshot.ts';
import { boundsOf, rangeOf } from './areas.ts';
import { clockOf, type Clock } from './clock.ts';
import { fromSpreadsheet, type DecimalComma } from './formulas.ts';
import { standingMarks, type Rules } from './marks.ts';
import { lockedSheets, ownSheets } from './own-sheets.ts';
import { TEXT, valueOf } from './read-cells.ts';
import type { PlacedContent } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells to write on one sheet, and what they hold now. */
export interface SheetWrite {
  readonly sheet: Sheet;
  readonly before: readonly PlacedContent[];
  readonly after: readonly PlacedContent[];
}

/** What stands where the patch is to be written. */
export interface Plan {
  readonly book: Spreadsheet;
  readonly names: readonly string[];
  readonly own: ReadonlyMap<OwnSheet, Sheet>;
  readonly writes: readonly SheetWrite[];
  /** Sheets whose marks change, with all conditional formats that stand there. */
  readonly marked: readonly { readonly sheet: Sheet; readonly rules: Rules; readonly marks: ReturnType<typeof lastMarks>[number]['marks'] }[];
}

/** Throws sheet/missing, sheet/protected or cell/changed: then nothing was written. */
export function lookFirst(book: Spreadsheet, patch: Patch, decimalComma: DecimalComma): Plan {
  const sheets = book.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const locked = lockedSheets(book);
  const kinds = ownSheets(book);
  const clock = clockOf(book);
  const named = (wanted: string): Sheet => {
    const found = sheets.find(({ name }) => name === wanted);
    if (found === undefined) throw new HostError('sheet/missing', { sheet: wanted });
    return found.sheet;
  };
  const open = (wanted: string): Sheet => {
    const sheet = named(wanted);
    if (locked.has(sheet.getSheetId())) throw new HostError('sheet/protected', { sheet: wanted });
    return sheet;
  };
  for (const edit of patch.edits) if (edit.kind === 'set-cell') named(edit.sheet);
  const written = [...writtenCells(patch.edits)].map(([sheet, cells]) => ({ name: sheet, sheet: open(sheet), cells }));
  const marked = lastMarks(patch.edits).map(({ sheet, marks }) => {
    const rules = named(sheet).getConditionalFormatRules();
    // To take no marks away from a locked sheet asks nothing of it.
    if (marks.length > 0 || standingMarks(rules).length > 0) open(sheet);
    return { sheet: named(sheet), rules, marks };
  });
  const own = new Map(sheets.flatMap(({ sheet, id }) => (kinds.has(id) ? [[kinds.get(id) ?? 'summary', sheet] as const] : [])));
  for (const edit of patch.edits) {
    const sheet = edit.kind === 'put-sheet' || edit.kind === 'remove-sheet' ? own.get(edit.own) : undefined;
    if (sheet) open(sheet.getName());
  }
  const writes = written.map(({ name, sheet, cells }): SheetWrite => ({ sheet, ...standing(name, sheet, cells, decimalComma, clock) }));
  return { book, names: sheets.map(({ name }) => name), own, writes, marked };
}

/** What the cells hold now, in three questions; throws cell/changed where somebody wrote there since the patch was made. */
function standing(name: string, sheet: Sheet, cells: readonly SetCell[], decimalComma: DecimalComma, clock: Clock): Pick<SheetWrite, 'before' | 'after'> {
  const area = boundsOf(cells);
  const asked = { ...area, bottom: Math.min(area.bottom, sheet.getMaxRows() - 1), right: Math.min(area.right, sheet.getMaxColumns() - 1) };
  const isThere = asked.bottom >= asked.top && asked.right >= asked.left;
  const range = isThere ? rangeOf(sheet, asked) : null;
  const values: readonly (readonly unknown[])[] = range?.getValues() ?? [];
  const formulas = range?.getFormulas() ?? [];
  const formats = range?.getNumberFormats() ?? [];
  const before = cells.map((edit): PlacedContent => {
    const [down, across] = [edit.row - area.top, edit.column - area.left];
    const isTextFormat = formats[down]?.[across] === TEXT;
    const formula = formulas[down]?.[across] ?? '';
    const held = formula === '' ? heldValue(valueOf(values[down]?.[across], clock, { asText: isTextFormat })) : { formula: fromSpreadsheet(formula, decimalComma) };
    if (!isExpected(held, edit)) throw new HostError('cell/changed', { sheet: name, cell: a1(edit.row, edit.column) });
    return { row: edit.row, column: edit.column, isTextFormat, ...held };
  });
  return { before, after: cells.map(({ row, column, after }, at) => ({ row, column, isTextFormat: before[at]?.isTextFormat === true, ...after })) };
}

const heldValue = (value: CellValue): CellContent => (value === null || value === '' || isCellError(value) ? {} : { value });
