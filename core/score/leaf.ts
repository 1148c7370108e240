// What one row achieves by itself: the last filled appraisal, else the self score, plus the survey.
import type { Points } from '../points.ts';
import type { Columns, TableRow } from '../sheet/table.ts';
import { lastFilled, numberOf } from './reading.ts';

/** The two parts of what is achieved, and where the first comes from. null is "nothing there". */
export interface Standing {
  /** Appraised, or the self score that stands in for it. */
  readonly base: Points | null;
  readonly survey: Points | null;
  /** The base is a self score that nobody has appraised. */
  readonly fromSelf: boolean;
}

const NOTHING: Standing = { base: null, survey: null, fromSelf: false };

/** What a row's own cells say of it; a row that does not apply to the unit, or whose parent does not, says nothing. */
export function standingOf(row: TableRow, columns: Columns, applies = !row.notApplicable): Standing {
  if (!applies) return NOTHING;
  const appraised = lastFilled(row.appraised)?.points ?? null;
  const self = numberOf(row.self);
  const survey = numberOf(row.survey);
  const achieved = numberOf(row.achieved);
  // A self score on a survey leaf is a fault and earns nothing; some sheets type the survey's points as appraised or achieved.
  if (row.surveyOnly) return { base: null, survey: survey ?? appraised ?? achieved, fromSelf: false };
  if (appraised !== null) return { base: appraised, survey, fromSelf: false };
  // An error or a word in the appraisal is no score, and the self score counts only before appraisal.
  if (row.appraised.some(({ state }) => state === 'error' || state === 'invalid')) return { base: null, survey, fromSelf: true };
  // Without an appraisal column, an achieved column beside the self scores is what the appraisers gave.
  const achievedStands = columns.appraised.length === 0 && (columns.survey === undefined || columns.self === undefined);
  if (achieved !== null && (achievedStands || (self === null && survey === null))) return { base: achieved, survey: null, fromSelf: false };
  return { base: self, survey, fromSelf: self !== null };
}

/** What the unit claims for a leaf or, where the sheet holds no self score, was given; null where nothing is there. */
export const claimedPoints = (row: TableRow): Points | null => numberOf(row.self) ?? lastFilled(row.appraised)?.points ?? numberOf(row.achieved);
