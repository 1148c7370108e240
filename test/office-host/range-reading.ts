// What a range tells: values, formulas, formats, its place, and the used part, merges and hidden rows of its sheet.
import { a1Area, type Area } from '../../core/address.ts';
import { isCellError, type Span } from '../../core/sheet/snapshot.ts';
import { quotedSheet } from '../../core/sheet/sheet-name.ts';
import { readBlock } from './cell-writing.ts';
import { extent, keyOf, overlap, WHOLE_SHEET, type SheetModel } from './sheet-model.ts';

export function readings(sheet: SheetModel, area: Area): Readonly<Record<string, () => unknown>> {
  const block = (read: (key: number) => unknown): (() => unknown) => () => readBlock(area, read);
  const value = (key: number): unknown => {
    const held = sheet.cells.get(key)?.value ?? '';
    return isCellError(held) ? held.error : held;
  };
  const formula = (key: number): unknown => {
    const cell = sheet.cells.get(key);
    return cell?.formula === undefined ? value(key) : `=${cell.formula}`;
  };
  return {
    values: block(value),
    formulas: block(formula),
    valueTypes: block((key) => typeOf(sheet, key)),
    numberFormat: block((key) => sheet.formats.get(key) ?? 'General'),
    hyperlink: () => sheet.links.get(keyOf(area.top, area.left)) ?? null,
    address: () => `${/[^\w.]/.test(sheet.name) ? quotedSheet(sheet.name) : sheet.name}!${a1Area(area)}`,
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowCount: () => area.bottom - area.top + 1,
    columnCount: () => area.right - area.left + 1,
    cellCount: () => cellCount(area),
    rowHidden: () => hiddenAmong(sheet.hiddenRows, area.top, area.bottom),
    columnHidden: () => hiddenAmong(sheet.hiddenColumns, area.left, area.right),
  };
}

/** Excel counts in 32 bits and says -1 beyond. */
function cellCount(area: Area): number {
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function typeOf(sheet: SheetModel, key: number): string {
  const value = sheet.cells.get(key)?.value;
  if (value === undefined) return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

const isHidden = (spans: readonly Span[], at: number): boolean => spans.some(({ first, last }) => at >= first && at <= last);

/** true, false, or null where some are hidden and others not. */
function hiddenAmong(spans: readonly Span[], first: number, last: number): boolean | null {
  const touched = spans.filter((span) => span.first <= last && span.last >= first);
  if (touched.length === 0) return false;
  const covered = touched.reduce((count, span) => count + Math.min(span.last, last) - Math.max(span.first, first) + 1, 0);
  return covered === last - first + 1 ? true : null;
}

export const rowProperties = (sheet: SheetModel, area: Area): unknown =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({ rowHidden: isHidden(sheet.hiddenRows, area.top + at) }));

export const columnProperties = (sheet: SheetModel, area: Area): unknown =>
  Array.from({ length: area.right - area.left + 1 }, (_, at) => ({ columnHidden: isHidden(sheet.hiddenColumns, area.left + at) }));

/** The used part of an area; with formats also what is merged, hidden or dressed. */
export function usedPart(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  if (valuesOnly) return extent(sheet.cells.keys(), [], area);
  const rows = sheet.hiddenRows.map(({ first, last }): Area => ({ top: first, bottom: last, left: 0, right: 0 }));
  const columns = sheet.hiddenColumns.map(({ first, last }): Area => ({ top: 0, bottom: 0, left: first, right: last }));
  return extent([...sheet.cells.keys(), ...sheet.formats.keys(), ...sheet.looks.keys()], [...sheet.merges, ...rows, ...columns], area);
}

/** Merges that begin inside the area: those that begin outside are missed, as in Excel. */
export const mergesIn = (sheet: SheetModel, area: Area): readonly Area[] =>
  sheet.merges.filter(({ top, left }) => overlap({ top, left, bottom: top, right: left }, area) !== null);

export const isWholeSheet = (area: Area): boolean => area.bottom === WHOLE_SHEET.bottom && area.right === WHOLE_SHEET.right && area.top === 0 && area.left === 0;
