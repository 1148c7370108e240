// The criteria of units as parts, where a rank is tried by criterion and not by field.
import { sourceKey } from '../units/put-aside.ts';
import type { OpenUnit } from '../units/read-units.ts';
import type { UnitField } from '../units/unit.ts';
import type { PartsOf } from './tried.ts';

/** The second level of each unit's table; a field that is scored as a whole stands for itself. */
export function criterionParts(units: readonly OpenUnit[]): PartsOf {
  const found = new Map(units.map(({ unit, table, score }) => [
    sourceKey(unit.source),
    table.rows.flatMap((row, index): UnitField[] => {
      const node = score.nodes.get(index);
      if (node === undefined || !(row.depth === 1 || (row.depth === 0 && row.children.length === 0))) return [];
      const { max, applicableMax, self, appraised, survey, achieved, index: percent } = node;
      return [{ path: row.path, name: row.name, max, applicableMax, self, appraised, survey, achieved, index: percent }];
    }),
  ]));
  return ({ source, fields }) => found.get(sourceKey(source)) ?? fields;
}
