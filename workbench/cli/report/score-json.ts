// The score report for programs: schema parscore.score/1. Points are numbers, null where the table has no such column.
import { toNumber, type Points } from '../../../core/points.ts';
import type { NodeScore, TableScore, Totals } from '../../../core/score/totals.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';

/** A scoring table and what it sums to. */
export interface ScoredTable {
  readonly table: ScoringTable;
  readonly score: TableScore;
}

/** How many of the largest losses are listed. */
export const LOSSES = 10;

/** One file's document. */
export function scoreJson(file: string, tables: readonly ScoredTable[]): object {
  return {
    schema: 'parscore.score/1',
    file,
    tables: tables.map(({ table, score }) => ({
      sheet: table.sheet,
      provisional: score.provisional,
      totals: { ...totalsJson(score.totals), bonus: plain(score.totals.bonus), penalty: plain(score.totals.penalty) },
      grade: score.grade,
      fields: score.fields.map((field) => nodeJson(table, field)),
      losses: score.losses.slice(0, LOSSES).map((loss) => nodeJson(table, loss)),
    })),
  };
}

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

const totalsJson = (totals: Totals): object => ({
  max: plain(totals.max),
  applicableMax: plain(totals.applicableMax),
  self: plain(totals.self),
  survey: plain(totals.survey),
  appraised: plain(totals.appraised),
  achieved: plain(totals.achieved),
  index: plain(totals.index),
  lost: plain(totals.lost),
});

const nodeJson = (table: ScoringTable, node: NodeScore): object => {
  const row = table.rows[node.row];
  return { number: row?.path ?? row?.number ?? null, name: row?.name ?? '', ...totalsJson(node) };
};
