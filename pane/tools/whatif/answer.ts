// What the panel asks of core about a goal: the ways to it, and the ranks in the rankings of the same workbook.
import { matchSet } from '../../../core/check/set-match.ts';
import { columnName } from '../../../core/address.ts';
import type { Points } from '../../../core/points.ts';
import { answerWhatIf, whatIfResults, type WhatIfAnswer, type WhatIfResult } from '../../../core/score/answer-what-if.ts';
import { effortsOfColumn } from '../../../core/score/efforts.ts';
import { hasUnit, rankWithin, type RankWithin } from '../../../core/score/rank-within.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import type { RankingTable, ScoringTable } from '../../../core/sheet/table.ts';
import type { Book } from '../../session/state.ts';
import type { CheckedScoring } from '../scoring-table.ts';

/** What the user asked. */
export interface Asked {
  /** Percent. */
  readonly goal: Points;
  /** 0-based column of stated efforts; null for none. */
  readonly effort: number | null;
  /** "" for none. */
  readonly unit: string;
}

export interface GoalAnswer {
  readonly table: ScoringTable;
  readonly answer: WhatIfAnswer;
  readonly ranks: readonly { readonly of: WhatIfResult['of']; readonly value: Points; readonly sheet: string; readonly rank: RankWithin }[];
  /** Criteria whose stated effort is no number. */
  readonly unread: readonly string[];
  readonly isUnitUnknown: boolean;
}

/** Columns that no role claims: where an agency may have stated efforts. */
export function freeColumns(book: Book, table: ScoringTable): readonly { readonly column: number; readonly letter: string; readonly name: string }[] {
  const sheet = book.snapshot.sheets.find(({ name }) => name === table.sheet);
  const claimed = new Set(Object.values(table.columns).flat());
  const { left, right } = table.area;
  const heads = new Set(table.headerRows);
  const last = Math.max(right, ...(sheet?.cells ?? []).filter(({ row }) => heads.has(row)).map(({ column }) => column));
  return Array.from({ length: last - left + 1 }, (_, at) => left + at)
    .filter((column) => !claimed.has(column))
    .map((column) => {
      const head = sheet?.cells.filter((cell) => cell.column === column && heads.has(cell.row) && typeof cell.value === 'string').at(-1)?.value;
      return { column, letter: columnName(column), name: typeof head === 'string' ? head.replace(/\s+/g, ' ').trim() : '' };
    });
}

/** null where the table has no index yet. */
export function askGoal(book: Book, { table, score }: CheckedScoring, { goal, effort, unit }: Asked): GoalAnswer | null {
  const sheet = book.snapshot.sheets.find(({ name }) => name === table.sheet);
  if (score === undefined || sheet === undefined) return null;
  const grid = gridOf(sheet);
  const stated = effort === null ? null : effortsOfColumn(effort, table, grid);
  const nodes = book.set === null ? new Map<number, never>() : matchSet(table, grid, book.set).nodes;
  const answer = answerWhatIf({ table, score, set: book.set, nodes, goal, efforts: stated?.efforts ?? null });
  if (answer === null) return null;
  const rankings = book.checked.tables.flatMap(({ table: each }): RankingTable[] => (each.kind === 'ranking' ? [each] : []));
  const name = unit.trim();
  const isUnitUnknown = name !== '' && !rankings.some((ranking) => hasUnit(ranking, name));
  const ranks = whatIfResults(answer, score.totals).flatMap(({ of, result }) => {
    for (const ranking of rankings) {
      const rank = rankWithin(ranking, result, name === '' || isUnitUnknown ? null : name);
      const value = rank === null ? null : result[rank.by];
      if (rank !== null && value !== null) return [{ of, value, sheet: ranking.sheet, rank }];
    }
    return [];
  });
  return { table, answer, ranks, unread: stated?.wrong ?? [], isUnitUnknown };
}
