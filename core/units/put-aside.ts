// Which units of a group can be ranked together, and which are put aside: another set, another year, sent twice, without a score.
import type { CriteriaSet } from '../criteria/set.ts';
import { toNumber } from '../points.ts';
import { remark, type AsideCode, type UnitRemark } from './remark.ts';
import { comparison, signatureOfSet, type Difference } from './signature.ts';
import type { UnitSheet, UnitSource } from './unit.ts';
import { unitKey } from './unit-name.ts';

export interface Sorted {
  readonly counted: readonly UnitSheet[];
  readonly aside: readonly { readonly unit: UnitSheet; readonly why: AsideCode }[];
  /** The year of most units; null where none tells one. */
  readonly year: number | null;
  readonly remarks: readonly UnitRemark[];
}

/** Tells one table from every other. */
export const sourceKey = ({ file, sheet, range }: UnitSource): string => JSON.stringify([file, sheet, range]);

/** Sorts a group. Each unit is put aside for one reason, the first that holds. */
export function putAside(units: readonly UnitSheet[], set: CriteriaSet | null, chosen: ReadonlySet<string>): Sorted {
  const remarks: UnitRemark[] = [];
  const why = new Map<UnitSheet, AsideCode>();
  const leave = (unit: UnitSheet, code: AsideCode, values: UnitRemark['values'] = {}): void => {
    why.set(unit, code);
    remarks.push(remark(code, unit.name, [unit.source], values));
  };
  const year = mostFrequent(units.flatMap((unit) => unit.year ?? []));
  // Last year's tables beside this year's say nothing of this year's set.
  const reference = referenceOf(units.filter((unit) => unit.year === null || unit.year === year), set);
  if (reference === null && units.length > 0) {
    remarks.push(remark('units/no-common-set', null, units.slice(0, 10).map(({ source }) => source), { count: units.length }));
    for (const unit of units) why.set(unit, 'units/no-common-set');
  }
  for (const unit of reference === null ? [] : units) {
    const difference = reference?.of(unit.signature);
    if (year !== null && unit.year !== null && unit.year !== year) leave(unit, 'unit/other-year', { year: unit.year, expected: year });
    else if (difference?.another === true) leave(unit, 'unit/other-set', { unknown: difference.unknown, left: difference.left, reweighted: difference.reweighted, set: reference?.name ?? null });
    else if (!unit.scored) leave(unit, 'unit/no-score');
    else if (unit.totals.index === null) leave(unit, 'unit/no-index');
    else if (difference !== undefined && difference.left > 0) remarks.push(remark('unit/left-out', unit.name, [unit.source], { left: difference.left, max: unit.totals.applicableMax === null ? null : toNumber(unit.totals.applicableMax) }));
  }
  twice(units.filter((unit) => !why.has(unit)), chosen, why, remarks);
  return {
    counted: units.filter((unit) => !why.has(unit)),
    aside: units.flatMap((unit) => {
      const code = why.get(unit);
      return code === undefined ? [] : [{ unit, why: code }];
    }),
    year,
    remarks,
  };
}

/** Units that more than one table names: the same figures count once, others only once a person has chosen. */
function twice(units: readonly UnitSheet[], chosen: ReadonlySet<string>, why: Map<UnitSheet, AsideCode>, remarks: UnitRemark[]): void {
  const byName = new Map<string, UnitSheet[]>();
  for (const unit of units) byName.set(unitKey(unit.name), [...(byName.get(unitKey(unit.name)) ?? []), unit]);
  for (const same of byName.values()) {
    const [first] = same;
    if (first === undefined || same.length === 1) continue;
    const sources = same.map(({ source }) => source);
    const picked = same.find(({ source }) => chosen.has(sourceKey(source)));
    const equal = same.every((unit) => figuresText(unit) === figuresText(first));
    const kept = picked ?? (equal ? first : null);
    for (const unit of same) if (unit !== kept) why.set(unit, equal ? 'unit/same-twice' : 'unit/twice');
    if (picked === undefined || equal) remarks.push(remark(equal ? 'unit/same-twice' : 'unit/twice', first.name, sources, { count: same.length }));
  }
}

const figuresText = ({ totals, fields }: UnitSheet): string => JSON.stringify([totals, fields]);

interface Reference {
  /** The chosen set's name; null where the units themselves are the reference. */
  readonly name: string | null;
  of(signature: string): Difference;
}

/** Signatures that are tried as the one that the others are held against. */
const MOST_CANDIDATES = 20;

/**
 * What the tables are held against: the chosen set where it lists its nodes, else the table that most others agree with
 * (one with rows left out agrees with the whole one). null where no table agrees with more than half of them.
 */
function referenceOf(units: readonly UnitSheet[], set: CriteriaSet | null): Reference | null {
  const ofSet = set === null ? null : signatureOfSet(set);
  if (ofSet !== null) return { name: set?.name ?? null, of: comparison(ofSet) };
  const counts = new Map<string, number>();
  for (const { signature } of units) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  const longest = (signature: string): number => signature.split('\n').length;
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || longest(b[0]) - longest(a[0])).slice(0, MOST_CANDIDATES);
  const byLength = [...counts].sort((a, b) => longest(b[0]) - longest(a[0]) || b[1] - a[1]).slice(0, MOST_CANDIDATES);
  let best: { readonly of: Reference['of']; readonly agree: number } | null = null;
  for (const [signature] of [...byCount, ...byLength]) {
    const of = comparison(signature);
    const agree = [...counts].reduce((all, [other, count]) => all + (of(other).another ? 0 : count), 0);
    if (best === null || agree > best.agree) best = { of, agree };
    if (best.agree === units.length) break;
  }
  return best === null || best.agree * 2 <= units.length ? null : { name: null, of: best.of };
}

/** The value that most have; of several the largest; null of nothing. */
function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}
