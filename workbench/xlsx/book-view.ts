// What a program that draws a workbook must know of it, as plain data: cells, looks, layout, marks and charts, sheet by sheet.
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import type { Parts } from './archive.ts';
import { readDefinedNames, type DefinedName } from './defined-names.ts';
import { readCellLooks, type CellLooks } from './read-cell-looks.ts';
import { readCharts, type ShownChart } from './read-charts.ts';
import { readParts } from './read.ts';
import { readSheetLooks, type SheetLooks } from './read-sheet-looks.ts';
import { readWorkbook } from './workbook-part.ts';

export interface SheetView {
  readonly sheet: SheetSnapshot;
  /** Null for sheets that hold no cells. */
  readonly looks: SheetLooks | null;
  readonly charts: readonly ShownChart[];
}

export interface BookView extends CellLooks {
  readonly sheets: readonly SheetView[];
  readonly names: readonly DefinedName[];
}

/** The view of a workbook's parts; only sheets that `wanted` picks are read. */
export function viewOf(parts: Parts, file = '', wanted: (name: string) => boolean = () => true): BookView {
  const workbook = readWorkbook(parts, file);
  const snapshot = readParts(parts, file, wanted);
  const sheets = workbook.sheets.flatMap(({ name, part, isWorksheet }): SheetView[] => {
    const sheet = snapshot.sheets.find((each) => each.name === name);
    if (sheet === undefined || part === undefined) return [];
    const bytes = parts.get(part) ?? new Uint8Array();
    return [{ sheet, looks: isWorksheet ? readSheetLooks(bytes, { file, part }) : null, charts: isWorksheet ? readCharts(parts, part, file) : [] }];
  });
  return { ...readCellLooks(parts, workbook, file), sheets, names: readDefinedNames(parts, workbook.part, file) };
}
