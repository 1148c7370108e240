// The ways in which a leaf earns its points, as data of a criteria set.
import type { Points } from '../points.ts';

/** One end of a band. A measure is a plain number or a percent, in ten-thousandths like points: 85 % is 850000. */
export interface Bound {
  readonly value: Points;
  readonly inclusive: boolean;
}

/** "Từ 25% đến dưới 30%"; an end that is absent is open to infinity. */
export interface Interval {
  readonly from?: Bound;
  readonly to?: Bound;
}

/** Choose one: "Ban hành kịp thời: 1". */
export interface OptionsMethod {
  readonly kind: 'options';
  readonly options: readonly { readonly text: string; readonly points: Points }[];
}

export interface Band extends Interval {
  readonly text: string;
  readonly points: Points;
}

/**
 * The band that a measure falls into decides. Where one band lies inside another ("Không thực hiện" inside "Dưới 25%"),
 * the narrower one is meant.
 */
export interface BandsMethod {
  readonly kind: 'bands';
  /** What is measured: "Tỷ lệ hồ sơ đúng hạn". */
  readonly of: string;
  readonly unit?: string;
  readonly bands: readonly Band[];
}

/**
 * measure / divisor x max between two thresholds: nothing below `from`, all of max from `to` on.
 * "Từ 60% đến dưới 85%: Điểm = (Tỷ lệ/85%) x 10, làm tròn 02 chữ số" is from 60, to 85, decimals 2.
 */
export interface RatioMethod {
  readonly kind: 'ratio';
  readonly of: string;
  readonly unit?: string;
  readonly from?: Points;
  readonly to: Points;
  /** What the measure is divided by; `to` where absent. */
  readonly divisor?: Points;
  /** Decimals to which the points are rounded, half away from zero; 4 where absent. */
  readonly decimals?: number;
}

export interface Variable {
  /** A letter, then letters, digits or _: as the expressions spell it. */
  readonly name: string;
  readonly text: string;
}

/** Named figures and several cases, of which the scorer picks one; each has an expression of its own. */
export interface CasesMethod {
  readonly kind: 'cases';
  readonly variables: readonly Variable[];
  /** `points` knows numbers (decimal point), the variables, + - * / ( ), min, max and round(value, decimals). */
  readonly cases: readonly { readonly when: string; readonly points: string }[];
  /** Decimals to which the points are rounded, half away from zero; 4 where absent. */
  readonly decimals?: number;
}

/** "Mỗi sáng kiến 0,5 điểm, tối đa 1 điểm". */
export interface PerItemMethod {
  readonly kind: 'per-item';
  readonly item: string;
  readonly points: Points;
  /** The leaf's max where absent. */
  readonly cap?: Points;
}

/** From max downwards: "Mỗi báo cáo trễ hạn trừ 0,25 điểm". */
export interface DeductionMethod {
  readonly kind: 'deduction';
  readonly item: string;
  /** Taken away for each item; positive. */
  readonly points: Points;
  /** Never below this; 0 where absent. */
  readonly floor?: Points;
}

/** Any of min, min + step … max: how one city's system lets points be given. */
export interface StepMethod {
  readonly kind: 'step';
  readonly min: Points;
  readonly step: Points;
  /** The leaf's max where absent. */
  readonly max?: Points;
}

/** Points come from a survey and are never self-scored. No conversion from answers is known: points are entered. */
export interface SurveyMethod {
  readonly kind: 'survey';
  /** Whose answers count: "người dân (SIPAS)", "lãnh đạo, quản lý". */
  readonly respondents?: string;
}

/** Given by judgement, anything from 0 to max. */
export interface ManualMethod {
  readonly kind: 'manual';
  /** What the judge looks at. */
  readonly text?: string;
}

export type Method =
  | OptionsMethod | BandsMethod | RatioMethod | CasesMethod | PerItemMethod
  | DeductionMethod | StepMethod | SurveyMethod | ManualMethod;

export type MethodKind = Method['kind'];
