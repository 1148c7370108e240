// The improvement plan as data: what was lost where, what can be won back, what is known of it, and who leads.
import { textBeside } from '../check/beside.ts';
import { matchSet } from '../check/set-match.ts';
import type { CriteriaNode, CriteriaSet } from '../criteria/set.ts';
import { sum, ZERO, type Points } from '../points.ts';
import { bestGain, gainsOf } from '../score/gains.ts';
import type { TableScore } from '../score/totals.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { causeOf, knownOf, type KnownFact } from './known.ts';
import type { Cause } from './plan-words.ts';

/** What the plan of one table is made from. */
export interface PlanSource {
  readonly table: ScoringTable;
  /** Of the table's sheet. */
  readonly grid: Grid;
  readonly score: TableScore;
  readonly set: CriteriaSet | null;
}

/** One node that lost points. */
export interface PlanLine {
  /** Index into ScoringTable.rows. */
  readonly row: number;
  /** The number made whole; '' where the sheet numbers nothing. */
  readonly path: string;
  readonly name: string;
  /** A survey gives these points: the unit cannot score them itself. */
  readonly survey: boolean;
  readonly max: Points;
  readonly achieved: Points;
  readonly lost: Points;
  /** What the best option, or else the maximum, would give back; ZERO where the leaf is at its best option. */
  readonly recoverable: Points;
  readonly known: readonly KnownFact[];
  /** The cause that the facts point to; null where the official must say. */
  readonly cause: Cause | null;
  /** The unit that leads, from the table's owner column or the set; '' where neither says it. */
  readonly lead: string;
  readonly cooperating: readonly string[];
}

export interface Plan {
  /** In sheet order, what is appraised before what surveys give. */
  readonly lines: readonly PlanLine[];
  /** Units that lead or cooperate, in the order in which they are named. */
  readonly units: readonly string[];
  readonly lost: Points;
  readonly recoverable: Points;
}

/** The plan of a table; without lines where no scored criterion has lost points. */
export function planOf({ table, grid, score, set }: PlanSource): Plan {
  const nodes = set === null ? new Map<number, CriteriaNode>() : matchSet(table, grid, set).nodes;
  const { gains } = gainsOf(table, score, set, nodes);
  const byRow = new Map(gains.map((gain) => [gain.row, gain]));
  const lines = [...score.losses]
    .sort((a, b) => a.row - b.row)
    .flatMap((loss): PlanLine[] => {
      const row = table.rows[loss.row];
      if (row === undefined || loss.applicableMax === null || loss.achieved === null || loss.lost === null) return [];
      const gain = byRow.get(loss.row) ?? null;
      const known = knownOf(table, grid, loss.row, gain);
      return [{
        row: loss.row,
        path: row.path,
        name: row.name.replace(/\s+/g, ' ').trim(),
        survey: known.some(({ code }) => code === 'survey'),
        max: loss.applicableMax,
        achieved: loss.achieved,
        lost: loss.lost,
        // A criterion that was scored as a whole may win back all of it.
        recoverable: gain !== null ? bestGain(gain) : row.children.length > 0 ? loss.lost : ZERO,
        known,
        cause: causeOf(known),
        ...ownersOf(table, grid, nodes, loss.row),
      }];
    });
  const ordered = [...lines.filter(({ survey }) => !survey), ...lines.filter(({ survey }) => survey)];
  return { lines: ordered, units: unitsOf(table, grid, nodes), lost: sum(lines.map(({ lost }) => lost)), recoverable: sum(lines.map(({ recoverable }) => recoverable)) };
}

/** The owners of a node, or of the nearest node above that has some: the table's own before the set's. Where several are named, the first leads, as plans write it. */
function ownersOf(table: ScoringTable, grid: Grid, nodes: ReadonlyMap<number, CriteriaNode>, index: number): Pick<PlanLine, 'lead' | 'cooperating'> {
  for (let at: number | null = index; at !== null; ) {
    const row: ScoringTable['rows'][number] | undefined = table.rows[at];
    if (row === undefined) break;
    const [lead, ...cooperating] = namesIn(textBeside(grid, row, table.columns.owner) || (nodes.get(at)?.owner ?? ''));
    if (lead !== undefined) return { lead, cooperating };
    at = row.parent;
  }
  return { lead: '', cooperating: [] };
}

/** The owners of any node of the table: what insert would fill in of them. */
export function leadOf({ table, grid, set }: PlanSource, index: number): Pick<PlanLine, 'lead' | 'cooperating'> {
  return ownersOf(table, grid, set === null ? new Map() : matchSet(table, grid, set).nodes, index);
}

/** "Sở Nội vụ; Sở Tài chính" as its units; a comma may belong to a name. */
export const namesIn = (text: string): readonly string[] => text.split(/[;\n]/).map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');

function unitsOf(table: ScoringTable, grid: Grid, nodes: ReadonlyMap<number, CriteriaNode>): readonly string[] {
  return [...new Set(table.rows.flatMap((row, index) => (row.depth < 0 ? [] : namesIn(textBeside(grid, row, table.columns.owner) || (nodes.get(index)?.owner ?? '')))))];
}
