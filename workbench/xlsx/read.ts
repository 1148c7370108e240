// Reads the bytes of an .xlsx file into core's snapshot.
import { HostError } from '../../core/host.ts';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { openArchive, type Parts } from './archive.ts';
import { dateSystemOf } from './date-system.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, type CellContext, type SheetPart } from './read-sheet.ts';
import { readWorkbook, type SheetEntry } from './workbook-part.ts';

const NO_CELLS: SheetPart = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [], protected: false };

/** The snapshot of a workbook's bytes; `file` is the name that a refusal (HostError) tells. */
export const readSnapshot = (bytes: Uint8Array, file = ''): Snapshot => readParts(openArchive(bytes, file), file);

/** The snapshot of a workbook's parts, of those sheets that `wanted` picks. */
export function readParts(parts: Parts, file = '', wanted: (sheet: string) => boolean = () => true): Snapshot {
  const workbook = readWorkbook(parts, file);
  const bytesOf = (part: string | undefined): Uint8Array | undefined => (part === undefined ? undefined : parts.get(part));
  const strings = bytesOf(workbook.sharedStrings);
  const styles = bytesOf(workbook.styles);
  const context: CellContext = {
    strings: strings ? readSharedStrings(strings, { file, part: workbook.sharedStrings ?? '' }) : [],
    dates: dateSystemOf(parts, workbook, file),
    formats: styles ? readNumberFormats(styles, { file, part: workbook.styles ?? '' }) : [],
  };
  const sheetOf = (entry: SheetEntry): SheetSnapshot => {
    const bytes = bytesOf(entry.part);
    if (bytes === undefined || entry.part === undefined) throw new HostError('file/broken', { file, sheet: entry.name });
    const content = entry.isWorksheet ? readSheet(bytes, { file, part: entry.part }, context) : NO_CELLS;
    return { name: entry.name, visibility: entry.visibility, ...content, ...(entry.own && { own: entry.own }) };
  };
  return { sheets: workbook.sheets.filter(({ name }) => wanted(name)).map(sheetOf) };
}
