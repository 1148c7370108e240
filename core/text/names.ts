// The names of severities, columns, rows, tables, levels, sources and what they vouch for in both languages.
import type { Severity } from '../check/finding.ts';
import type { CriteriaSet, Figure, Source } from '../criteria/set.ts';
import type { RowKind, SingleRole, Table } from '../sheet/table.ts';
import { names as en } from './en/names.ts';
import type { Language } from './language.ts';
import { say } from './template.ts';
import { names as vi } from './vi/names.ts';

/** Every role that a column may play. */
export type ColumnRole = SingleRole | 'appraised' | 'part';

/** The names of one language, in the middle of a sentence (lower case), headings excepted. */
export interface Names {
  readonly severity: Readonly<Record<Severity, string>>;
  /** What to do with findings of that severity; heads their group. */
  readonly severityHeading: Readonly<Record<Severity, string>>;
  readonly role: Readonly<Record<ColumnRole, string>>;
  /** An appraisal round, with the place {round#}. */
  readonly round: string;
  readonly rowKind: Readonly<Record<RowKind, string>>;
  readonly tableKind: Readonly<Record<Table['kind'], string>>;
  readonly level: Readonly<Record<CriteriaSet['level'], string>>;
  readonly source: Readonly<Record<Source['status'], string>>;
  /** What a source of a criteria set vouches for. */
  readonly figure: Readonly<Record<Figure, string>>;
}

/** The names by language. */
export const NAMES: Readonly<Record<Language, Names>> = { vi, en };

const isRole = (text: string, names: Names): text is ColumnRole => Object.hasOwn(names.role, text);

/** "điểm thẩm định (lần 2)" of a role and a 1-based round; the first round goes without, as most sheets have no other. null for what is no role. */
export function columnText(role: string, language: Language, round?: number | null): string | null {
  const names = NAMES[language];
  if (!isRole(role, names)) return null;
  if (role !== 'appraised' || round === undefined || round === null || round === 1) return names.role[role];
  return say([names.round, names.role.appraised], { language, values: { round } });
}
