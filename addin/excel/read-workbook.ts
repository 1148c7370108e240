// Reads the whole workbook: what sheets there are, where they are used, and then what stands there; three requests for usual ones.
import type { Area } from '../../core/address.ts';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { askHidden, type HiddenSpans } from './hidden-spans.ts';
import { askOwnSheets } from './own-sheets.ts';
import { readCells } from './read-cells.ts';
import { areaOf, askUsed, placed, usedBlocks, WINDOWS, type Limits } from './used-blocks.ts';

/** Merges by sheet id, as an earlier reading saw them. */
export type KnownMerges = ReadonlyMap<string, readonly Area[]>;

export interface Reading {
  readonly snapshot: Snapshot;
  readonly merges: KnownMerges;
}

/** How to read. */
export interface ReadingOrder {
  readonly limits: Limits;
  /** Merges are asked for, except of sheets that `known` tells. Excel forgets what can be undone when it is asked (office-js#5918). */
  readonly asksMerges: boolean;
  readonly known: KnownMerges;
}

/** What is asked of a sheet beside its cells. */
interface Beside {
  readonly sheet: Excel.Worksheet;
  readonly hidden: HiddenSpans;
  merges(): readonly Area[];
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

export async function readWorkbook(context: Excel.RequestContext, { limits, asksMerges, known }: ReadingOrder): Promise<Reading> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const own = askOwnSheets(context.workbook);
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const used = placed(sheet.getUsedRangeOrNullObject(false));
    used.load('rowHidden,columnHidden');
    return { sheet, used, windows: WINDOWS.map((area) => askUsed(sheet, area)) };
  });
  await context.sync();

  const blocks = await usedBlocks(context, asked.flatMap(({ windows }) => windows), limits);
  const ask = (): readonly Beside[] =>
    asked.map(({ sheet, used }) => {
      const seen = known.get(sheet.id);
      return { sheet, hidden: askHidden(sheet, used), merges: seen ? () => seen : asksMerges && !used.isNullObject ? askMerges(used) : () => [] };
    });
  let beside: readonly Beside[] = [];
  const cells = await readCells(context, blocks, limits, () => {
    beside = ask();
  });

  const merges = new Map(beside.map((part) => [part.sheet.id, part.merges()]));
  const sheets = beside.map(({ sheet, hidden }): SheetSnapshot => {
    const kind = own.kindOf(sheet.name);
    return {
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      cells: cells.get(sheet.id) ?? [],
      merges: merges.get(sheet.id) ?? [],
      hiddenRows: hidden.rows(),
      hiddenColumns: hidden.columns(),
      protected: sheet.protection.protected,
      ...(kind && { own: kind }),
    };
  });
  return { snapshot: { sheets }, merges };
}

/** Asks for the merges of the used range with the next sync: those that begin outside of it would be missed. */
function askMerges(used: Excel.Range): () => readonly Area[] {
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areaCount');
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf).sort((one, other) => one.top - other.top || one.left - other.left));
}
