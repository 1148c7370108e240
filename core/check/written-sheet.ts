// Sheets for tests of rules, written as they look: rows of cells from A1 on, read by the real reader and checked by the real runner.
import { parseA1Area } from '../address.ts';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import type { Cell, CellValue, SheetSnapshot } from '../sheet/snapshot.ts';
import { checkTable, type CheckOptions } from './check.ts';
import type { Code, Finding } from './finding.ts';

/** A cell as a test writes it: a value, a formula with its value, or a value with a number format; null is blank. */
export type Written = CellValue | { readonly formula: string; readonly value: CellValue } | { readonly format: string; readonly value: CellValue };

/** What a sheet has besides its cells. */
export interface Looks {
  readonly name?: string;
  /** "C5:C7". */
  readonly merges?: readonly string[];
  /** 1-based, as the sheet shows them. */
  readonly hiddenRows?: readonly number[];
}

/** The usual header: number, name, max, self score. */
export const HEADER: readonly Written[] = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];

/** A sheet of rows; the first is row 1. */
export function writtenSheet(rows: readonly (readonly Written[])[], looks: Looks = {}): SheetSnapshot {
  return {
    name: looks.name ?? 'Tự chấm',
    visibility: 'visible',
    cells: rows.flatMap((cells, row) => cells.flatMap((written, column) => cellOf(written, row, column))),
    merges: (looks.merges ?? []).flatMap((area) => parseA1Area(area) ?? []),
    hiddenRows: (looks.hiddenRows ?? []).map((row) => ({ first: row - 1, last: row - 1 })),
    hiddenColumns: [],
    protected: false,
  };
}

function cellOf(written: Written, row: number, column: number): Cell[] {
  if (written === null) return [];
  if (typeof written !== 'object' || 'error' in written) return [{ row, column, value: written }];
  return [{ row, column, ...written }];
}

/** What every rule finds in every table of a sheet. */
export function findingsOf(sheet: SheetSnapshot, options: CheckOptions = {}): readonly Finding[] {
  const grid = gridOf(sheet);
  return readSheet(sheet).flatMap((table) => checkTable(table, grid, options));
}

/** The cells of the findings of one code, in sheet order. */
export const cellsOf = (code: Code, sheet: SheetSnapshot, options: CheckOptions = {}): readonly (string | null)[] =>
  findingsOf(sheet, options).filter((finding) => finding.code === code).map(({ cell }) => cell);

/** The findings of one code. */
export const findingsOfCode = (code: Code, sheet: SheetSnapshot, options: CheckOptions = {}): readonly Finding[] =>
  findingsOf(sheet, options).filter((finding) => finding.code === code);
