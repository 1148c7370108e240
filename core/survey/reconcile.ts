// Whether the figures that a sheet states of a year agree with each other; nothing is corrected.
import { minus, plus, points, round, roundingTolerance, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { shownSipasPoints, sipasPoints } from './sipas-points.ts';
import type { SurveyScale } from './survey-scale.ts';
import type { YearFigures } from './survey-table.ts';

/** One year: what is stated, and what follows from it. null where it cannot be told. */
export interface ReconciledYear {
  readonly year: number | null;
  /** Percent, as stated; null too where it is no percent. */
  readonly index: Points | null;
  /** Points as stated. */
  readonly points: Points | null;
  readonly leaders: Points | null;
  readonly total: Points | null;
  /** Points in proportion to the index, with two decimals. */
  readonly due: Points | null;
  /** Stated points - points in proportion; null where they agree within rounding, or one of them is not there. */
  readonly pointsOff: Points | null;
  /** SIPAS + leaders, as stated. */
  readonly sum: Points | null;
  /** Stated total - that sum; null where they agree within rounding. */
  readonly gap: Points | null;
  /** What the gap may hold. */
  readonly reading: 'socio-economic' | null;
}

const HUNDRED = points(100);

/** A stated percent from 0 to 100; null for anything else. */
export function percentIn(figures: YearFigures): Points | null {
  const index = numberOf(figures.index?.reading);
  return index === null || index < 0 || index > HUNDRED ? null : index;
}

/** Reconciles one year. */
export function reconcile(figures: YearFigures, scale: SurveyScale): ReconciledYear {
  const index = percentIn(figures);
  const [stated, leaders, total] = [numberOf(figures.points?.reading), numberOf(figures.leaders?.reading), numberOf(figures.total?.reading)];
  const exact = index === null ? null : sipasPoints(index, scale.points.max);
  const off = exact === null || stated === null ? null : minus(stated, round(exact, 2));
  const sum = stated === null || leaders === null ? null : plus(stated, leaders);
  const gap = sum === null || total === null ? null : minus(total, sum);
  const gapTold = gap === null || Math.abs(gap) <= roundingTolerance(2) ? null : gap;
  return {
    year: figures.year, index, points: stated, leaders, total,
    due: index === null ? null : shownSipasPoints(index, scale.points.max),
    pointsOff: off === null || Math.abs(off) <= roundingTolerance(1) ? null : off,
    sum,
    gap: gapTold,
    reading: gapTold !== null && mayBeSocioEconomic(figures.year, gapTold) ? 'socio-economic' : null,
  };
}

/**
 * The table of provinces of 2020 shows four parts: điểm đánh giá, SIPAS, khảo sát lãnh đạo quản lý, tác động kinh tế - xã
 * hội; the largest value published of the last is 5 (Báo Đầu tư 28/6/2021). A total of the survey that is larger than
 * its two parts by no more than that may hold the last part too.
 */
const mayBeSocioEconomic = (year: number | null, gap: Points): boolean => year === 2020 && gap > 0 && gap <= points(5);

/** From 2022 on the index is measured in another way: 87,16 % in 2021, 80,08 % in 2022, for the whole country. */
const METHOD_CHANGED = 2022;

/** The last year before the change of method and the first after it, of a list of years that lies on both sides; null of one that does not. */
export function yearsAcrossMethods(years: readonly (number | null)[]): { readonly before: number; readonly after: number } | null {
  const known = years.filter((year) => year !== null);
  const before = Math.max(...known.filter((year) => year < METHOD_CHANGED));
  const after = Math.min(...known.filter((year) => year >= METHOD_CHANGED));
  return Number.isFinite(before) && Number.isFinite(after) ? { before, after } : null;
}
