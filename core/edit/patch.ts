// A patch: what to write, as host-neutral data that can be shown before, applied twice without change, and undone.
import type { Area } from '../address.ts';
import type { Severity } from '../check/finding.ts';
import type { OwnSheet, Span } from '../sheet/snapshot.ts';

/** What a cell holds: a formula wins over a value; both absent is blank. Text is always text, never run as a formula. */
export interface CellContent {
  readonly value?: string | number | boolean;
  /** English names, comma separators, without "=". */
  readonly formula?: string;
}

/** Writes one cell of the official's sheet. `before` is what stood there, for showing and for undo. */
export interface SetCell {
  readonly kind: 'set-cell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  /** For a formula, `value` is the result that core computed, written as the cached value. */
  readonly after: CellContent;
}

/** Adds or replaces one of our own sheets; `name` is made unique by the host if the official has a sheet of that name. */
export interface PutSheet {
  readonly kind: 'put-sheet';
  readonly own: OwnSheet;
  readonly name: string;
  readonly content: SheetContent;
}

export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly own: OwnSheet;
}

/** Colours cells by severity with a conditional format that can be told from the user's own. Replaces all our marks of that sheet. */
export interface PutMarks {
  readonly kind: 'put-marks';
  readonly sheet: string;
  readonly marks: readonly { readonly row: number; readonly column: number; readonly severity: Severity }[];
}

/** Stores our settings (journal, column map, choices) in the document; null takes them away. */
export interface PutSettings {
  readonly kind: 'put-settings';
  readonly text: string | null;
}

export type Edit = SetCell | PutSheet | RemoveSheet | PutMarks | PutSettings;

/** Edits in order. Applied as one: all or nothing. */
export interface Patch {
  readonly edits: readonly Edit[];
}

/** Looks of a cell of ours; the host maps them to its own styles. */
export type CellStyle = 'title' | 'subtitle' | 'header' | 'text' | 'text-strong' | 'number' | 'points' | 'points-strong' | 'percent' | 'percent-strong' | 'change' | 'change-strong' | 'move' | 'link' | 'note' | 'entry' | 'entry-points' | 'entry-date' | 'error' | 'warning' | 'info';

export interface SheetCell extends CellContent {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  /** A place inside the workbook that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** What a series stands for where its colour must say it: the unseen base of stacked bars, a total, a rise, a fall, an interval, the present place in it. */
export type SeriesLook = 'hidden' | 'total' | 'rise' | 'fall' | 'interval' | 'present';

/** A series of a chart: a name and the cells of its values, on the sheet that holds the chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** Where absent, the next colour of SERIES_COLOURS and a figure beside every bar. */
  readonly look?: SeriesLook;
}

export interface Chart {
  /** Stable name ("index-by-field"), so that it is replaced and not doubled. */
  readonly id: string;
  readonly type: 'bar' | 'column' | 'radar' | 'line';
  /** Bars or columns of one category stand on each other. */
  readonly stacked?: true;
  readonly title: string;
  /** One sentence for who cannot see the picture. */
  readonly description: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** Top left cell, and size in pixels. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
  /** The cell whose top left corner is the chart's bottom right one: a host that can ties the chart to it, so that it is as wide as the table whatever the default font; else `size` holds. */
  readonly until?: { readonly row: number; readonly column: number };
  /** The values are counts: their labels have no decimals, and none stands where nothing is counted. */
  readonly counts?: boolean;
  /** Ends of the value axis, where fixed (0 to 100 for an index); `reversed` draws the least value on top (rank 1). */
  readonly axis?: { readonly min?: number; readonly max?: number; readonly reversed?: true };
}

/**
 * What may be typed into cells of ours: one of some choices (without commas), one of the values of some cells of the
 * same sheet, a number between two ends, or a day between two days, ends allowed. Blank is always allowed.
 */
export type Validation = {
  readonly area: Area;
  /** What the program says to who types anything else. */
  readonly message?: string;
  /** The program says so and lets it be typed all the same. */
  readonly lenient?: boolean;
} & (
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'cells'; readonly source: Area }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
  /** Day numbers of the 1900 system, as cells hold dates. */
  | { readonly kind: 'date'; readonly from: number; readonly to: number }
);

/**
 * Cells coloured by their numbers, all areas as one scale: the lowest, the middle and the highest number have the colours
 * of SCALE_COLOURS. It says nothing that the numbers do not say.
 */
export interface ColourScale {
  readonly areas: readonly Area[];
}

/** A sheet of ours, whole: what the host needs to draw and print it. */
export interface SheetContent {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font, left to right. */
  readonly widths: readonly number[];
  /** Heights in points by 0-based row, where not the default. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows from the top that stay in sight, and that repeat on every printed page unless `print.repeat` names others. */
  readonly frozenRows: number;
  readonly charts: readonly Chart[];
  readonly validations?: readonly Validation[];
  readonly scales?: readonly ColourScale[];
  readonly print: { readonly orientation: 'landscape' | 'portrait'; readonly fitToWidth: boolean; /** A4 unless told; Google Sheets lets no script choose it. */ readonly paper?: 'A3'; readonly area: Area; /** 0-based rows that begin a new printed page. */ readonly breaks?: readonly number[]; /** Rows that are repeated on every printed page, where not the frozen ones. */ readonly repeat?: Span };
}

/** The rows that are repeated on every printed page of a sheet of ours; null where none is. */
export function repeatedRows({ frozenRows, print }: SheetContent): Span | null {
  return print.repeat ?? (frozenRows > 0 ? { first: 0, last: frozenRows - 1 } : null);
}
