// What a rule is: the codes that it may report and a pure function from a table to findings.
import type { CriteriaSet } from '../criteria/set.ts';
import type { TableScore } from '../score/totals.ts';
import type { Grid } from '../sheet/grid.ts';
import type { RankingTable, ScoringTable } from '../sheet/table.ts';
import type { Code, Finding } from './finding.ts';

/** What a rule for scoring tables may look at. */
export interface ScoringContext {
  readonly table: ScoringTable;
  readonly grid: Grid;
  readonly score: TableScore;
  /** The chosen criteria set; null where none is chosen. */
  readonly set: CriteriaSet | null;
}

/** What a rule for ranking tables may look at. */
export interface RankingContext {
  readonly table: RankingTable;
  readonly grid: Grid;
  readonly set: CriteriaSet | null;
}

export interface ScoringRule {
  readonly kind: 'scoring';
  readonly codes: readonly Code[];
  run(context: ScoringContext): Iterable<Finding>;
}

export interface RankingRule {
  readonly kind: 'ranking';
  readonly codes: readonly Code[];
  run(context: RankingContext): Iterable<Finding>;
}

export type Rule = ScoringRule | RankingRule;
