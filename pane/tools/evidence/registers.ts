// The evidence registers of the open workbook's scoring tables.
import { aboutTable } from '../../../core/criteria/about-table.ts';
import { evidenceRegister, type EvidenceRegister } from '../../../core/evidence/register.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import type { Book } from '../../session/state.ts';

/** Registers table by table; `year` goes before the years that titles name. */
export function registersOf({ checked, snapshot, set }: Book, year: number | null): readonly EvidenceRegister[] {
  return checked.tables.flatMap(({ table }) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return table.kind !== 'scoring' || sheet === undefined ? [] : [evidenceRegister(table, gridOf(sheet), year ?? aboutTable(snapshot, table, '').year, set)];
  });
}
