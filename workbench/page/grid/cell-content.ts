// A cell of the grid as a patch writes it, and back.
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellContent } from '../../../core/edit/patch.ts';
import type { CellValue } from '../../../core/sheet/snapshot.ts';
import { fileFormula, gridFormula } from '../book/formulas.ts';

const [TEXT, NUMBER, TRUTH, FORCED_TEXT] = [1, 2, 3, 4];

/** What the file must hold for what the grid holds; a formula's result is written beside it later. */
export function contentFrom(cell: Nullable<ICellData>, formula: string): CellContent {
  if (formula !== '') return { formula: fileFormula(formula.replace(/^=/, '')) };
  const value = valueFrom(cell);
  return value === null || typeof value === 'object' ? {} : { value };
}

/** The value of a cell of the grid; an error where it shows one as the result of a formula. */
export function valueFrom(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (value === undefined || value === null || value === '') return null;
  if (cell?.t === TRUTH || typeof value === 'boolean') return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (cell?.t !== TEXT && cell?.t !== FORCED_TEXT && typeof value === 'number') return value;
  if (cell?.t === NUMBER && !Number.isNaN(Number(value))) return Number(value);
  return String(value);
}

/** The result of a formula, errors told from texts. */
export function resultFrom(cell: Nullable<ICellData>): CellValue {
  const value = valueFrom(cell);
  // A formula that came to an empty text is no blank.
  if (value === null && cell?.v === '') return '';
  return typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value) ? { error: value } : value;
}

/** A patch's cell in the grid. What the cell held besides (rich text, a shared formula) goes. */
export function cellFrom({ value, formula }: CellContent): ICellData {
  const none = { v: null, t: null, f: null, si: null, p: null };
  const f = formula === undefined ? {} : { f: `=${gridFormula(formula.replace(/^=/, ''))}` };
  if (value === undefined) return { ...none, ...f };
  if (typeof value === 'boolean') return { ...none, ...f, v: value ? 1 : 0, t: TRUTH };
  return { ...none, ...f, v: value, t: typeof value === 'number' ? NUMBER : TEXT };
}
