// The points that a satisfaction index earns: in proportion, which is what published figures mostly follow.
import { points, ratio, round, type Points } from '../points.ts';

/** The SIPAS points of the national set of 2020 (QĐ 1149/QĐ-BNV; KH 1886/KH-UBND Quảng Bình 2021): taken, and told, only where neither the set nor the sheet says it. */
export const USUAL_SIPAS_MAX: Points = points(10);

/**
 * index % of max, unrounded. Proportion fits two of the three published cases: 83,43 % is 8,34 (Quảng Bình 2019) and
 * 91,17 % is 9,12 (Hà Tĩnh 2021), but 78,88 % was given 7,83 (Quảng Bình 2020). The official formula is not known.
 */
export const sipasPoints = (index: Points, max: Points): Points => ratio(index, max, points(100)) ?? index;

/** The same with two decimals, as results are published. */
export const shownSipasPoints = (index: Points, max: Points): Points => round(sipasPoints(index, max), 2);
