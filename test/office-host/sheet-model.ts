// One sheet of the model: its cells, merges, hidden rows and columns, formats, links, charts and conditional formats.
import type { Area } from '../../core/address.ts';
import type { CellValue, SheetSnapshot, Span } from '../../core/sheet/snapshot.ts';

/** One cell that is not blank. */
export interface ModelCell {
  value: Exclude<CellValue, null>;
  /** Without "=". */
  formula?: string;
}

export interface ModelMark {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly properties: Map<string, unknown>;
}

export interface ModelSeries {
  values: Area | null;
  categories: Area | null;
  readonly properties: Map<string, unknown>;
}

export interface ModelChart {
  readonly id: string;
  readonly series: ModelSeries[];
  readonly properties: Map<string, unknown>;
  place: Area | null;
}

/** What stands on a sheet, beside its cells. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetSnapshot['visibility'] = 'visible';
  isProtected = false;
  readonly cells = new Map<number, ModelCell>();
  merges: Area[] = [];
  hiddenRows: readonly Span[] = [];
  hiddenColumns: readonly Span[] = [];
  /** Number format by cell where not General. */
  readonly formats = new Map<number, string>();
  /** Other looks by cell ("font/bold"), and those of rows and columns. */
  readonly looks = new Map<number, Map<string, unknown>>();
  readonly sizes = new Map<string, unknown>();
  readonly links = new Map<number, Readonly<Record<string, unknown>>>();
  readonly validations: { readonly area: Area; readonly properties: Map<string, unknown> }[] = [];
  /** By priority: the first wins. */
  marks: ModelMark[] = [];
  charts: ModelChart[] = [];
  readonly page = new Map<string, unknown>();
  frozenRows = 0;
  breaks: number[] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }
}

const COLUMNS = 16_384;

export const ROWS = 1_048_576;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** A cell as one number. */
export const keyOf = (row: number, column: number): number => row * COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / COLUMNS);
export const columnOf = (key: number): number => key % COLUMNS;

/** The smallest area that holds the cells of `keys` inside `within`, and the areas; null where there is none. */
export function extent(keys: Iterable<number>, areas: readonly Area[], within: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const grow = (area: Area): void => {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  };
  for (const key of keys) {
    const [row, column] = [rowOf(key), columnOf(key)];
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
    grow({ top: row, left: column, bottom: row, right: column });
  }
  for (const area of areas) {
    const part = overlap(area, within);
    if (part) grow(part);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** What two areas share; null where nothing. */
export function overlap(one: Area, other: Area): Area | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

export const within = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
