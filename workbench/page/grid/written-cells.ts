// What a change of cells means for the file: what the user typed and what formulas came to, carried to it; the area that changed.
import type { IExecutionOptions, Worksheet } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { HostEdit } from '../../../core/host.ts';
import { contentFrom, resultFrom } from './cell-content.ts';
import type { FileLink } from './file-link.ts';
import type { ShownBook } from './shown-book.ts';

/** Cells that were written in the grid, and by whom. */
export type WrittenCells = ISetRangeValuesMutationParams & { readonly trigger?: string };

/** Carries the cells to the file; tells what the panel must know of, null where it is nothing new to it. */
export function carryCells({ subUnitId, cellValue, trigger }: WrittenCells, options: IExecutionOptions, sheet: Worksheet, { shown, link }: { readonly shown: ShownBook; readonly link: FileLink }): HostEdit | null {
  const name = sheet.getName();
  const facade = shown.facade()?.getSheetBySheetId(subUnitId);
  const isResult = options.applyFormulaCalculationResult === true;
  // What is taken back or done again comes with the step of the file that it belongs to; other mutations of formulas are the engine's own books.
  const isOurs = !isResult && (options.fromFormula === true || trigger === 'univer.command.undo' || trigger === 'univer.command.redo');
  let area: HostEdit['area'] | null = null;
  for (const [row, column] of placesOf(cellValue)) {
    const at: HostEdit['area'] = area ?? { top: row, left: column, bottom: row, right: column };
    area = { top: Math.min(at.top, row), left: Math.min(at.left, column), bottom: Math.max(at.bottom, row), right: Math.max(at.right, column) };
    if (isOurs) continue;
    const cell = sheet.getCellRaw(row, column);
    if (isResult) link.computed(name, row, column, resultFrom(cell));
    else link.edited(name, row, column, contentFrom(cell, facade?.getRange(row, column).getFormula() ?? ''));
  }
  return area !== null && (isResult || options.fromFormula !== true) ? { sheet: name, area } : null;
}

function placesOf(cellValue: ISetRangeValuesMutationParams['cellValue'] = {}): readonly (readonly [row: number, column: number])[] {
  return Object.entries(cellValue).flatMap(([row, line]) => Object.keys(line).map((column) => [Number(row), Number(column)] as const));
}
