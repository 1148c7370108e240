// Which units are ranked together: by the list of the units that are due where there is one, else by what the sheets say.
import { fold } from '../sheet/fold.ts';
import { remark, type UnitRemark } from './remark.ts';
import type { UnitSheet } from './unit.ts';
import type { ListedUnit, UnitList } from './unit-list.ts';
import { unitKey } from './unit-name.ts';

/** Units of one group before they are ranked. */
export interface Grouped {
  readonly name: string | null;
  readonly from: 'list' | 'title' | null;
  readonly units: readonly UnitSheet[];
  readonly missing: readonly string[];
}

interface Building {
  readonly name: string | null;
  readonly from: Grouped['from'];
  readonly units: UnitSheet[];
  readonly missing: string[];
}

/** The groups, and what was doubtful in making them. A name is never matched to the list unless it is the same name. */
export function groupUnits(units: readonly UnitSheet[], list: UnitList | null): { readonly groups: readonly Grouped[]; readonly remarks: readonly UnitRemark[] } {
  const remarks: UnitRemark[] = [];
  const groups = new Map<string, Building>();
  const groupOf = (name: string | null, from: Grouped['from']): Building => {
    const key = name === null ? '' : unitKey(name);
    const found = groups.get(key) ?? { name, from: name === null ? null : from, units: [], missing: [] };
    groups.set(key, found);
    return found;
  };
  const due = new Map<string, ListedUnit[]>();
  const listedUnits = list === null ? [] : onceEach(list);
  for (const listed of listedUnits) {
    // The groups stand in the order of the list, also those of which nobody sent a sheet.
    groupOf(listed.group, 'list');
    const key = unitKey(listed.name);
    due.set(key, [...(due.get(key) ?? []), listed]);
  }
  const sent = new Set<ListedUnit>();
  const unlisted: UnitSheet[] = [];
  for (const unit of units) {
    const named = due.get(unitKey(unit.name)) ?? [];
    const listed = named.length === 1 ? named[0] : named.find(({ group }) => group !== null && unit.group !== null && unitKey(group) === unitKey(unit.group));
    if (listed !== undefined) {
      sent.add(listed);
      groupOf(listed.group, 'list').units.push(unit);
      continue;
    }
    if (list !== null) {
      unlisted.push(unit);
      remarks.push(remark('unit/not-in-list', unit.name, [unit.source], { several: named.length > 1 ? named.length : null }));
    }
    groupOf(unit.group, 'title').units.push(unit);
  }
  for (const listed of listedUnits) {
    if (sent.has(listed)) continue;
    groupOf(listed.group, 'list').missing.push(listed.name);
    // "Xã Hoa An" among the sheets may be the "Xã Hòa An" that is due: a person decides.
    const near = unlisted.find(({ name }) => fold(name) === fold(listed.name)) ?? null;
    remarks.push(remark('unit/missing', listed.name, [], { group: listed.group, near: near?.name ?? null }));
  }
  const made = [...groups.values()].filter((group) => group.units.length > 0 || group.missing.length > 0);
  const named = made.filter(({ name }) => name !== null);
  const without = made.filter(({ name }) => name === null);
  if (named.length > 0) for (const { units: alone } of without) for (const unit of alone) remarks.push(remark('unit/no-group', unit.name, [unit.source]));
  return { groups: [...named, ...without], remarks };
}

/** A line that stands twice in a list is one unit; one name in two groups is two. */
function onceEach(list: UnitList): UnitList {
  const seen = new Set<string>();
  return list.filter(({ name, group }) => {
    const key = JSON.stringify([unitKey(name), group === null ? null : unitKey(group)]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
