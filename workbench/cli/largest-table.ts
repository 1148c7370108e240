// The scoring table that a command is about where it can be about one only: the one with the most leaves.
import { countsOf } from '../../core/sheet/read.ts';
import type { ScoringTable, Table } from '../../core/sheet/table.ts';
import { Failure } from './failure.ts';
import { noTable } from './open.ts';

/** The first of equals. Throws the refusal of a file without tables, or without a scoring one. */
export function largestTable(tables: readonly Table[], file: string): ScoringTable {
  if (tables.length === 0) throw noTable(file);
  const leaves = (table: Table): number => countsOf(table)['leaves'] ?? 0;
  const [found] = tables.filter((table) => table.kind === 'scoring').sort((a, b) => leaves(b) - leaves(a));
  if (found === undefined) throw new Failure('table/no-scoring', { file });
  return found;
}
