// The criteria set as TypeScript sees it: one versioned edition of fields, criteria and components.
import type { Points } from '../points.ts';
import type { GradeBand } from '../sheet/table.ts';
import type { Method } from './scoring-method.ts';

/** What a source may vouch for. */
export const FIGURES = ['decision', 'years', 'scale', 'stated', 'parts', 'nodes', 'grades'] as const;

export type Figure = (typeof FIGURES)[number];

/** Where a figure was read, and how surely. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly status: 'verified' | 'derived' | 'conflicting' | 'illustration' | 'imported';
  readonly note?: string;
  /** What of the set it vouches for; all of it where absent. */
  readonly of?: readonly Figure[];
}

/** Counts of nodes; what is unknown is absent. */
export interface NodeCounts {
  readonly fields?: number;
  readonly criteria?: number;
  readonly components?: number;
}

/** What happens where a leaf does not concern a unit. */
export interface Applicability {
  /** When it does not apply: "Không có nhiệm vụ được giao trong năm". */
  readonly text: string;
  /** Its max leaves the denominator (Tây Ninh 71.5 and 96.5 of 100), or it earns all of its max. */
  readonly rule: 'shrink-denominator' | 'full-points';
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
  /** How points are earned; on leaves only, absent where unknown. */
  readonly method?: Method;
  readonly applicability?: Applicability;
  /** The documents that prove the score ("tài liệu kiểm chứng"). */
  readonly evidence?: readonly string[];
  /** The unit that leads. */
  readonly owner?: string;
  /** Where this node's figures were read, where the set's own sources do not say it. */
  readonly sources?: readonly Source[];
  readonly children: readonly CriteriaNode[];
}

/** A share of the scale that cuts across fields: "Điều tra XHH" 33.5, of which SIPAS 10. */
export interface PointPart {
  readonly name: string;
  readonly max?: Points;
  readonly sources?: readonly Source[];
  readonly parts?: readonly PointPart[];
}

export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  readonly level: 'ministry' | 'province' | 'department' | 'district' | 'commune';
  readonly years: readonly number[];
  /** The decision that issued it; `date` is year-month-day. Absent where there is none. */
  readonly decision?: { readonly number: string; readonly date?: string };
  /** Points in all; 100 unless the decision says otherwise; absent where unknown. */
  readonly scale?: Points;
  /** An illustration, not a decision: named so wherever it is shown. */
  readonly illustration?: boolean;
  /** What the decision states of itself, even where its own parts disagree. */
  readonly stated?: NodeCounts;
  /** How the scale divides by who gives the points. */
  readonly parts?: readonly PointPart[];
  readonly nodes: readonly CriteriaNode[];
  /** Every node of the decision is in `nodes`: only then are missing and unknown rows told. */
  readonly complete: boolean;
  readonly grades?: readonly GradeBand[];
  /** Caps of bonus and penalty points, which stand outside the scale; absent where there are none. */
  readonly bonusMax?: Points;
  readonly penaltyMax?: Points;
  /** Decimals that a score may have; 2 where absent. */
  readonly decimals?: number;
  readonly sources: readonly Source[];
}
