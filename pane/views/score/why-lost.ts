// A word why a leaf lost points, from what stands in the table alone; null where the table does not say.
import type { Finding } from '../../../core/check/finding.ts';
import { lastFilled, numberOf } from '../../../core/score/reading.ts';
import type { NodeScore } from '../../../core/score/totals.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';

export type Why = 'evidence' | 'appraised' | 'survey' | 'zero' | 'scale';

export function whyLost({ rows }: ScoringTable, { row, achieved }: NodeScore, findings: readonly Finding[]): Why | null {
  const lost = rows[row];
  if (lost === undefined) return null;
  const appraised = lastFilled(lost.appraised)?.points ?? null;
  const self = numberOf(lost.self);
  if (lost.surveyOnly || (self === null && appraised === null && lost.survey.state === 'number')) return 'survey';
  if (appraised !== null && self !== null && appraised < self) return 'appraised';
  if (findings.some(({ code, number }) => code === 'evidence/missing' && number === lost.path)) return 'evidence';
  return achieved === null ? null : achieved === 0 ? 'zero' : 'scale';
}
