// Gathers the cells that a patch writes into blocks, so that a block is read and written in one step.
import type { Area } from '../../core/address.ts';
import { asText } from '../../core/edit/literal-text.ts';
import type { CellContent, Edit, SetCell } from '../../core/edit/patch.ts';
import { writtenCells } from '../../core/edit/written-cells.ts';
import { sizeOf } from './used-blocks.ts';

/** Cells between the written ones cost five bytes each in a request: beyond this many a block is cut in two. */
const MOST_CELLS = 10_000;

/** Cells of one sheet and the area that holds them. */
export interface CellBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly edits: readonly SetCell[];
}

/** The cells that a patch writes, in blocks. */
export const cellBlocks = (edits: readonly Edit[]): readonly CellBlock[] => [...writtenCells(edits)].flatMap(([sheet, cells]) => blocksOf(sheet, cells));

function blocksOf(sheet: string, edits: readonly SetCell[]): readonly CellBlock[] {
  const area = boundsOf(edits);
  if (edits.length === 1 || sizeOf(area) <= MOST_CELLS) return [{ sheet, area, edits }];
  const middle = Math.ceil(edits.length / 2);
  return [...blocksOf(sheet, edits.slice(0, middle)), ...blocksOf(sheet, edits.slice(middle))];
}

/** The smallest area that holds some cells, at least one. */
export const boundsOf = (cells: readonly { readonly row: number; readonly column: number }[]): Area =>
  cells.reduce(
    (area, { row, column }) => ({ top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }),
    { top: Infinity, left: Infinity, bottom: -1, right: -1 },
  );

/** What stands in a cell, and where. */
export interface PlacedContent extends CellContent {
  readonly row: number;
  readonly column: number;
  /** The cell's number format is text: Excel makes a text of any number or formula that is written into it. */
  readonly isTextFormat?: boolean;
}

/** What Excel's `values` or `formulas` of an area take, by rows; null leaves a cell as it is. */
export type Written = (string | number | boolean | null)[][];

/** Values and formulas apart, so that no text ever goes through `formulas`; undefined where there is nothing of the kind. */
export function writtenOf(area: Area, cells: readonly PlacedContent[]): { readonly values?: Written; readonly formulas?: Written } {
  const values = blank(area);
  const formulas = blank(area);
  let [hasValues, hasFormulas] = [false, false];
  for (const { row, column, value, formula } of cells) {
    const [down, right] = [row - area.top, column - area.left];
    const [into, written] = formula === undefined ? [values, literal(value)] as const : [formulas, `=${formula.replace(/^=/, '')}`] as const;
    const line = into[down];
    if (line) line[right] = written;
    if (formula === undefined) hasValues = true;
    else hasFormulas = true;
  }
  return { ...(hasValues && { values }), ...(hasFormulas && { formulas }) };
}

/** The number format for those cells of an area whose format is text, by rows; null where there are none. */
export function formatsOf(area: Area, cells: readonly PlacedContent[], format: string): Written | null {
  const lifted = cells.filter(({ isTextFormat }) => isTextFormat === true);
  if (lifted.length === 0) return null;
  const formats = blank(area);
  for (const { row, column } of lifted) {
    const line = formats[row - area.top];
    if (line) line[column - area.left] = format;
  }
  return formats;
}

const blank = ({ top, left, bottom, right }: Area): Written =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => null));

function literal(value: CellContent['value']): string | number | boolean {
  if (value === undefined) return '';
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no cell holds ${value}`);
  return typeof value === 'string' ? asText(value) : value;
}
