// The list of units that --units names: a text file with a unit a line, or the first sheet of a workbook.
import { HostError } from '../../../core/host.ts';
import { listOfSheet, listOfText, type UnitList } from '../../../core/units/unit-list.ts';
import { readBytes } from '../../xlsx/files.ts';
import { readSnapshot } from '../../xlsx/read.ts';
import { Failure } from '../failure.ts';

/** null where no list was asked for. Throws HostError or Failure where it cannot be read or names nobody. */
export async function chooseList(asked: string | undefined): Promise<UnitList | null> {
  if (asked === undefined) return null;
  const bytes = await readBytes(asked);
  const isText = !/\.xlsx$/i.test(asked);
  const [sheet] = isText ? [] : readSnapshot(bytes, asked).sheets.filter(({ own }) => own === undefined);
  const list = isText ? listOfText(decoded(bytes, asked)) : sheet === undefined ? [] : listOfSheet(sheet);
  if (list.length === 0) throw new Failure('call/empty-list', { file: asked });
  return list;
}

/** UTF-8, or the UTF-16 of Excel's "Unicode text"; throws on bytes of another encoding, whose names would match nothing. */
function decoded(bytes: Uint8Array, file: string): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new HostError('file/broken', { file }, { cause: error });
  }
}
