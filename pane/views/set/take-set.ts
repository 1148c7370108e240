// Takes a criteria set from the table in view: what the user writes of it, and what is still missing there.
import { aboutTable } from '../../../core/criteria/about-table.ts';
import { builtInSet } from '../../../core/criteria/built-in.ts';
import { setFromTable, setId, type ImportedSet } from '../../../core/criteria/import-table.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import type { Snapshot } from '../../../core/sheet/snapshot.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';

/** The form as it stands; '' is blank. */
export interface TakeForm {
  readonly name: string;
  readonly level: CriteriaSet['level'] | '';
  readonly years: string;
}

/** Level and year where the lines above the table say them; blank where they do not, for the user to write. */
export function proposedForm(snapshot: Snapshot, table: ScoringTable, name: string): TakeForm {
  const { year, level } = aboutTable(snapshot, table, '');
  return { name, level: level ?? '', years: year === null ? '' : String(year) };
}

export type TakeProblem = 'name-needed' | 'level-needed' | 'years-needed';

/** What keeps the form from being used, field by field. */
export const takeProblems = ({ name, level, years }: TakeForm): readonly TakeProblem[] => [
  ...(name.trim() === '' ? (['name-needed'] as const) : []),
  ...(level === '' ? (['level-needed'] as const) : []),
  ...(yearsIn(years) === null ? (['years-needed'] as const) : []),
];

/** "2025, 2026" as years, each once, in order; null where it is no list of years from 2000 to 2099. */
function yearsIn(text: string): readonly number[] | null {
  const years = text.split(/[\s,;]+/).filter((each) => each !== '');
  return years.length === 0 || years.length > 100 || years.some((year) => !/^20\d\d$/.test(year)) ? null : [...new Set(years.map(Number))].sort((a, b) => a - b);
}

/** Longest name of a set's file format. */
const LONGEST = 2_000;

/** The set that the table is, with what to look at; null while the form is not whole. */
export function takenSet(table: ScoringTable, { name, level, years: typed }: TakeForm): ImportedSet | null {
  const years = yearsIn(typed);
  const called = name.trim().slice(0, LONGEST);
  if (called === '' || level === '' || years === null) return null;
  const id = setId(called);
  // A built-in set keeps its id to itself: the document names the set that it is checked against by it.
  return setFromTable(table, { id: builtInSet(id) === null ? id : `${id}-rieng`, name: called, level, years });
}
