// A remark on a consolidation: what was not taken as it stands, of which unit and where, as data; its words are made in text/.
import type { Severity, Shown } from '../check/finding.ts';
import type { UnitSource } from './unit.ts';

/** Every code with its severity: an error must be decided by a person before the ranking can be published. */
export const REMARKS = {
  'units/none': 'error',
  'units/no-common-set': 'error',
  'unit/file-broken': 'error',
  'unit/no-table': 'warning',
  'unit/missing': 'warning',
  'unit/not-in-list': 'warning',
  'unit/no-group': 'warning',
  'unit/twice': 'error',
  'unit/same-twice': 'warning',
  'unit/other-set': 'error',
  'unit/other-year': 'error',
  'unit/no-score': 'warning',
  'unit/no-index': 'warning',
  'unit/has-errors': 'error',
  'unit/left-out': 'info',
  'unit/provisional': 'info',
  'unit/hidden': 'info',
} as const satisfies Record<string, Severity>;

export type RemarkCode = keyof typeof REMARKS;

/** The codes that keep a unit out of the ranking. */
export type AsideCode = Extract<RemarkCode, 'units/no-common-set' | 'unit/twice' | 'unit/same-twice' | 'unit/other-set' | 'unit/other-year' | 'unit/no-score' | 'unit/no-index'>;

export interface UnitRemark {
  readonly code: RemarkCode;
  readonly severity: Severity;
  /** The unit's name; null where the remark is on a file or on all units. */
  readonly unit: string | null;
  /** Where it stands; several for a unit that was submitted twice. */
  readonly sources: readonly UnitSource[];
  /** What else its sentence names: counts, years, group, reason. */
  readonly values: Readonly<Record<string, Shown>>;
}

/** One remark. */
export const remark = (code: RemarkCode, unit: string | null, sources: readonly UnitSource[] = [], values: Readonly<Record<string, Shown>> = {}): UnitRemark => ({ code, severity: REMARKS[code], unit, sources, values });
