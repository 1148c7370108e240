// The criteria set as TypeScript sees it: one versioned edition of fields, criteria and components.
import type { Points } from '../points.ts';
import type { GradeBand } from '../sheet/table.ts';

/** Where a figure was read, and how surely. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly status: 'verified' | 'derived' | 'conflicting' | 'illustration' | 'imported';
  readonly note?: string;
}

/** Counts of nodes; what is unknown is absent. */
export interface NodeCounts {
  readonly fields?: number;
  readonly criteria?: number;
  readonly components?: number;
}

/** A field, criterion or component. Every figure that is unknown is absent. */
export interface CriteriaNode {
  readonly number?: string;
  readonly name: string;
  readonly max?: Points;
  /** Of max, the part that is self-scored and appraised. */
  readonly selfMax?: Points;
  /** Of max, the part that comes from surveys. */
  readonly surveyMax?: Points;
  /** What the decision states of the nodes below where they are not listed. */
  readonly counts?: NodeCounts;
  readonly children: readonly CriteriaNode[];
}

export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  readonly level: 'ministry' | 'province' | 'department' | 'district' | 'commune';
  readonly years: readonly number[];
  /** Points in all; 100 unless the decision says otherwise; absent where unknown. */
  readonly scale?: Points;
  /** An illustration, not a decision: named so wherever it is shown. */
  readonly illustration?: boolean;
  /** What the decision states of itself, even where its own parts disagree. */
  readonly stated?: NodeCounts;
  readonly nodes: readonly CriteriaNode[];
  /** Every node of the decision is in `nodes`: only then are missing and unknown rows told. */
  readonly complete: boolean;
  readonly grades?: readonly GradeBand[];
  /** Decimals that a score may have; 2 where absent. */
  readonly decimals?: number;
  readonly sources: readonly Source[];
}
