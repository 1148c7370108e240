// Scores a table: totals by node, by field and in all, what was lost where, and the grade.
import type { CriteriaSet } from '../criteria/set.ts';
import { minus, percent, plus, ZERO, type Points } from '../points.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { achievements, type Achievement } from './achieved.ts';
import { columnSums, maximumSums } from './column-sum.ts';
import { extraPoints } from './extras.ts';
import { gradeOf } from './grade.ts';
import { standingOf } from './leaf.ts';
import { lastFilled, numberOf } from './reading.ts';
import type { NodeScore, TableScore, Totals } from './totals.ts';

/**
 * The totals of a scoring table. Only leaves are summed. `losses` holds the leaves that have a score and lost points
 * (a leaf that nobody has scored yet has lost nothing), and criteria where these are scored as a whole. `lost` of a
 * total is what is missing from its applicable maximum, scored or not.
 */
export function scoreTable(table: ScoringTable, set: CriteriaSet | null = null): TableScore {
  const { columns } = table;
  const has = { max: columns.max !== undefined, self: columns.self !== undefined, appraised: columns.appraised.length > 0, survey: columns.survey !== undefined };
  const hasScores = has.self || has.appraised || has.survey || columns.achieved !== undefined;
  const max = maximumSums(table, (row) => numberOf(row.max));
  const self = columnSums(table, (row) => numberOf(row.self));
  const appraised = columnSums(table, (row) => lastFilled(row.appraised)?.points ?? null);
  const survey = columnSums(table, (row) => numberOf(row.survey));
  const achieved = achievements(table);
  const nodes = new Map<number, NodeScore>();
  table.rows.forEach((_, row) => {
    const standing = achieved.get(row);
    if (standing === undefined) return;
    const reached = where(hasScores, plus(standing.base ?? ZERO, standing.survey ?? ZERO));
    const applicableMax = where(has.max, standing.applicableMax);
    nodes.set(row, {
      row,
      max: where(has.max, max.get(row)),
      applicableMax,
      self: where(has.self, self.get(row)),
      appraised: where(has.appraised, appraised.get(row)),
      survey: where(has.survey, survey.get(row)),
      achieved: reached,
      index: indexOf(reached, applicableMax),
      lost: lostOf(reached, applicableMax),
    });
  });
  const tops = [...nodes.values()].filter((node) => table.rows[node.row]?.parent === null);
  const bonus = extraPoints(table, 'bonus', (row) => givenTo(row, table));
  const penalty = extraPoints(table, 'penalty', (row) => givenTo(row, table));
  const leaves = total(tops, 'achieved');
  const reached = leaves === null ? null : minus(plus(leaves, bonus ?? ZERO), penalty ?? ZERO);
  const applicableMax = total(tops, 'applicableMax');
  const index = indexOf(reached, applicableMax);
  return {
    provisional: isProvisional(table, tops.map((node) => achieved.get(node.row))),
    totals: {
      max: total(tops, 'max'),
      applicableMax,
      self: total(tops, 'self'),
      appraised: total(tops, 'appraised'),
      survey: total(tops, 'survey'),
      achieved: reached,
      index,
      lost: lostOf(reached, applicableMax),
      bonus,
      penalty,
    },
    fields: [...nodes.values()].filter((node) => table.rows[node.row]?.kind === 'field'),
    nodes,
    losses: lossesOf(table, nodes, achieved),
    grade: index === null ? null : gradeOf(index, set?.grades ?? []),
  };
}

/** Null where the table has no such column, zero where a node has nothing in it. */
const where = (there: boolean, points: Points | null | undefined): Points | null => (there ? (points ?? ZERO) : null);

/** Points of a bonus or penalty row: the last appraisal, else what the unit claims. */
function givenTo(row: TableRow, table: ScoringTable): Points | null {
  const { base, survey } = standingOf(row, table.columns);
  return base === null ? survey : plus(base, survey ?? ZERO);
}

const indexOf = (achieved: Points | null, applicableMax: Points | null): Points | null => (achieved === null || applicableMax === null ? null : percent(achieved, applicableMax));

const lostOf = (achieved: Points | null, applicableMax: Points | null): Points | null =>
  achieved === null || applicableMax === null ? null : achieved < applicableMax ? minus(applicableMax, achieved) : ZERO;

/** The sum over the top-level nodes; null where the table has no such column, zero where it has no such nodes. */
function total(tops: readonly NodeScore[], of: keyof Omit<Totals, 'index' | 'lost'>): Points | null {
  let all = ZERO;
  for (const node of tops) {
    const points = node[of];
    if (points === null) return null;
    all = plus(all, points);
  }
  return tops.length === 0 ? null : all;
}

function isProvisional(table: ScoringTable, tops: readonly (Achievement | undefined)[]): boolean {
  const { self, appraised, achieved } = table.columns;
  if (tops.some((top) => top?.fromSelf === true)) return true;
  return appraised.length === 0 && self !== undefined && achieved === undefined;
}

function lossesOf(table: ScoringTable, nodes: ReadonlyMap<number, NodeScore>, achieved: ReadonlyMap<number, Achievement>): readonly NodeScore[] {
  const losses: NodeScore[] = [];
  const covered = new Set<number | null>();
  table.rows.forEach((row, index) => {
    const standing = achieved.get(index);
    const node = nodes.get(index);
    if (standing === undefined || node === undefined) return;
    const below = covered.has(row.parent);
    if (below || standing.whole) covered.add(index);
    const scored = standing.base !== null || standing.survey !== null;
    if (!below && standing.whole && scored && (node.lost ?? 0) > 0) losses.push(node);
  });
  return losses.sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0) || a.row - b.row);
}
