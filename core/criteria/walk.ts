// Walks a criteria set's nodes with their place in it: whole number, depth and parent.
import type { CriteriaNode, CriteriaSet, NodeCounts } from './set.ts';

/** A node where it stands. */
export interface PlacedNode {
  readonly node: CriteriaNode;
  /** The number made whole ("1.2.3"), whether the set numbers it "1.2.3", "3" or not at all. */
  readonly path: string;
  /** 0 field, 1 criterion, 2 and deeper component. */
  readonly depth: number;
  readonly parent: CriteriaNode | null;
}

/** Every node, parents before children, in the set's order. */
export const placedNodes = (set: Pick<CriteriaSet, 'nodes'>): readonly PlacedNode[] => below(set.nodes, null, '', 0);

function below(nodes: readonly CriteriaNode[], parent: CriteriaNode | null, above: string, depth: number): PlacedNode[] {
  return nodes.flatMap((node, at) => {
    const own = node.number ?? String(at + 1);
    const path = above === '' || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
    return [{ node, path, depth, parent }, ...below(node.children, node, path, depth + 1)];
  });
}

/** The nodes that are listed, counted by level; parts of a component are not counted. */
export function countsOfSet(set: Pick<CriteriaSet, 'nodes'>): Required<NodeCounts> {
  const nodes = placedNodes(set);
  const at = (depth: number): number => nodes.filter((each) => each.depth === depth).length;
  return { fields: at(0), criteria: at(1), components: at(2) };
}

/** A leaf is scored itself. */
export const isLeaf = (node: CriteriaNode): boolean => node.children.length === 0;
