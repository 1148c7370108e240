// A consolidation as types: groups of units with their ranks, grades, means and bests, and the remarks on what was not taken as it stands.
import type { CriteriaSet } from '../criteria/set.ts';
import type { Points } from '../points.ts';
import type { Ties } from '../score/rank.ts';
import type { AsideCode, UnitRemark } from './remark.ts';
import type { UnitField, UnitFigures, UnitSheet } from './unit.ts';

/** A unit in its place. */
export interface PlacedUnit {
  readonly unit: UnitSheet;
  /** The unit's fields in the order of the group's; null where its table leaves the field out. */
  readonly fields: readonly (UnitField | null)[];
  /** Self less appraised points; null where one of them is missing. */
  readonly gap: Points | null;
}

export interface RankedUnit extends PlacedUnit {
  /** Within its group, by the exact share of its own maximum. */
  readonly rank: number;
  /** By the chosen set's bands; null where there are none. */
  readonly grade: string | null;
}

/** A unit that has figures and no rank. */
export interface AsideUnit extends PlacedUnit {
  readonly why: AsideCode;
}

/** Percents over the ranked units of a group. */
export interface GroupFigures {
  readonly index: Points | null;
  /** In the order of the group's fields. */
  readonly fields: readonly (Points | null)[];
}

/** Units that are ranked together. */
export interface UnitGroup {
  /** null where neither a list nor the sheets name one. */
  readonly name: string | null;
  readonly from: 'list' | 'title' | null;
  /** The year of most of its units; null where none tells one. */
  readonly year: number | null;
  readonly fields: readonly { readonly path: string; readonly name: string }[];
  /** By rank, units of one rank by name. */
  readonly ranked: readonly RankedUnit[];
  /** In the order in which they were read. */
  readonly aside: readonly AsideUnit[];
  /** Units of the list that sent nothing, in its order. */
  readonly missing: readonly string[];
  readonly mean: GroupFigures;
  readonly best: GroupFigures;
}

export interface Consolidation {
  /** In the order of the list, else of the units; units without a group last. */
  readonly groups: readonly UnitGroup[];
  /** The gravest first. */
  readonly remarks: readonly UnitRemark[];
  readonly ties: Ties;
  /** The chosen set, whose bands give the grades. */
  readonly set: CriteriaSet | null;
}

/** Which of a unit's figures some unit of a consolidation has, in the order of their columns. */
export const UNIT_FIGURES = ['applicableMax', 'self', 'appraised', 'survey', 'achieved', 'index'] as const satisfies readonly (keyof UnitFigures)[];
export type UnitFigure = (typeof UNIT_FIGURES)[number];

/** How many units stand where. */
export interface UnitCounts {
  readonly ranked: number;
  readonly aside: number;
  readonly missing: number;
}

export function countUnits(groups: readonly UnitGroup[]): UnitCounts {
  const all = (of: (group: UnitGroup) => readonly unknown[]): number => groups.reduce((count, group) => count + of(group).length, 0);
  return { ranked: all(({ ranked }) => ranked), aside: all(({ aside }) => aside), missing: all(({ missing }) => missing) };
}
