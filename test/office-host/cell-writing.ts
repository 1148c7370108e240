// Writes blocks of values, formulas and formats into a sheet of the model, with the checks that Excel makes.
import { a1Area, type Area } from '../../core/address.ts';
import type { BookModel } from './book-model.ts';
import { keyOf, type ModelCell, type SheetModel } from './sheet-model.ts';
import { entryOf } from './typed-entry.ts';
import { invalidArgument, WireError } from './wire.ts';

/** Cells in a block that Excel takes at once (documented: five million). */
const MOST_CELLS = 5_000_000;

/** Values as the library sends them: one for all cells, or rows of cells; null leaves a cell as it is. */
function rowsOf(area: Area, written: unknown): readonly (readonly unknown[])[] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (height * width > MOST_CELLS) throw invalidArgument('The range is too large.');
  if (!Array.isArray(written)) return Array.from({ length: height }, () => Array.from({ length: width }, () => written));
  const rows: readonly unknown[] = written;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return rows.map((row) => (Array.isArray(row) ? [...(row as readonly unknown[])] : []));
}

function eachCell(area: Area, written: unknown, write: (key: number, value: unknown) => void): void {
  rowsOf(area, written).forEach((row, down) => {
    row.forEach((value, right) => {
      if (value !== null) write(keyOf(area.top + down, area.left + right), value);
    });
  });
}

export function refuseLocked(sheet: SheetModel): void {
  if (sheet.isProtected) throw new WireError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.', 403);
}

/** Writes values or formulas: Excel reads both as if they were typed. */
export function writeCells(book: BookModel, sheet: SheetModel, area: Area, written: unknown): void {
  refuseLocked(sheet);
  const keys: number[] = [];
  eachCell(area, written, (key, value) => {
    const entry = entryOf(value, sheet.formats.get(key) === '@');
    keys.push(key);
    if (entry.kind === 'blank') sheet.cells.delete(key);
    else sheet.cells.set(key, cellOf(entry));
    if (entry.kind === 'value' && entry.format !== undefined && !sheet.formats.has(key)) sheet.formats.set(key, entry.format);
  });
  book.calculation.written(sheet, keys);
  book.tell({ sheet, address: a1Area(area), changeType: 'RangeEdited', source: 'Local', byAddin: true });
}

function cellOf(entry: Exclude<ReturnType<typeof entryOf>, { kind: 'blank' }>): ModelCell {
  if (entry.kind === 'formula') return { value: 0, formula: entry.formula };
  return { value: entry.kind === 'error' ? { error: entry.error } : entry.value };
}

export function writeFormats(sheet: SheetModel, area: Area, written: unknown): void {
  refuseLocked(sheet);
  eachCell(area, written, (key, format) => {
    if (format === 'General' || format === '') sheet.formats.delete(key);
    else sheet.formats.set(key, String(format));
  });
}

/** What a block shows, cell by cell; Excel refuses to answer for too many. */
export function readBlock(area: Area, read: (key: number) => unknown): unknown[][] {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) throw new WireError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 400);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(keyOf(row, column)));
    rows.push(cells);
  }
  return rows;
}
