// What each leaf that lost points can win back, in the steps that its options allow.
import type { CriteriaNode, CriteriaSet } from '../criteria/set.ts';
import { minus, plus, sum, ZERO, type Points } from '../points.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { standingOf } from './leaf.ts';
import { reachableAbove, type Reachable } from './reachable.ts';
import { numberOf } from './reading.ts';
import type { NodeScore, TableScore } from './totals.ts';
import { countingCell, tryScores } from './try-scores.ts';

/** One score that a leaf can be brought to. */
export interface Step {
  /** What the cell that counts would say. */
  readonly to: Points;
  /** What the total would gain; positive. */
  readonly gain: Points;
}

/** A leaf that lost points and can win some back. */
export interface Gain {
  /** Index into ScoringTable.rows. */
  readonly row: number;
  /** Points that the leaf has achieved, survey included. */
  readonly present: Points;
  /** The points come from a survey: the unit cannot give them to itself. */
  readonly survey: boolean;
  /** Ascending; the last is the best, never empty. */
  readonly steps: readonly Step[];
  /** Scores of that cell between which every value can be had too. */
  readonly ranges: Reachable['ranges'];
}

/** The leaves that can win points back, in sheet order, and what was lost where no step is open. */
export interface Gains {
  readonly gains: readonly Gain[];
  /** Criteria scored as a whole, leaves at their best option, leaves whose cell does not move the total. */
  readonly outside: readonly NodeScore[];
}

/** The most that a leaf can win back. */
export const bestGain = ({ steps }: Gain): Points => steps.at(-1)?.gain ?? ZERO;

/**
 * A trial puts a number in place of a number, so that which cells count stays as it is and the total is linear in them:
 * each gain adds itself or nothing, whatever the others do. All are tried on the table together; where they do not add
 * up, each by itself, and one that adds nothing is left out. `nodes` are the set's nodes by index into
 * ScoringTable.rows, where a set was matched.
 */
export function gainsOf(table: ScoringTable, score: TableScore, set: CriteriaSet | null = null, nodes: ReadonlyMap<number, CriteriaNode> = new Map()): Gains {
  const losses = [...score.losses].sort((a, b) => a.row - b.row);
  const possible = losses.flatMap((loss) => gainOf(table, score, loss, nodes.get(loss.row) ?? null) ?? []);
  const gains = addUp(possible, table, score, set) ? possible : possible.filter((gain) => addUp([gain], table, score, set));
  const won = new Set(gains.map(({ row }) => row));
  return { gains, outside: losses.filter(({ row }) => !won.has(row)) };
}

function gainOf(table: ScoringTable, { nodes }: TableScore, { row }: NodeScore, node: CriteriaNode | null): Gain | null {
  const cell = countingCell(table, row);
  const [of, achieved] = [table.rows[row], nodes.get(row)?.achieved ?? null];
  const held = cell === null ? null : numberOf(cell.reading);
  const max = of === undefined ? null : numberOf(of.max);
  if (cell === null || of === undefined || achieved === null || held === null || max === null) return null;
  const survey = of.surveyOnly || standingOf(of, table.columns).base === null;
  // Beside a survey's points the unit's own may reach what the maximum leaves.
  const most = minus(max, minus(achieved, held));
  const { values, ranges } = reachableAbove(held, most, survey ? [] : of.options, survey ? null : node);
  const steps = values.map((to): Step => ({ to, gain: minus(to, held) }));
  return steps.length === 0 ? null : { row, present: achieved, survey, steps, ranges };
}

/** Whether the total gains what all of these gain at their best. */
function addUp(gains: readonly Gain[], table: ScoringTable, score: TableScore, set: CriteriaSet | null): boolean {
  const { achieved, applicableMax } = score.totals;
  if (achieved === null) return false;
  const trial = new Map(gains.map(({ row, steps }) => [row, steps.at(-1)?.to ?? ZERO]));
  const after = tryScores(table, trial, set).totals;
  return after.achieved === plus(achieved, sum(gains.map(bestGain))) && after.applicableMax === applicableMax;
}
