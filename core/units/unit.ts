// A unit as its own sheet tells it: who it is, where that stands, and what it scored, small enough to keep ten thousand of them.
import type { Points } from '../points.ts';

/** Where a unit's scoring table stands. */
export interface UnitSource {
  /** The file as it was named; null for the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** The table, "A6:K183". */
  readonly range: string;
}

/** Points of a unit, or of one of its fields. null where its table has no such column. */
export interface UnitFigures {
  readonly max: Points | null;
  /** Without what does not apply to the unit: the denominator of the index. */
  readonly applicableMax: Points | null;
  readonly self: Points | null;
  readonly appraised: Points | null;
  readonly survey: Points | null;
  readonly achieved: Points | null;
  /** Percent. */
  readonly index: Points | null;
}

/** One field of a unit's table. */
export interface UnitField extends UnitFigures {
  /** The number made whole ("2", "II"); '' where the sheet numbers nothing. */
  readonly path: string;
  readonly name: string;
}

/** One unit's table, as plain data (it survives JSON). */
export interface UnitSheet {
  readonly source: UnitSource;
  readonly name: string;
  /** What told the name: a line above the table ("Đơn vị: …"), the sheet's name or the file's. */
  readonly nameFrom: 'title' | 'sheet' | 'file';
  /** The year in the lines above the table; null where none is named. */
  readonly year: number | null;
  /** The group that a line above the table names ("Khối: …", "… CẤP SỞ"); null where none does. */
  readonly group: string | null;
  /** Which criteria with which maxima the table has; equal texts are equal sets. */
  readonly signature: string;
  /** Of all leaves, with bonus and penalty in what was achieved. */
  readonly totals: UnitFigures & { readonly bonus: Points | null; readonly penalty: Points | null };
  /** In sheet order. */
  readonly fields: readonly UnitField[];
  /** Some leaf has no appraisal yet: the self score stands in. */
  readonly provisional: boolean;
  /** Some score is filled in. */
  readonly scored: boolean;
  /** Findings of severity error and warning in the table. */
  readonly errors: number;
  readonly warnings: number;
  /** The sheet is hidden. */
  readonly hidden: boolean;
}
