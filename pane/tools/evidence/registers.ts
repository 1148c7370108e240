// The evidence registers of the open workbook's scoring tables.
import type { EvidenceRegister } from '../../../core/evidence/register.ts';
import { evidenceRegisters } from '../../../core/evidence/registers.ts';
import type { Book } from '../../session/state.ts';

/** Registers table by table; `year` goes before the years that titles name. */
export const registersOf = ({ checked, snapshot, set }: Book, year: number | null): readonly EvidenceRegister[] =>
  evidenceRegisters(snapshot, checked.tables.map(({ table }) => table), { year, set });
