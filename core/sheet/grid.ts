// A sheet's cells by address, sparse: 20,000 rows and a stray cell at XFD1048576 cost what their cells cost.
import { contains, type Area } from '../address.ts';
import type { Cell, CellValue, SheetSnapshot, Span } from './snapshot.ts';

/** Quick look-ups in one sheet of a snapshot. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** 0-based rows that hold a cell, ascending. */
  readonly rows: readonly number[];
  /** The cells of a row, by column; empty where the row has none. */
  row(row: number): readonly Cell[];
  cell(row: number, column: number): Cell | undefined;
  /** The value, null where blank. */
  value(row: number, column: number): CellValue;
  /** The value trimmed as text, '' where blank or an error. */
  text(row: number, column: number): string;
  /** The merge that covers this cell. */
  merge(row: number, column: number): Area | undefined;
  isHiddenRow(row: number): boolean;
}

const inSpans = (spans: readonly Span[], at: number): boolean => spans.some((span) => at >= span.first && at <= span.last);

/** Builds the look-ups of a sheet, once. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  for (const cells of byRow.values()) cells.sort((a, b) => a.column - b.column);
  const mergesByRow = new Map<number, Area[]>();
  const tallMerges: Area[] = [];
  for (const merge of sheet.merges) {
    // A merge over thousands of rows is looked up by its bounds instead of being listed under every row.
    if (merge.bottom - merge.top > 500) tallMerges.push(merge);
    else for (let row = merge.top; row <= merge.bottom; row++) mergesByRow.set(row, [...(mergesByRow.get(row) ?? []), merge]);
  }
  const none: readonly Cell[] = [];
  const cellAt = (row: number, column: number): Cell | undefined => byRow.get(row)?.find((cell) => cell.column === column);
  return {
    sheet,
    rows,
    row: (row) => byRow.get(row) ?? none,
    cell: cellAt,
    value: (row, column) => cellAt(row, column)?.value ?? null,
    text: (row, column) => textOf(cellAt(row, column)?.value ?? null),
    merge: (row, column) =>
      mergesByRow.get(row)?.find((merge) => contains(merge, row, column)) ?? tallMerges.find((merge) => contains(merge, row, column)),
    isHiddenRow: (row) => inSpans(sheet.hiddenRows, row),
  };
}

/** A value as trimmed text in Unicode's composed form; '' for blanks and errors. Numbers as a spreadsheet would show them in General. */
export function textOf(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  const text = String(value);
  return ODD.test(text) ? text.normalize('NFC').replace(ODD_SPACES, ' ').trim() : text.trim();
}

/** Combining marks and spaces that are no plain ones: most texts have none and need no normalising. */
const ODD = /[\u0300-\u036f\u00a0\u2007\u202f\u200b\ufeff]/;
const ODD_SPACES = /[\u00a0\u2007\u202f\u200b\ufeff]/g;
