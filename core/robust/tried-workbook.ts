// What a workbook offers for a trial of ranks: units as scoring tables, else a published ranking.
import type { CheckedTable } from '../check/check.ts';
import { gridOf } from '../sheet/grid.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import { consolidate } from '../units/consolidate.ts';
import { readUnits } from '../units/read-units.ts';
import type { UnitRemark } from '../units/remark.ts';
import { criterionParts } from './criterion-parts.ts';
import { triedRanking } from './from-ranking.ts';
import { triedGroup, type TriedGroup } from './tried.ts';

export interface TriedWorkbook {
  readonly from: 'units' | 'ranking';
  readonly groups: readonly TriedGroup[];
  /** What was said of units while they were put together; empty for a ranking. */
  readonly remarks: readonly UnitRemark[];
}

/** Two scoring tables or more are units, grouped and put aside as a consolidation does; else each ranking table is tried, else the one unit. */
export function triedWorkbook(snapshot: Snapshot, tables: readonly CheckedTable[], by: 'field' | 'criterion', file: string | null): TriedWorkbook {
  const rankings = tables.flatMap(({ table }) => (table.kind === 'ranking' ? [table] : []));
  const units = readUnits(snapshot, tables, file);
  if (units.length < 2 && rankings.length > 0) {
    const groups = rankings.flatMap((table) => {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      return sheet === undefined ? [] : triedRanking(table, gridOf(sheet));
    });
    return { from: 'ranking', groups, remarks: [] };
  }
  const consolidation = consolidate(units.map(({ unit }) => unit));
  const parts = by === 'criterion' ? criterionParts(units) : undefined;
  return { from: 'units', groups: consolidation.groups.map((group) => triedGroup(group, parts)), remarks: consolidation.remarks };
}
