// set/count-differs: counts of fields, criteria or components that are not what the set's decision states, in all or of one field.
// values: what ('fields' | 'criteria' | 'components'), set (the set's name), name (the field's, null for the whole table).
// number: the field's, absent for the whole table. expected: the stated count. actual: the table's. cell: the first field's number cell.
import type { NodeCounts } from '../../criteria/set.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { isNode, numberCell, topRows } from '../cells.ts';
import type { Finding } from '../finding.ts';
import { childRows } from '../maxima.ts';
import { report, shortName } from '../report.ts';
import type { ScoringContext, ScoringRule } from '../rule.ts';
import { matchSet } from '../set-match.ts';

const WHAT = ['fields', 'criteria', 'components'] as const;

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['set/count-differs'],
  *run(context) {
    const { table, grid, set } = context;
    if (set === null || topRows(table).length === 0) return;
    if (set.stated) yield* differences(context, set.stated, countsOf(table.rows), null);
    for (const [index, node] of matchSet(table, grid, set).nodes) {
      const row = table.rows[index];
      if (row === undefined || row.parent !== null || node.counts === undefined) continue;
      const { criteria, components } = node.counts;
      const stated = { ...(criteria === undefined ? {} : { criteria }), ...(components === undefined ? {} : { components }) };
      yield* differences(context, stated, countsOf(withDescendants(table, row)), row);
    }
  },
};

function* differences({ table, set }: ScoringContext, stated: NodeCounts, counted: Required<NodeCounts>, field: TableRow | null): Iterable<Finding> {
  const [first] = topRows(table);
  if (first === undefined) return;
  for (const what of WHAT) {
    const expected = stated[what];
    if (expected === undefined || expected === counted[what]) continue;
    yield report(table, 'set/count-differs', {
      cell: numberCell(table, first),
      ...(field === null ? {} : { row: field }),
      expected,
      actual: counted[what],
      values: { what, set: set?.name ?? null, name: field === null ? null : shortName(field.name) },
    });
  }
}

/** Fields, criteria and components are the first three levels; deeper rows are parts of a component. */
function countsOf(rows: readonly TableRow[]): Required<NodeCounts> {
  const at = (depth: number): number => rows.filter((row) => isNode(row) && row.depth === depth).length;
  return { fields: at(0), criteria: at(1), components: at(2) };
}

const withDescendants = (table: ScoringTable, row: TableRow): readonly TableRow[] =>
  [row, ...childRows(table, row).flatMap((child) => withDescendants(table, child))];
