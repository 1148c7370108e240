// What a rank is tried on: units with their points in parts, and how much of each part applies to them.
import { largest, minus, sum, ZERO, type Points } from '../points.ts';
import type { UnitGroup } from '../units/consolidation.ts';
import type { UnitField, UnitSheet } from '../units/unit.ts';

/** A unit's points by part. */
export interface TriedUnit {
  readonly name: string;
  /** By part; zero where the part does not apply. */
  readonly achieved: readonly Points[];
  /** Maximum that applies, by part; null where the source tells no maxima of parts. */
  readonly applies: readonly Points[] | null;
  /** Maximum that applies in all. */
  readonly max: Points;
  /** What no part holds: bonus less penalty, and what a published total differs from its rounded parts. It is never weighed. */
  readonly fixed: Points;
}

/** Units that are ranked together. */
export interface TriedGroup {
  /** null where there is one group without a name. */
  readonly name: string | null;
  /** What each part is called. */
  readonly parts: readonly string[];
  /** The whole maximum of each part, where all of it applies; null where the source tells none. */
  readonly full: readonly Points[] | null;
  /** The whole maximum in all: the largest that applies to any unit of the group. */
  readonly fullMax: Points;
  /** false where the source tells no maximum and one scale was taken for all. */
  readonly maxTold: boolean;
  readonly units: readonly TriedUnit[];
  /** Units that have no rank to try: names. */
  readonly left: readonly string[];
}

/** The parts of a unit's table: fields unless told otherwise. */
export type PartsOf = (unit: UnitSheet) => readonly UnitField[];

/** A group of a consolidation, by the parts of its ranked units; units that were put aside are left. */
export function triedGroup(group: UnitGroup, partsOf: PartsOf = ({ fields }) => fields): TriedGroup {
  const all = group.ranked.map(({ unit }) => ({ unit, parts: new Map(partsOf(unit).map((part) => [part.path, part])) }));
  const longest = all.reduce<readonly UnitField[]>((most, { unit }) => (partsOf(unit).length > most.length ? partsOf(unit) : most), []);
  const named = new Map([...longest, ...all.flatMap(({ parts }) => [...parts.values()])].map(({ path, name }) => [path, name] as const).reverse());
  const paths = [...new Set([...longest.map(({ path }) => path), ...named.keys()])];
  const full = paths.map((path) => largest(all.flatMap(({ parts }) => parts.get(path)?.max ?? [])));
  const units = all.map(({ unit, parts }): TriedUnit => {
    const achieved = paths.map((path) => parts.get(path)?.achieved ?? ZERO);
    return {
      name: unit.name,
      achieved,
      applies: paths.map((path) => parts.get(path)?.applicableMax ?? ZERO),
      max: unit.totals.applicableMax ?? ZERO,
      fixed: minus(unit.totals.achieved ?? ZERO, sum(achieved)),
    };
  });
  return {
    name: group.name,
    parts: paths.map((path) => (path === '' ? (named.get(path) ?? '') : `${path}. ${named.get(path) ?? ''}`)),
    full,
    fullMax: sum(full),
    maxTold: true,
    units,
    left: group.aside.map(({ unit }) => unit.name),
  };
}
