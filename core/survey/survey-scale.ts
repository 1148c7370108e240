// How many points a survey is worth, and who says so: the caller, the sheet, the criteria set, or nobody.
import type { CriteriaSet, PointPart } from '../criteria/set.ts';
import type { Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { fold } from '../sheet/fold.ts';
import { USUAL_SIPAS_MAX } from './sipas-points.ts';
import type { SurveyTable } from './survey-table.ts';
import { figureOf } from './words.ts';

/** Maximum points of SIPAS and of the leaders' survey, each with who says so. */
export interface SurveyScale {
  readonly points: { readonly max: Points; readonly from: 'caller' | 'sheet' | 'set' | 'assumed' };
  /** null where nobody says it: then it is not checked. */
  readonly leaders: { readonly max: Points; readonly from: 'sheet' | 'set' } | null;
}

/** The scale of one table. `asked` is the maximum of SIPAS that the caller gives. */
export function scaleOf(table: SurveyTable, set: CriteriaSet | null, asked: Points | null): SurveyScale {
  const sheet = { points: numberOf(table.max.points?.reading), leaders: numberOf(table.max.leaders?.reading) };
  const ofSet = { points: partMax(set?.parts ?? [], 'points'), leaders: partMax(set?.parts ?? [], 'leaders') };
  const leaders = sheet.leaders !== null ? { max: sheet.leaders, from: 'sheet' as const } : ofSet.leaders !== null ? { max: ofSet.leaders, from: 'set' as const } : null;
  if (asked !== null) return { points: { max: asked, from: 'caller' }, leaders };
  if (sheet.points !== null && sheet.points > 0) return { points: { max: sheet.points, from: 'sheet' }, leaders };
  if (ofSet.points !== null) return { points: { max: ofSet.points, from: 'set' }, leaders };
  return { points: { max: USUAL_SIPAS_MAX, from: 'assumed' }, leaders };
}

/** The max of the part of a set that is about SIPAS or about the leaders' survey; null where the set does not say it. */
function partMax(parts: readonly PointPart[], figure: 'points' | 'leaders'): Points | null {
  for (const part of parts) {
    const said = figureOf(fold(part.name));
    const isIt = figure === 'leaders' ? said === 'leaders' : said === 'points' || said === 'index';
    if (isIt && part.max !== undefined) return part.max;
    const below = partMax(part.parts ?? [], figure);
    if (below !== null) return below;
  }
  return null;
}
