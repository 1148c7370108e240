// Numbers that the spreadsheet spoilt: 1.10 kept as the number 1.1, or 1.2 turned into a date; and what was due there.
import type { Grid } from '../sheet/grid.ts';
import { textOf } from '../sheet/grid.ts';
import { cellNumber, parseNumber, type RowNumber } from '../sheet/numbering.ts';
import { dateParts } from '../sheet/day.ts';
import { isDateFormat } from '../sheet/read-points.ts';
import type { Cell } from '../sheet/snapshot.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { isNode } from './cells.ts';

/** A spoilt number. `due` is what the rows above lead to ("1.10"); null where they do not tell. */
export interface LostNumber {
  readonly kind: 'zero' | 'date';
  readonly due: string | null;
  /** The last number above, "" for none. */
  readonly previous: string;
}

/** The rows of a table as numbered, spoilt numbers mended. Both are by index in `table.rows`. */
export interface Numbering {
  /** null where a row has no number that could be read. */
  readonly numbers: readonly (RowNumber | null)[];
  readonly lost: ReadonlyMap<number, LostNumber>;
}

type Parts = readonly number[];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Several rules ask for the numbers of one table; tables are never changed, so one reading serves them all. */
const read = new WeakMap<ScoringTable, Numbering>();

/** The numbers of all rows, the spoilt ones mended from the row above. `grid` is that of the table's sheet. */
export function numberingOf(table: ScoringTable, grid: Grid): Numbering {
  const known = read.get(table) ?? readNumbering(table, grid);
  read.set(table, known);
  return known;
}

function readNumbering(table: ScoringTable, grid: Grid): Numbering {
  const numbers: (RowNumber | null)[] = [];
  const lost = new Map<number, LostNumber>();
  let previous: RowNumber | null = null;
  table.rows.forEach((row, index) => {
    const cell = table.columns.number === undefined ? undefined : grid.cell(row.row, table.columns.number);
    const shown = rowNumber(row, cell);
    const found = row.kind === 'option' ? null : lostNumber(cell, shown, previous);
    if (found) lost.set(index, found);
    const number = found?.due ? parseNumber(found.due) : shown;
    numbers.push(number);
    if (number && isNode(row)) previous = number;
  });
  return { numbers, lost };
}

const rowNumber = (row: TableRow, cell: Cell | undefined): RowNumber | null =>
  cellNumber(cell) ?? (row.number === null ? null : parseNumber(row.number));

function lostNumber(cell: Cell | undefined, own: RowNumber | null, previous: RowNumber | null): LostNumber | null {
  if (cell === undefined) return null;
  const above = previous?.style === 'decimal' ? previous.parts : null;
  const shown = previous?.shown ?? '';
  const dates = dateReadings(cell);
  if (dates) return { kind: 'date', due: dueOf(dates, above), previous: shown };
  if (own?.numeric !== true || above === null || own.parts.length !== 2) return null;
  const last = (above[1] ?? 0) + 1;
  // 1.10, 1.20 and 1.100 are the numbers 1.1, 1.2 and 1.1: only a due number that ends in zero can have lost it.
  const spoilt = above[0] === own.parts[0] && last % 10 === 0 && Number(String(last).replace(/0+$/, '')) === own.parts[1];
  return spoilt ? { kind: 'zero', due: `${own.parts[0]}.${last}`, previous: shown } : null;
}

/** Every number that this date may have been typed as; null where the cell is no date. */
function dateReadings(cell: Cell): readonly Parts[] | null {
  if (typeof cell.value === 'number') {
    if (cell.format === undefined || !isDateFormat(cell.format)) return null;
    const { day, month, year } = dateParts(cell.value);
    return [[cell.value], ...orders(day, month, year)];
  }
  const text = textOf(cell.value);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text);
  if (iso) return orders(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed) return orders(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const named = /^(\d{1,2})[- ](?:([A-Za-z]{3})|thg ?(\d{1,2}))(?:[- ](\d{2,4}))?$/i.exec(text);
  if (named === null) return null;
  const month = named[3] === undefined ? MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1 : Number(named[3]);
  return month === 0 ? null : orders(Number(named[1]), month, Number(named[4] ?? 0));
}

const orders = (day: number, month: number, year: number): Parts[] => [
  [day, month], [month, day], [day, month, year % 100], [month, day, year % 100], [year % 100, month, day],
];

/** The reading that may follow the number above: its first child, or the next of itself or of one of its parents. */
function dueOf(readings: readonly Parts[], above: Parts | null): string | null {
  if (above === null) return null;
  const followers = [[...above, 1], ...above.map((_, at) => [...above.slice(0, at), (above[at] ?? 0) + 1])].map((parts) => parts.join('.'));
  return readings.map((parts) => parts.join('.')).find((text) => followers.includes(text)) ?? null;
}
