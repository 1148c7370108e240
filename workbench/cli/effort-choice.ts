// The efforts that --effort gives: a column of the table's sheet, or a JSON file by number of criterion.
import { columnIndex } from '../../core/address.ts';
import { effortsOfColumn, effortsOfJson, type StatedEfforts } from '../../core/score/efforts.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import type { ScoringTable } from '../../core/sheet/table.ts';
import { readBytes } from '../xlsx/files.ts';
import { Failure } from './failure.ts';

/** Reads the efforts of one table. */
export type EffortChoice = (table: ScoringTable, grid: Grid) => StatedEfforts;

/** null where no efforts are given. A name with a dot or a slash in it is a file. Throws Failure or HostError. */
export async function chooseEfforts(asked: string | undefined): Promise<EffortChoice | null> {
  if (asked === undefined) return null;
  const column = columnIndex(asked);
  if (column !== null) return (table, grid) => effortsOfColumn(column, table, grid);
  if (!/[./\\]/.test(asked)) throw new Failure('call/bad-effort', { value: asked });
  const json = parsed(new TextDecoder().decode(await readBytes(asked)), asked);
  return (table) => {
    const stated = effortsOfJson(json, table);
    if (stated === null) throw new Failure('call/bad-effort', { value: asked });
    return stated;
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('call/bad-effort', { value: file });
  }
}
