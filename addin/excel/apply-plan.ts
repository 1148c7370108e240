// Looks at everything that a patch will touch before anything is written, and refuses what cannot be done whole.
import { a1 } from '../../core/address.ts';
import { severityOfMark } from '../../core/edit/mark-formula.ts';
import type { CellContent, Patch } from '../../core/edit/patch.ts';
import { SETTINGS_NAMESPACE } from '../../core/edit/settings-part.ts';
import { isExpected } from '../../core/edit/written-cells.ts';
import { HostError } from '../../core/host.ts';
import type { OwnSheet } from '../../core/sheet/snapshot.ts';
import { cellBlocks, type CellBlock, type PlacedContent } from './cell-blocks.ts';
import { askOwnSheets, type OwnSheets } from './own-sheets.ts';
import { formulaOf } from './read-cells.ts';
import { rangeOf } from './used-blocks.ts';

/** What stands in the workbook where the patch is to be written. */
export interface Plan {
  readonly patch: Patch;
  readonly sheets: readonly Excel.Worksheet[];
  readonly own: OwnSheets;
  readonly blocks: readonly CellBlock[];
  /** What the cells of each block held, for the way back. */
  readonly before: readonly (readonly PlacedContent[])[];
  /** Our marks that stand on a sheet. */
  marks(sheet: string): readonly Excel.ConditionalFormat[];
  readonly settings: readonly Excel.CustomXmlPart[];
}

/** Asks and checks, in one request. Throws sheet/missing, sheet/protected, workbook/protected or cell/changed: then nothing was written. */
export async function planOf(context: Excel.RequestContext, patch: Patch): Promise<Plan> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/charts/items/id');
  workbook.protection.load('protected');
  const own = askOwnSheets(workbook);
  const blocks = cellBlocks(patch.edits);
  const asked = blocks.map(({ sheet, area }) => {
    const range = rangeOf(worksheets.getItemOrNullObject(sheet), area);
    range.load('values,formulas,numberFormat');
    return range;
  });
  const marked = new Map([...new Set(patch.edits.flatMap((edit) => (edit.kind === 'put-marks' ? [edit.sheet] : [])))].map((sheet) => [sheet, askMarks(worksheets.getItemOrNullObject(sheet))]));
  const settings = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  settings.load('items/id');
  await context.sync();

  const named = sheetsByName(worksheets.items);
  for (const edit of patch.edits) if (edit.kind === 'set-cell' || edit.kind === 'put-marks') named(edit.sheet);
  for (const { sheet } of blocks) refuseLocked(named(sheet));
  // To take no marks away from a locked sheet asks nothing of it.
  for (const edit of patch.edits) if (edit.kind === 'put-marks' && edit.marks.length + ours(marked.get(edit.sheet)).length > 0) refuseLocked(named(edit.sheet));
  for (const edit of patch.edits) if (edit.kind === 'put-sheet' || edit.kind === 'remove-sheet') refuseStructure(worksheets.items, own, edit.own, edit.kind, workbook.protection.protected);
  const before = blocks.map((block, at) => standing(block, asked[at]));
  return { patch, sheets: worksheets.items, own, blocks, before, marks: (sheet) => ours(marked.get(sheet)), settings: settings.items };
}

/** Finds sheets by their exact names; throws sheet/missing. */
export const sheetsByName = (sheets: readonly Excel.Worksheet[]): ((name: string) => Excel.Worksheet) => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (name) => {
    const sheet = byName.get(name);
    if (!sheet) throw new HostError('sheet/missing', { sheet: name });
    return sheet;
  };
};

/** Asks for the conditional formats of a sheet with the next sync, with the formulas that tell ours. */
export function askMarks(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

/** Those of ours, known by their formula alone. */
export const ours = (formats: Excel.ConditionalFormatCollection | undefined): readonly Excel.ConditionalFormat[] =>
  (formats?.items ?? []).filter(({ type, customOrNullObject: custom }) => type === 'Custom' && !custom.isNullObject && severityOfMark(custom.rule.formula) !== null);

function refuseLocked(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) throw new HostError('sheet/protected', { sheet: sheet.name });
}

function refuseStructure(sheets: readonly Excel.Worksheet[], own: OwnSheets, kind: OwnSheet, what: 'put-sheet' | 'remove-sheet', isLocked: boolean): void {
  const sheet = sheets.find(({ name }) => own.kindOf(name) === kind);
  if (sheet && what === 'put-sheet') refuseLocked(sheet);
  // A locked structure lets no sheet come or go; one that is there may be drawn anew.
  if (isLocked && (what === 'put-sheet') === (sheet === undefined)) throw new HostError('workbook/protected');
}

/** What the cells of a block hold now; throws cell/changed where somebody wrote there since the patch was made. */
function standing({ sheet, area, edits }: CellBlock, range: Excel.Range | undefined): readonly PlacedContent[] {
  return edits.map((edit) => {
    const [down, right] = [edit.row - area.top, edit.column - area.left];
    const value: unknown = range?.values[down]?.[right];
    const formula = formulaOf(range?.formulas[down]?.[right], value);
    const held: CellContent =
      formula !== undefined ? { formula } : typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? { value } : {};
    if (!isExpected(held, edit)) throw new HostError('cell/changed', { sheet, cell: a1(edit.row, edit.column) });
    return { row: edit.row, column: edit.column, isTextFormat: range?.numberFormat[down]?.[right] === '@', ...held };
  });
}
