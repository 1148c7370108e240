// A small complete criteria set for tests of rules, and the table that follows it.
import type { CriteriaNode, CriteriaSet } from '../criteria/set.ts';
import { points } from '../points.ts';
import type { Written } from './written-sheet.ts';

const node = (number: string, name: string, max: number, ...children: readonly CriteriaNode[]): CriteriaNode => ({ number, name, max: points(max), children });

/** Two fields, three criteria, two components, five points. */
export const SMALL_SET: CriteriaSet = {
  id: 'thu',
  name: 'Bộ thử',
  level: 'department',
  years: [2025],
  scale: points(5),
  stated: { fields: 2, criteria: 3, components: 2 },
  nodes: [
    node('1', 'Chỉ đạo', 3, node('1.1', 'Kế hoạch', 2, node('1.1.1', 'Ban hành kế hoạch', 1), node('1.1.2', 'Thực hiện kế hoạch', 1)), node('1.2', 'Tuyên truyền', 1)),
    node('2', 'Thể chế', 2, node('2.1', 'Văn bản', 2)),
  ],
  complete: true,
  sources: [],
};

/** The rows of a table that follows the set, each leaf with a full self score; below a header they stand in rows 2 to 8. */
export function wholeTable(): (readonly Written[])[] {
  const rowsOf = (nodes: readonly CriteriaNode[]): (readonly Written[])[] =>
    nodes.flatMap(({ number, name, max, children }) => {
      const full = max === undefined ? null : max / points(1);
      return [[number ?? null, name, full, children.length === 0 ? full : null], ...rowsOf(children)];
    });
  return rowsOf(SMALL_SET.nodes);
}
