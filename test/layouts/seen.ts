// What the product sees in a layout, in the form in which a layout states it.
import { columnName } from '../../core/address.ts';
import { checkWorkbook, type CheckedTable, type CheckedWorkbook } from '../../core/check/check.ts';
import type { Finding, Severity } from '../../core/check/finding.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { toNumber, type Points } from '../../core/points.ts';
import { countsOf } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { Columns } from '../../core/sheet/table.ts';
import type { ExpectedTable, Layout } from '../fixtures/layouts/layout.ts';

/** Reads, scores and checks a workbook. */
export const checkedOf = (snapshot: Snapshot, set: CriteriaSet | undefined): CheckedWorkbook => checkWorkbook(snapshot, set === undefined ? {} : { set });

/** "score/above-max E17", sorted, each once. */
export function told({ tables, findings }: CheckedWorkbook, severities: readonly Severity[]): readonly string[] {
  const all: readonly Finding[] = [...findings, ...tables.flatMap((table) => table.findings)];
  return [...new Set(all.filter(({ severity }) => severities.includes(severity)).map(({ code, cell }) => `${code} ${cell ?? '-'}`))].sort();
}

/** The planted findings in the same form. */
export const plantedOf = ({ planted }: Layout): readonly string[] => [...new Set(planted.map(([code, cell]) => `${code} ${cell ?? '-'}`))].sort();

/** A table as a layout states one, with those totals that it states. */
export function seenTable({ table, score }: CheckedTable, expected: ExpectedTable | undefined): ExpectedTable {
  const all: Readonly<Record<string, Points | null>> = { ...score?.totals };
  const totals = Object.fromEntries(Object.keys(expected?.totals ?? {}).map((name) => {
    const value = all[name] ?? null;
    return [name, value === null ? null : toNumber(value)];
  }));
  const seen = { sheet: table.sheet, kind: table.kind, columns: lettersOf(table.columns), counts: countsOf(table) };
  return expected?.totals === undefined ? seen : { ...seen, totals };
}

function lettersOf(columns: Columns): Record<string, string | readonly string[]> {
  const letters: Record<string, string | readonly string[]> = {};
  for (const [role, column] of Object.entries<number | readonly number[]>(columns)) {
    if (typeof column === 'number') letters[role] = columnName(column);
    else if (column.length > 0) letters[role] = column.map(columnName);
  }
  return letters;
}
