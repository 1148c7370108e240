// Why a leaf lost points, from what stands in the table alone; nothing where the table does not say.
import { parseA1 } from '../../../core/address.ts';
import type { Finding } from '../../../core/check/finding.ts';
import { lastFilled, numberOf } from '../../../core/score/reading.ts';
import type { NodeScore } from '../../../core/score/totals.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { plain } from './figures.ts';

/** A reason and the points that its sentence names. */
export interface Reason {
  readonly code: 'survey' | 'survey-part' | 'appraised' | 'zero' | 'self' | 'scale' | 'evidence';
  readonly values: Readonly<Record<'appraised' | 'self' | 'survey' | 'max', number | null>>;
}

/** The reasons, the one that explains most first. */
export function whyLost(table: ScoringTable, { row: index, applicableMax }: NodeScore, findings: readonly Finding[]): readonly Reason[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const appraised = lastFilled(row.appraised)?.points ?? numberOf(table.columns.appraised.length === 0 ? row.achieved : undefined);
  const self = numberOf(row.self);
  const survey = numberOf(row.survey);
  const max = numberOf(row.max) ?? applicableMax;
  const values = { appraised: plain(appraised), self: plain(self), survey: plain(survey), max: plain(max) };
  const codes: Reason['code'][] = [];
  if (row.surveyOnly || (self === null && appraised === null && survey !== null)) {
    const given = survey ?? appraised;
    return given === null ? [] : [{ code: 'survey', values: { ...values, survey: plain(given) } }];
  }
  if (appraised !== null && self !== null && appraised < self) codes.push('appraised');
  else if ((appraised ?? self) === 0) codes.push('zero');
  else if (self !== null && max !== null && self < max && survey === null) codes.push('self');
  else if (appraised !== null && max !== null && appraised < max && survey === null) codes.push('scale');
  if (survey !== null) codes.push('survey-part');
  if (findings.some((finding) => finding.code === 'evidence/missing' && finding.sheet === table.sheet && isAt(finding, row.row))) codes.push('evidence');
  return codes.map((code) => ({ code, values }));
}

const isAt = ({ cell }: Finding, row: number): boolean => cell !== null && parseA1(cell)?.row === row;
