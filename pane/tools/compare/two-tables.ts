// The tables of the workbook that can be compared, and what comparing two of them gives.
import { a1Area } from '../../../core/address.ts';
import type { Answers } from '../../../core/compare/answers.ts';
import type { Comparison } from '../../../core/compare/comparison-patch.ts';
import { compareRankings } from '../../../core/compare/compare-rankings.ts';
import { compareTables } from '../../../core/compare/compare-tables.ts';
import { answersOfSheet } from '../../../core/compare/read-answers.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import type { Table } from '../../../core/sheet/table.ts';
import { unitLines } from '../../../core/units/unit-lines.ts';
import { tableKey, type Book } from '../../session/state.ts';

/** A table that may be compared. */
export interface Comparable {
  readonly key: string;
  readonly table: Table;
  readonly year: number | null;
}

/** Tables of which the workbook has two of a kind at least, the earlier year first. */
export function comparables({ checked, snapshot }: Book): readonly Comparable[] {
  const all = checked.tables.map(({ table }): Comparable => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return { key: tableKey(table), table, year: sheet === undefined ? null : unitLines(gridOf(sheet), table).year };
  });
  const many = all.filter(({ table }) => all.filter((each) => each.table.kind === table.kind).length > 1);
  return [...many].sort((one, other) => (one.year ?? Number.MAX_SAFE_INTEGER) - (other.year ?? Number.MAX_SAFE_INTEGER));
}

/** What the two are called: their years where these tell them apart, else their sheets. */
function labels(before: Comparable, after: Comparable): readonly [string, string] {
  if (before.year !== null && after.year !== null && before.year !== after.year) return [String(before.year), String(after.year)];
  const name = ({ table }: Comparable): string => table.sheet;
  return name(before) === name(after) ? [`${name(before)} ${a1Area(before.table.area)}`, `${name(after)} ${a1Area(after.table.area)}`] : [name(before), name(after)];
}

/** null where the two are one table, or of two kinds. `given` goes before what the pairing sheet of the workbook says. */
export function comparisonOf(book: Book, before: Comparable, after: Comparable, given: Answers['given']): Comparison | null {
  if (before.key === after.key) return null;
  const sheet = book.snapshot.sheets.find(({ own }) => own === 'pairing');
  const answers: Answers = { all: false, given: [...(sheet === undefined ? [] : answersOfSheet(sheet).answers), ...given] };
  const [label, later] = labels(before, after);
  if (before.table.kind === 'scoring' && after.table.kind === 'scoring') {
    return { kind: 'scoring', comparison: compareTables({ label, table: before.table, set: book.set }, { label: later, table: after.table, set: book.set }, answers) };
  }
  if (before.table.kind === 'ranking' && after.table.kind === 'ranking') {
    return { kind: 'ranking', comparison: compareRankings({ label, year: before.year, table: before.table }, { label: later, year: after.year, table: after.table }, answers) };
  }
  return null;
}
