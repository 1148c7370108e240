// Which lines of the list the user wants to see.
import type { Severity } from '../../../core/check/finding.ts';
import { fold } from '../../../core/sheet/fold.ts';
import { findingText } from '../../../core/text/finding.ts';
import type { Language } from '../../../core/text/language.ts';
import type { ColumnRole } from '../../../core/text/names.ts';
import type { Item } from './finding-items.ts';

/** null and '' ask for everything. */
export interface Filter {
  readonly severity: Severity | null;
  readonly field: number | null;
  /** Only what stands on that sheet beside the tables. */
  readonly sheet: string | null;
  readonly role: ColumnRole | null;
  readonly search: string;
}

export const EVERYTHING: Filter = { severity: null, field: null, sheet: null, role: null, search: '' };

export const isEverything = ({ severity, field, sheet, role, search }: Filter): boolean => severity === null && field === null && sheet === null && role === null && search.trim() === '';

/** The lines that pass: a search finds numbers from their beginning ("1.1"), cells, and words without their diacritics. */
export function filtered(items: readonly Item[], { severity, field, sheet, role, search }: Filter, language: Language): readonly Item[] {
  const asked = fold(search.trim());
  return items.filter((item) => {
    if (severity !== null && item.finding.severity !== severity) return false;
    if (field !== null && item.field !== field) return false;
    if (sheet !== null && item.beside !== sheet) return false;
    if (role !== null && item.role !== role) return false;
    if (asked === '') return true;
    if (fold(item.number).startsWith(asked) || item.finding.cell?.toLowerCase() === asked) return true;
    return fold(item.name).includes(asked) || (/[a-z]{2}/.test(asked) && fold(findingText(item.finding, language)).includes(asked));
  });
}
