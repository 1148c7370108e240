// Reads the arguments of custom functions: tables with their header, numbers in vi and en forms, words in both languages.
import type { Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import { textOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import { readPoints } from '../sheet/read-points.ts';
import type { Cell, CellValue, SheetSnapshot } from '../sheet/snapshot.ts';
import type { Reading, ScoringTable, Table } from '../sheet/table.ts';
import { FunctionProblem, type Argument, type FunctionContext } from './function.ts';
import { PROBLEMS } from './problems.ts';

/** One cell of whatever a host passes: numbers, texts, booleans, blanks, error texts, dates of any realm. */
export function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(value) ? { error: value } : value;
  // instanceof fails across realms: a date of Google Sheets is known by what it can do.
  if (isDateLike(value)) return `${value.getFullYear()}-${twoDigits(value.getMonth() + 1)}-${twoDigits(value.getDate())}`;
  return String(value);
}

interface DateLike {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
}

const isDateLike = (value: unknown): value is DateLike => Object.prototype.toString.call(value) === '[object Date]';
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An argument of any host as rows x columns; a scalar is 1 x 1, an omitted one null. */
export function argumentOf(value: unknown): Argument {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return [[cellValue(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

/** The one value of an argument; null where it is omitted or blank. */
export function scalarOf(argument: Argument): CellValue {
  return argument?.[0]?.[0] ?? null;
}

/** The points of a value argument; a problem where it is no number. */
export function numberOf(argument: Argument, context: FunctionContext): Points {
  const reading = readPoints(scalarOf(argument));
  if (reading.state !== 'number') throw new FunctionProblem('invalid', PROBLEMS.notNumber[context.language](shown(scalarOf(argument))));
  return reading.points;
}

/** The readings of all cells of a range, row by row. */
export const readingsOf = (argument: Argument): Reading[] => (argument ?? []).flatMap((row) => row.map((value) => readPoints(value)));

/** The folded word of a value argument; '' where omitted. */
export const wordOf = (argument: Argument): string => fold(textOf(scalarOf(argument)));

const shown = (value: CellValue): string => (value !== null && typeof value === 'object' ? value.error : textOf(value));

/** The sheet that an argument is, placed where the host says it stands. */
export function sheetOf(argument: Argument, context: FunctionContext): SheetSnapshot {
  const top = context.origin?.row ?? 0;
  const left = context.origin?.column ?? 0;
  const cells: Cell[] = [];
  (argument ?? []).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) cells.push({ row: top + r, column: left + c, value });
    });
  });
  return { name: context.origin?.sheet ?? '', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], protected: false };
}

/** The table in a range; a problem that says to include the header where there is none. */
export function tableOf(argument: Argument, context: FunctionContext): { table: Table; sheet: SheetSnapshot } {
  const sheet = sheetOf(argument, context);
  const table = readSheet(sheet)[0];
  if (!table) throw new FunctionProblem('invalid', PROBLEMS.noTable[context.language]());
  return { table, sheet };
}

/** The scoring table in a range. */
export function scoringTableOf(argument: Argument, context: FunctionContext): ScoringTable {
  const { table } = tableOf(argument, context);
  if (table.kind !== 'scoring') throw new FunctionProblem('invalid', PROBLEMS.notScoring[context.language]());
  return table;
}

/** The index in `rows` of the node with this number ("1.1", "I.2"); a problem where there is none. */
export function nodeOf(table: ScoringTable, argument: Argument, context: FunctionContext): number | null {
  const wanted = wordOf(argument).replace(/[.)]+$/, '');
  if (wanted === '') return null;
  const same = (text: string | null): boolean => text !== null && fold(text).replace(/[.)]+$/, '') === wanted;
  const at = table.rows.findIndex((row) => row.depth >= 0 && same(row.path));
  const found = at >= 0 ? at : table.rows.findIndex((row) => row.depth >= 0 && same(row.number));
  if (found < 0) throw new FunctionProblem('not-available', PROBLEMS.noNumber[context.language](shown(scalarOf(argument))));
  return found;
}
