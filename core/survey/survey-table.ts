// A survey table as the reader understood it: the five factors of SIPAS, the answers on five levels, and stated figures by year.
import type { Area } from '../address.ts';
import type { Reading } from '../sheet/table.ts';

/**
 * The five factors of SIPAS (QĐ 2640/QĐ-BNV ngày 10/10/2017, giai đoạn 2017-2020): tiếp cận dịch vụ; TTHC; công chức; kết
 * quả; tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị.
 */
export const FACTORS = ['access', 'procedures', 'staff', 'result', 'feedback'] as const;

export type Factor = (typeof FACTORS)[number];

/** What a sheet states of a year: the index in percent, and the points of SIPAS, of the leaders' survey and of both. */
export const STATED_FIGURES = ['index', 'points', 'leaders', 'total'] as const;

export type StatedFigure = (typeof STATED_FIGURES)[number];

/** A cell that is filled in, and what it says. */
export interface Stated {
  /** A1. */
  readonly cell: string;
  readonly reading: Reading;
}

/** The figures of one year; null where the sheet does not state them. */
export type YearFigures = Readonly<Record<StatedFigure, Stated | null>> & {
  /** null where neither the header nor the lines above the table name it. */
  readonly year: number | null;
  /** The cell that heads them. */
  readonly cell: string;
};

/** Answers on the five levels, from "rất không hài lòng" to "rất hài lòng": counts, or percents. */
export interface Answers {
  /** A1 of the row's name. */
  readonly cell: string;
  /** Five of them; null where the table lacks that level. */
  readonly levels: readonly (Stated | null)[];
  /** How many answered, where a column says it. */
  readonly total: Stated | null;
}

/** One of the five factors. */
export interface FactorRow {
  readonly factor: Factor;
  readonly name: string;
  /** A1 of its name. */
  readonly cell: string;
  /** Its index in percent, by the table's years. */
  readonly index: readonly { readonly year: number | null; readonly stated: Stated }[];
  readonly answers: Answers | null;
}

/** A table of a survey. */
export interface SurveyTable {
  readonly sheet: string;
  readonly area: Area;
  /** 0-based. */
  readonly headerRows: readonly number[];
  readonly factors: readonly FactorRow[];
  /** The answers to all factors together, where a row gives them. */
  readonly overall: Answers | null;
  /** In the order of the sheet. */
  readonly years: readonly YearFigures[];
  /** The maxima that the sheet states, in points. */
  readonly max: { readonly points: Stated | null; readonly leaders: Stated | null };
}
