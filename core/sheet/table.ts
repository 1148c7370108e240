// A table as the reader understood it: where its header, columns and rows are, and how sure that is.
import type { Area } from '../address.ts';
import type { Points } from '../points.ts';

/** What a cell of points says. A blank is not zero, and "không áp dụng" is neither. */
export type Reading =
  | { readonly state: 'blank' }
  /** `text` is present where the number was stored as text ("1,5", "03 điểm"): counted, and reported. */
  | { readonly state: 'number'; readonly points: Points; readonly text?: string }
  | { readonly state: 'not-applicable'; readonly text: string }
  | { readonly state: 'invalid'; readonly text: string }
  | { readonly state: 'error'; readonly error: string };

/** Columns that a table has at most once, besides the appraisal rounds and the parts. */
export type SingleRole =
  | 'number' | 'name' | 'max' | 'self' | 'survey' | 'achieved' | 'index'
  | 'evidence' | 'explanation' | 'opinion' | 'note' | 'owner' | 'rank' | 'grade' | 'unit'
  /** Free text that holds the scoring options of a row ("Thang điểm chi tiết"). */
  | 'options';

/** Which 0-based column plays which role; a role that the table lacks is absent. */
export type Columns = { readonly [role in SingleRole]?: number } & {
  /** Appraisal rounds, first to last; the last filled one counts. */
  readonly appraised: readonly number[];
  /** Addends of a ranking table. */
  readonly part: readonly number[];
};

/** A column map that a user gave: it overrides what was recognised. null takes a role away. */
export type ColumnOverride = { readonly [role in SingleRole]?: number | null } & {
  readonly appraised?: readonly number[];
  readonly part?: readonly number[];
};

/** One way to earn points on a leaf. */
export interface Option {
  readonly text: string;
  /** The points of choosing it; null where a formula decides (then `ratio`) or where none was read. */
  readonly points: Points | null;
  /** "tính theo công thức": any score from `from` to `to` is right. */
  readonly ratio?: { readonly from: Points; readonly to: Points };
  /** The sheet row of an option row; absent where all options stand in one cell. */
  readonly row?: number;
}

export type RowKind =
  | 'field' | 'criterion' | 'component'
  /** A scoring option below a leaf. */
  | 'option'
  | 'total' | 'bonus' | 'penalty'
  /** Inside the table without points: a remark, a section heading, an unnumbered line. */
  | 'text';

/** A row of a scoring table. Readings of columns that the table lacks are blank. */
export interface TableRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** 0 field, 1 criterion, 2 and deeper component; -1 for every other kind. */
  readonly depth: number;
  /** The number as the sheet shows it ("1.1.2", "I", "a)"); null where there is none. */
  readonly number: string | null;
  /** The number made whole from its ancestors where the sheet restarts it ("I" > "1" gives "I.1"); unique unless the sheet repeats it. */
  readonly path: string;
  readonly name: string;
  /** Index into `rows` of the parent node; null at the top. Options point to their leaf. */
  readonly parent: number | null;
  /** Indices of the child nodes (never options). */
  readonly children: readonly number[];
  readonly options: readonly Option[];
  readonly max: Reading;
  readonly self: Reading;
  readonly appraised: readonly Reading[];
  readonly survey: Reading;
  readonly achieved: Reading;
  readonly index: Reading;
  /** Trimmed texts of the columns beside the points; '' where blank. */
  readonly evidence: string;
  readonly explanation: string;
  readonly opinion: string;
  readonly note: string;
  /** Scored by survey alone: never self-scored. */
  readonly surveyOnly: boolean;
  /** Does not apply to the unit: it leaves the denominator. */
  readonly notApplicable: boolean;
  readonly hidden: boolean;
}

/** Why the reader believes what it says; worded by text/. */
export interface Evidence {
  readonly code:
    | 'header-words' | 'header-rows' | 'numbering' | 'levels' | 'sums' | 'options' | 'total-row' | 'units'
    | 'column-override' | 'weak-header' | 'weak-numbering';
  readonly values?: Readonly<Record<string, string | number>>;
}

interface TableBase {
  readonly sheet: string;
  /** Header to last row. */
  readonly area: Area;
  /** 0-based rows of the header. */
  readonly headerRows: readonly number[];
  readonly columns: Columns;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Rows are criteria, one unit. */
export interface ScoringTable extends TableBase {
  readonly kind: 'scoring';
  readonly rows: readonly TableRow[];
}

/** A unit of a ranking table. */
export interface UnitRow {
  readonly row: number;
  readonly kind: 'unit' | 'group' | 'mean' | 'total' | 'text';
  readonly name: string;
  readonly number: string | null;
  /** Index of the group heading in `rows`; null where the table has none. */
  readonly group: number | null;
  readonly max: Reading;
  readonly self: Reading;
  readonly appraised: readonly Reading[];
  readonly survey: Reading;
  readonly parts: readonly Reading[];
  readonly achieved: Reading;
  readonly index: Reading;
  readonly rank: Reading;
  readonly grade: string;
}

/** A grade and the percents that it takes; an end that is absent is open to infinity. */
export interface GradeBand {
  readonly name: string;
  readonly from?: { readonly percent: Points; readonly inclusive: boolean };
  readonly to?: { readonly percent: Points; readonly inclusive: boolean };
}

/** The 0-based columns of one group of a matrix; what it lacks is absent. */
export interface MatrixColumns {
  /** Rounds, first to last. */
  readonly appraised: readonly number[];
  readonly self?: number;
  readonly survey?: number;
  readonly achieved?: number;
  readonly index?: number;
}

/** A group of a matrix: a field, or the whole. */
export interface MatrixGroup {
  readonly name: string;
  /** The maximum that the header prints; blank where it prints none. */
  readonly max: Reading;
  /** A1 of that maximum. */
  readonly maxCell: string | null;
  readonly columns: MatrixColumns;
}

/** Groups of columns, one for the whole and one a field. */
export interface Matrix {
  readonly whole: MatrixGroup;
  readonly fields: readonly MatrixGroup[];
}

/** Rows are units. */
export interface RankingTable extends TableBase {
  readonly kind: 'ranking';
  readonly rows: readonly UnitRow[];
  /** Bands that a note beside the table states ("Xếp loại: Tốt từ 80 điểm trở lên; …"); empty where none does. */
  readonly bands: readonly GradeBand[];
  /** The fields beside the whole, where the columns stand in groups; absent elsewhere. */
  readonly matrix?: Matrix;
}

export type Table = ScoringTable | RankingTable;
