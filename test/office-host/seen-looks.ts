// The looks of a cell of the model, as a plain object.
import { keyOf, type SheetModel } from './sheet-model.ts';

/** Properties of the cell's format by path: "font/bold". */
export const mapOf = (sheet: SheetModel, row: number, column: number): Readonly<Record<string, unknown>> => Object.fromEntries(sheet.looks.get(keyOf(row, column)) ?? []);
