// Which criteria a unit's table has and with which maxima, as one text, and how two tables differ in that.
import type { CriteriaNode, CriteriaSet } from '../criteria/set.ts';
import { isNode } from '../check/cells.ts';
import { toNumber, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { fold } from '../sheet/fold.ts';
import type { ScoringTable } from '../sheet/table.ts';

/** A node a line: its path (its folded name where nothing is numbered), a tab, its maximum in points ('' where unknown). */
export function signatureOf(table: ScoringTable): string {
  return table.rows.filter(isNode).map((row) => lineOf(row.path, row.name, numberOf(row.max))).join('\n');
}

/** The same text of a criteria set that lists all its nodes; null where it does not. */
export function signatureOfSet(set: CriteriaSet): string | null {
  if (!set.complete) return null;
  const lines = (nodes: readonly CriteriaNode[]): string[] => nodes.flatMap(({ number, name, max, children }) => [lineOf(number ?? '', name, max ?? null), ...lines(children)]);
  return lines(set.nodes).join('\n');
}

const lineOf = (path: string, name: string, max: Points | null): string => `${path === '' ? fold(name) : path}\t${max === null ? '' : toNumber(max)}`;

/** How a table's criteria differ from those that it is held against. */
export interface Difference {
  /** Nodes of the table that the others do not have. */
  readonly unknown: number;
  /** Nodes of the others that the table leaves out (they do not apply to the unit). */
  readonly left: number;
  /** Leaves of both whose maxima differ. */
  readonly reweighted: number;
  /** Another set: it has criteria of its own, other maxima, or less than half of the others'. */
  readonly another: boolean;
}

const SAME: Difference = { unknown: 0, left: 0, reweighted: 0, another: false };

/** Compares signatures; each pair is worked out once. */
export function comparison(reference: string): (signature: string) => Difference {
  const expected = nodesOf(reference);
  const known = new Map<string, Difference>([[reference, SAME]]);
  return (signature) => {
    const found = known.get(signature) ?? differenceOf(expected, nodesOf(signature));
    known.set(signature, found);
    return found;
  };
}

function differenceOf(expected: ReadonlyMap<string, string>, actual: ReadonlyMap<string, string>): Difference {
  const unknown = [...actual.keys()].filter((path) => !expected.has(path)).length;
  const left = [...expected.keys()].filter((path) => !actual.has(path)).length;
  // A parent whose children were left out has less than the others': only leaves tell another weight.
  const parents = new Set([...expected.keys(), ...actual.keys()].map(parentOf));
  const reweighted = [...actual].filter(([path, max]) => !parents.has(path) && max !== '' && (expected.get(path) ?? '') !== '' && expected.get(path) !== max).length;
  return { unknown, left, reweighted, another: unknown > 0 || reweighted > 0 || left * 2 > expected.size };
}

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

function nodesOf(signature: string): ReadonlyMap<string, string> {
  return new Map(signature.split('\n').map((line): [string, string] => {
    const [path = '', max = ''] = line.split('\t');
    return [path, max];
  }));
}
