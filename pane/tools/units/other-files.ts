// Units that stand in files of their own: read beside the open workbook, which stays as it is.
import { checkWorkbook } from '../../../core/check/check.ts';
import { HostError } from '../../../core/host.ts';
import { readUnits } from '../../../core/units/read-units.ts';
import { remark, type UnitRemark } from '../../../core/units/remark.ts';
import type { UnitSheet } from '../../../core/units/unit.ts';
import { refusalText } from '../../../core/text/refusal.ts';
import type { Language } from '../../../core/text/language.ts';
import type { Surroundings } from '../../frame/pane-context.ts';
import { troubleOf } from '../../session/trouble.ts';
import type { Book } from '../../session/state.ts';

/** What one file gave. */
export interface OtherFile {
  readonly file: string;
  readonly units: readonly UnitSheet[];
  /** What is to be said of a file that gave none. */
  readonly remarks: readonly UnitRemark[];
}

/** Reads a file; one that is broken becomes a remark with its name, and nothing is thrown. */
export async function readOtherFile(chosen: File, read: NonNullable<Surroundings['readWorkbook']>, { set }: Book, language: Language): Promise<OtherFile> {
  const file = chosen.name;
  try {
    const snapshot = await read(new Uint8Array(await chosen.arrayBuffer()));
    const units = readUnits(snapshot, checkWorkbook(snapshot, { set }).tables, file).map(({ unit }) => unit);
    return { file, units, remarks: units.length === 0 ? [remark('unit/no-table', null, [], { file })] : [] };
  } catch (error) {
    const { code, values } = troubleOf(error instanceof HostError ? new HostError(error.code, { ...error.values, file }, { cause: error }) : error, 'reading');
    return { file, units: [], remarks: [remark('unit/file-broken', null, [], { file, reason: refusalText(code, values, language) })] };
  }
}
