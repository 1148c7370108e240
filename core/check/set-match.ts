// Which row of a table is which node of the chosen criteria set: by place and number, with the name as second evidence.
import type { CriteriaNode, CriteriaSet } from '../criteria/set.ts';
import { fold } from '../sheet/fold.ts';
import type { Grid } from '../sheet/grid.ts';
import { alike, wordsOf } from '../sheet/likeness.ts';
import { parseNumber } from '../sheet/numbering.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { isNode } from './cells.ts';
import { numberingOf } from './lost-zero.ts';

/** A node of the set that no row stands for. */
export interface MissingNode {
  readonly node: CriteriaNode;
  /** The node's number made whole ("1.2.3"), its name where the set numbers nothing. */
  readonly label: string;
  /** The row under which it should stand; null for a field. */
  readonly parent: TableRow | null;
  /** 0 field, 1 criterion, 2 component. */
  readonly depth: number;
}

export interface SetMatch {
  /** By index in `table.rows`. */
  readonly nodes: ReadonlyMap<number, CriteriaNode>;
  /** The topmost nodes that are missing: what is below them is missing with them. */
  readonly missing: readonly MissingNode[];
  /** The topmost rows that the set does not have, as indices in `table.rows`. */
  readonly unknown: readonly number[];
}

interface Candidate {
  readonly index: number;
  readonly ordinal: number | null;
  readonly name: string;
}

/** Names share at least this part of their words to be taken for the same where numbers do not tell. */
const ALIKE = 0.7;

/** Matches level by level: the children of a matched row against the children of its node. */
export function matchSet(table: ScoringTable, grid: Grid, set: CriteriaSet): SetMatch {
  const { numbers } = numberingOf(table, grid);
  const nodes = new Map<number, CriteriaNode>();
  const missing: MissingNode[] = [];
  const unknown: number[] = [];
  const candidates = (indices: readonly number[]): Candidate[] =>
    indices.map((index) => ({ index, ordinal: lastPart(numbers[index]?.parts), name: fold(table.rows[index]?.name ?? '') }));
  const level = (indices: readonly number[], among: readonly CriteriaNode[], parent: TableRow | null, path: string, depth: number): void => {
    const pairs = pairUp(candidates(indices), among);
    among.forEach((node, at) => {
      const label = labelOf(node, at, path);
      const index = pairs.get(node);
      const row = index === undefined ? undefined : table.rows[index];
      if (index === undefined || row === undefined) {
        missing.push({ node, label, parent, depth });
        return;
      }
      nodes.set(index, node);
      level(row.children, node.children, row, label, depth + 1);
    });
    const taken = new Set(pairs.values());
    unknown.push(...indices.filter((index) => !taken.has(index)));
  };
  const tops = table.rows.flatMap((row, index) => (isNode(row) && row.parent === null ? [index] : []));
  level(tops, set.nodes, null, '', 0);
  return { nodes, missing, unknown: unknown.sort((a, b) => a - b) };
}

const lastPart = (parts: readonly number[] | undefined): number | null => parts?.[parts.length - 1] ?? null;

const ordinalOf = (node: CriteriaNode): number | null => lastPart(node.number === undefined ? undefined : parseNumber(node.number)?.parts);

/** "1.2" for the second criterion of field 1, whether the set numbers it "1.2", "2" or not at all. */
function labelOf(node: CriteriaNode, at: number, path: string): string {
  if (node.number?.includes('.')) return node.number;
  const own = node.number ?? String(at + 1);
  return path === '' ? own : `${path}.${own}`;
}

/** Nodes of one level with the index of their row: the same number and name, then the same name, then the number, then a name much alike. */
function pairUp(rows: readonly Candidate[], nodes: readonly CriteriaNode[]): Map<CriteriaNode, number> {
  const pairs = new Map<CriteriaNode, number>();
  const free = new Set(rows);
  const pass = (fits: (row: Candidate, node: CriteriaNode, name: string) => boolean): void => {
    for (const node of nodes) {
      if (pairs.has(node)) continue;
      const name = fold(node.name);
      const fitting = [...free].filter((row) => fits(row, node, name));
      const [only] = fitting;
      // Two rows that fit equally well are no evidence; the next pass may tell them apart.
      if (only === undefined || fitting.length > 1) continue;
      pairs.set(node, only.index);
      free.delete(only);
    }
  };
  const sameNumber = (row: Candidate, node: CriteriaNode): boolean => row.ordinal !== null && row.ordinal === ordinalOf(node);
  pass((row, node, name) => sameNumber(row, node) && row.name === name);
  pass((row, _, name) => row.name === name && name !== '');
  pass(sameNumber);
  for (const { row, node } of mostAlike([...free], nodes.filter((each) => !pairs.has(each)))) pairs.set(node, row.index);
  return pairs;
}

/** Rows and nodes of which one has no number, each the other's clearly nearest by name. */
function mostAlike(rows: readonly Candidate[], nodes: readonly CriteriaNode[]): { row: Candidate; node: CriteriaNode }[] {
  const rowWords = rows.map(({ name }) => wordsOf(name));
  const likeness = nodes.map((node) => {
    const own = wordsOf(fold(node.name));
    return rows.map((row, at) => (row.ordinal === null || ordinalOf(node) === null ? alike(rowWords[at] ?? own, own) : 0));
  });
  return nodes.flatMap((node, i) => {
    const ofNode = likeness[i] ?? [];
    const best = ofNode.reduce((most, value) => Math.max(most, value), 0);
    const at = ofNode.indexOf(best);
    const row = rows[at];
    const alone = best >= ALIKE && ofNode.lastIndexOf(best) === at && likeness.every((others, j) => j === i || (others[at] ?? 0) < best);
    return alone && row ? [{ row, node }] : [];
  });
}
