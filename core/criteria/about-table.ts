// What the lines above a table say of it: the year that it scores and the level of who is scored.
import { fold } from '../sheet/fold.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { Table } from '../sheet/table.ts';
import type { CriteriaSet } from './set.ts';

/** Folded words of a title, by level. */
const LEVELS: readonly (readonly [RegExp, CriteriaSet['level']])[] = [
  [/\bcap tinh\b|\bcap thanh pho\b/, 'province'],
  [/\bcap bo\b/, 'ministry'],
  [/\bcap xa\b|\bcap phuong\b/, 'commune'],
  [/\bcap huyen\b/, 'district'],
  [/\bcap so\b|\bcac so\b/, 'department'],
];

/** null where no line says it, or where lines say different things. */
export interface AboutTable {
  readonly year: number | null;
  readonly level: CriteriaSet['level'] | null;
}

/** Reads the texts above the table's header; the file's name (without its ending; '' where it is not known) helps where they do not say it. */
export function aboutTable(snapshot: Snapshot, table: Pick<Table, 'sheet' | 'area'>, fileName: string): AboutTable {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const lines = (sheet?.cells ?? []).flatMap(({ row, value }) => (row < table.area.top && typeof value === 'string' ? [fold(value)] : []));
  const named = fold(fileName).replace(/[-_.]/g, ' ');
  return {
    year: only(lines.flatMap(yearsIn)) ?? only(yearsIn(`nam ${named}`)),
    level: only([...lines, named].flatMap(levelsIn)),
  };
}

const only = <T>(found: readonly T[]): T | null => (new Set(found).size === 1 ? (found[0] ?? null) : null);

/** "năm 2025"; the date of signing ("ngày 5 tháng 1 năm 2026") is another year. */
const yearsIn = (line: string): number[] => (/\bthang\b/.test(line) ? [] : /\bnam\b/.test(line) ? [...line.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year)) : []);

const levelsIn = (line: string): CriteriaSet['level'][] => LEVELS.flatMap(([words, level]) => (words.test(line) ? [level] : []));
