// How many fields, criteria and components a criteria set has: as its decision states, else as listed or as its nodes tell.
import type { CriteriaNode, CriteriaSet, NodeCounts } from '../../../core/criteria/set.ts';

/** Counts of a set; what is unknown is absent. */
export function countsOfSet(set: CriteriaSet): NodeCounts {
  if (set.stated) return set.stated;
  return set.complete ? listedCounts(set) : {};
}

/** Counts of the nodes that the set lists: the first three levels. */
export function listedCounts(set: CriteriaSet): Required<NodeCounts> {
  const criteria = below(set.nodes);
  return { fields: set.nodes.length, criteria: criteria.length, components: below(criteria).length };
}

const below = (nodes: readonly CriteriaNode[]): readonly CriteriaNode[] => nodes.flatMap(({ children }) => children);
