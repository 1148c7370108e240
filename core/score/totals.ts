// What a scoring table sums to, as types; computed in score.ts.
import type { Points } from '../points.ts';

/** Points of a table, a field or any node. null where the table has no such column. */
export interface Totals {
  /** All leaves. */
  readonly max: Points | null;
  /** Without the leaves that do not apply to the unit; the denominator of the index. */
  readonly applicableMax: Points | null;
  readonly self: Points | null;
  /** By leaf the last filled appraisal round. */
  readonly appraised: Points | null;
  readonly survey: Points | null;
  readonly achieved: Points | null;
  /** Percent; null where there is nothing to divide by. */
  readonly index: Points | null;
  /** applicableMax - achieved, never below zero. */
  readonly lost: Points | null;
}

/** Totals of one node of the table (a row index of ScoringTable.rows). */
export interface NodeScore extends Totals {
  readonly row: number;
}

export interface TableScore {
  /** Some leaf that counts has no appraisal yet: the self score stands in. */
  readonly provisional: boolean;
  readonly totals: Totals & {
    /** Cut at their caps; null where the table has no such rows. */
    readonly bonus: Points | null;
    readonly penalty: Points | null;
  };
  /** Fields, in sheet order. */
  readonly fields: readonly NodeScore[];
  /** Every node by its index in ScoringTable.rows; absent for options, totals and texts. */
  readonly nodes: ReadonlyMap<number, NodeScore>;
  /** Leaves that lost points, the largest loss first; ties in sheet order. */
  readonly losses: readonly NodeScore[];
  /** From the criteria set's or the table's own bands; null where there are none. */
  readonly grade: string | null;
}
