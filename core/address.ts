// Cell addresses: 0-based rows and columns inside, A1 where people read them.
import { fromCol, toCol } from '@borgar/fx/xlsx';

/** A cell, 0-based. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based, both ends inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a 0-based column: 0 is A. */
export const columnName = (column: number): string => toCol(column);

/** The 0-based column of its letters; null when they are none. */
export function columnIndex(name: string): number | null {
  return /^[A-Z]{1,3}$/i.test(name) ? fromCol(name.toUpperCase()) : null;
}

/** "E17" of a 0-based row and column. */
export const a1 = (row: number, column: number): string => columnName(column) + (row + 1);

/** "A6:I183" of an area; one cell alone is "A6". */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The 0-based cell of an "E17" or "$E$17"; null for anything else. */
export function parseA1(text: string): Address | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const column = match?.[1] === undefined ? null : columnIndex(match[1]);
  return column === null ? null : { row: Number(match?.[2]) - 1, column };
}

/** The area of an "A6:I183" or "A6"; null for anything else. */
export function parseA1Area(text: string): Area | null {
  const [from, to, ...rest] = text.split(':');
  const first = parseA1(from ?? '');
  const last = to === undefined ? first : parseA1(to);
  if (first === null || last === null || rest.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
