// The ranking that --ranking gives, or the workbook's own: which rank a result would have had in it.
import { HostError } from '../../core/host.ts';
import { hasUnit, rankWithin, type RankWithin, type Result } from '../../core/score/rank-within.ts';
import { readTables } from '../../core/sheet/read.ts';
import type { RankingTable, Table } from '../../core/sheet/table.ts';
import type { Choices } from './open.ts';
import { openFile } from './open.ts';
import { Failure } from './failure.ts';

/** The rank of a result in the first ranking that can tell. */
export type RankChoice = (result: Result) => { readonly table: RankingTable; readonly rank: RankWithin } | null;

const isRanking = (table: Table): table is RankingTable => table.kind === 'ranking';

/** The tables of the file that --ranking names. Throws HostError, also where it holds no ranking. */
export async function chooseRanking(asked: string | undefined, choices: Choices): Promise<readonly RankingTable[]> {
  if (asked === undefined) return [];
  const { snapshot } = await openFile(asked, { ...choices, columns: null });
  const tables = readTables(snapshot).filter(isRanking);
  if (tables.length === 0) throw new HostError('table/not-found', { file: asked });
  return tables;
}

/** Ranks in the given rankings, else in those of the workbook itself. Throws call/unknown-unit where --unit stands in none of them. */
export function rankingOf(given: readonly RankingTable[], own: readonly Table[], unit: string | undefined): RankChoice {
  const tables = given.length > 0 ? given : own.filter(isRanking);
  if (unit !== undefined && tables.length > 0 && !tables.some((table) => hasUnit(table, unit))) throw new Failure('call/unknown-unit', { value: unit });
  return (result) => {
    for (const table of tables) {
      const rank = rankWithin(table, result, unit ?? null);
      if (rank !== null) return { table, rank };
    }
    return null;
  };
}
