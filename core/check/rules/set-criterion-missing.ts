// set/criterion-missing: a node of the chosen set that the table does not have; told of its topmost missing node only.
// values: name and missing (the missing node's name and number), set (the set's name), count (nodes of the set below it, missing as well).
// number: the missing node's. cell: its parent's number cell; for a field the table's first field's.
import type { CriteriaNode } from '../../criteria/set.ts';
import { isNode, numberCell, topRows } from '../cells.ts';
import { report, shortName } from '../report.ts';
import type { ScoringRule } from '../rule.ts';
import { matchSet } from '../set-match.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['set/criterion-missing'],
  *run({ table, grid, set }) {
    const first = topRows(table)[0];
    if (set === null || !set.complete || first === undefined) return;
    const deepest = table.rows.reduce((depth, row) => (isNode(row) ? Math.max(depth, row.depth) : depth), 0);
    for (const { node, label, parent, depth } of matchSet(table, grid, set).missing) {
      // A summary by field has no components at all: that is one difference of counts, not a hundred missing rows.
      if (depth > deepest) continue;
      yield {
        ...report(table, 'set/criterion-missing', {
          cell: numberCell(table, parent ?? first),
          expected: label,
          actual: null,
          values: { name: shortName(node.name), missing: label, set: set.name, count: below(node) },
        }),
        number: label,
      };
    }
  },
};

const below = (node: CriteriaNode): number => node.children.reduce((count, child) => count + 1 + below(child), 0);
