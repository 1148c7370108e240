// The evidence registers of a workbook, table by table, each with the year that its title names.
import { aboutTable } from '../criteria/about-table.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { gridOf } from '../sheet/grid.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { Table } from '../sheet/table.ts';
import { evidenceRegister, type EvidenceRegister } from './register.ts';

/** What registers may be told. */
export interface RegisterOptions {
  /** Goes before the years that titles name. */
  readonly year: number | null;
  readonly set: CriteriaSet | null;
  /** Without its ending: it helps where no title names the year. */
  readonly fileName?: string;
}

/** A register for each scoring table. */
export function evidenceRegisters(snapshot: Snapshot, tables: readonly Table[], { year, set, fileName = '' }: RegisterOptions): readonly EvidenceRegister[] {
  return tables.flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return table.kind !== 'scoring' || sheet === undefined ? [] : [evidenceRegister(table, gridOf(sheet), year ?? aboutTable(snapshot, table, fileName).year, set)];
  });
}
