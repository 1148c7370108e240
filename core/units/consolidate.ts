// Consolidates units: puts aside what cannot be compared, ranks the others group by group, and tells everything that was not taken as it stands.
import type { Severity } from '../check/finding.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { minus, ratio, sum, type Points } from '../points.ts';
import { gradeOf } from '../score/grade.ts';
import { rankShares, type Share, type Ties } from '../score/rank.ts';
import type { Consolidation, GroupFigures, PlacedUnit, RankedUnit, UnitGroup } from './consolidation.ts';
import { groupUnits, type Grouped } from './group-units.ts';
import { putAside } from './put-aside.ts';
import { remark, type UnitRemark } from './remark.ts';
import type { UnitSheet } from './unit.ts';
import type { UnitList } from './unit-list.ts';

/** What a consolidation may be told. */
export interface ConsolidateOptions {
  /** The units that are due; without it none can be missing. */
  readonly list?: UnitList | null;
  /** The set that every table should follow, and whose bands give the grades. */
  readonly set?: CriteriaSet | null;
  readonly ties?: Ties;
  /** Of a unit that was submitted twice, the tables that a person chose, as sourceKey tells them. */
  readonly chosen?: ReadonlySet<string>;
  /** Files and sheets that gave no unit, as remarks of the host that read them. */
  readonly remarks?: readonly UnitRemark[];
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** The consolidation of units, in any order. No unit at all is a remark (units/none) and no group. */
export function consolidate(units: readonly UnitSheet[], options: ConsolidateOptions = {}): Consolidation {
  const { list = null, set = null, ties = 'competition', chosen = new Set(), remarks: given = [] } = options;
  const { groups, remarks } = groupUnits(units, list);
  const found: UnitRemark[] = [...given, ...remarks];
  if (units.length === 0) found.push(remark('units/none', null));
  const ranked = groups.map((group) => rankedGroup(group, { set, ties, chosen, tell: (each) => found.push(each) }));
  return { groups: ranked, remarks: GRAVEST.flatMap((severity) => found.filter((each) => each.severity === severity)), ties, set };
}

interface GroupOrder {
  readonly set: CriteriaSet | null;
  readonly ties: Ties;
  readonly chosen: ReadonlySet<string>;
  readonly tell: (found: UnitRemark) => void;
}

function rankedGroup(group: Grouped, { set, ties, chosen, tell }: GroupOrder): UnitGroup {
  const { counted, aside, year, remarks } = putAside(group.units, set, chosen);
  remarks.forEach(tell);
  for (const unit of group.units) for (const each of unitRemarks(unit)) tell(each);
  const fields = fieldsOf(counted.length > 0 ? counted : group.units);
  const place = (unit: UnitSheet): PlacedUnit => {
    const byPath = new Map(unit.fields.map((field) => [field.path, field]));
    const { self, appraised } = unit.totals;
    return { unit, fields: fields.map(({ path }) => byPath.get(path) ?? null), gap: self === null || appraised === null ? null : minus(self, appraised) };
  };
  const ranks = rankShares(counted.map(shareOf), ties);
  const grades = set?.grades ?? [];
  const ranked = counted.map((unit, at): RankedUnit => ({ ...place(unit), rank: ranks[at] ?? counted.length, grade: unit.totals.index === null ? null : gradeOf(unit.totals.index, grades) }));
  ranked.sort((a, b) => a.rank - b.rank || byName(a.unit, b.unit));
  const figures = (of: (values: readonly Points[]) => Points | null): GroupFigures => ({
    index: of(ranked.flatMap(({ unit }) => unit.totals.index ?? [])),
    fields: fields.map((_, at) => of(ranked.flatMap((each) => each.fields[at]?.index ?? []))),
  });
  return {
    name: group.name,
    from: group.from,
    year,
    fields,
    ranked,
    aside: aside.map(({ unit, why }) => ({ ...place(unit), why })),
    missing: group.missing,
    mean: figures(meanOf),
    best: figures((values) => (values.length === 0 ? null : values.reduce((most, each) => (each > most ? each : most)))),
  };
}

/** What a unit's index is before rounding; only units that have one are ranked. */
const shareOf = ({ totals: { achieved, applicableMax } }: UnitSheet): Share | null => (achieved === null || applicableMax === null ? null : { part: achieved, whole: applicableMax });

/** The mean, rounded half away from zero to ten-thousandths; null of nothing. */
const meanOf = (values: readonly Points[]): Points | null => (values.length === 0 ? null : ratio(sum(values), 1, values.length));

/** By code points of the composed form: the same order on every machine. */
const byName = ({ name: a }: UnitSheet, { name: b }: UnitSheet): number => (a.normalize() < b.normalize() ? -1 : a.normalize() > b.normalize() ? 1 : 0);

/** The fields of the units, each path once, in the order of the tables; named as the first unit names them. */
function fieldsOf(units: readonly UnitSheet[]): readonly { readonly path: string; readonly name: string }[] {
  // The longest table first: one that leaves a field out must not push it to the end.
  const longest = units.reduce<UnitSheet | null>((most, unit) => (most === null || unit.fields.length > most.fields.length ? unit : most), null);
  const found = new Map<string, { readonly path: string; readonly name: string }>();
  for (const unit of longest === null ? [] : [longest, ...units]) for (const { path, name } of unit.fields) if (!found.has(path)) found.set(path, { path, name });
  return [...found.values()];
}

/** What is told of a unit whether it is ranked or not. */
function unitRemarks(unit: UnitSheet): readonly UnitRemark[] {
  const { name, source, errors, provisional, hidden } = unit;
  return [
    ...(errors > 0 ? [remark('unit/has-errors', name, [source], { count: errors })] : []),
    ...(provisional && unit.scored ? [remark('unit/provisional', name, [source])] : []),
    ...(hidden ? [remark('unit/hidden', name, [source])] : []),
  ];
}

