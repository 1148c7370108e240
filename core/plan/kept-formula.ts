// A formula of the official's on the plan sheet as it must read once the sheet is drawn anew and its rows and columns have moved.
import { parseA1Ref, tokenize } from '@borgar/fx/xlsx';
import { a1, parseA1, type Area } from '../address.ts';

/** A formula that an official typed into a cell of theirs, and what it showed. */
export interface PlanFormula {
  readonly formula: string;
  readonly shown: string | number | boolean;
  /** A1 of the cell where it stood. */
  readonly cell: string;
}

/** Where the cells of the plan sheet come to stand. */
export interface Moves {
  /** What the plan sheet is called: a reference may spell it. */
  readonly sheet: string;
  /** Names of the workbook's other sheets. */
  readonly others: ReadonlySet<string>;
  /** null where it cannot be told what will stand for the cell. Rows and columns are 0-based. */
  cell(row: number, column: number): { readonly row: number; readonly column: number } | null;
}

/** Their result hangs on where they or what they name stand, or on a text that names cells. */
const POSITIONAL = new Set(['ROW', 'COLUMN', 'OFFSET', 'INDIRECT', 'ADDRESS', 'CELL', 'SHEET', 'FORMULATEXT']);

/** Ranges of more cells are not followed cell by cell. */
const MOST_CELLS = 5_000;

/** Without "="; null where it is not certain that it would still read the same cells: then its value is kept. */
export function keptFormula(formula: string, moves: Moves): string | null {
  let text = '';
  for (const { type, value } of tokenize(formula)) {
    if (type === 'range') {
      const moved = movedReference(value, moves);
      if (moved === null) return null;
      text += moved;
    } else if (type.startsWith('range_') || type === 'structured' || type === 'error' || type === 'unknown') {
      // Whole rows and columns of another sheet stay where they are; names and tables are not known here.
      if ((type !== 'range_beam' && type !== 'range_ternary') || sheetOf(value, moves) !== 'other') return null;
      text += value;
    } else {
      if (type === 'func' && POSITIONAL.has(value.toUpperCase())) return null;
      text += value;
    }
  }
  return text;
}

/** Whether a reference is to the plan sheet itself or to another sheet of the workbook; null where neither can be said. */
function sheetOf(reference: string, { sheet, others }: Moves): 'plan' | 'other' | null {
  const parsed = parseA1Ref(reference);
  if (!parsed || !('range' in parsed) || (parsed.workbookName ?? '') !== '') return null;
  const named = parsed.sheetName ?? '';
  return named === '' || named === sheet ? 'plan' : others.has(named) ? 'other' : null;
}

function movedReference(reference: string, moves: Moves): string | null {
  const where = sheetOf(reference, moves);
  if (where !== 'plan') return where === null ? null : reference;
  const corners = reference.slice(reference.lastIndexOf('!') + 1).split(':');
  const [from, to = from] = corners.map((corner) => parseA1(corner.replaceAll('$', '')));
  if (from === null || from === undefined || to === null || to === undefined) return null;
  const area = { top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row), left: Math.min(from.column, to.column), right: Math.max(from.column, to.column) };
  const shift = shiftOf(area, moves);
  if (shift === null) return null;
  // The plan may have another name by then: its own cells need none.
  return corners.map((corner, at) => shifted(corner, at === 0 ? from : to, shift)).join(':');
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** How far all cells of an area move together; null where they do not. */
function shiftOf({ top, bottom, left, right }: Area, moves: Moves): Shift | null {
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
  let shift: Shift | null = null;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const moved = moves.cell(row, column);
      if (moved === null) return null;
      const own = { rows: moved.row - row, columns: moved.column - column };
      if (shift !== null && (own.rows !== shift.rows || own.columns !== shift.columns)) return null;
      shift = own;
    }
  }
  return shift;
}

/** "$C$7" with its signs. */
function shifted(corner: string, { row, column }: { readonly row: number; readonly column: number }, { rows, columns }: Shift): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1(row + rows, column + columns)) ?? [];
  const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(corner) ?? [];
  return `${fixedColumn}${letters}${fixedRow}${digits}`;
}
