// The figures of the whole table: which there are, how far the table is filled in, and where the index comes from.
import { toNumber, type Points } from '../../../core/points.ts';
import { numberOf } from '../../../core/score/reading.ts';
import type { TableScore } from '../../../core/score/totals.ts';
import type { Reading, ScoringTable, TableRow } from '../../../core/sheet/table.ts';

/** Points as a sentence takes them; null for what is not there. */
export const plain = (points: Points | null | undefined): number | null => (points === null || points === undefined ? null : toNumber(points));

export type FigureName = 'max' | 'applicableMax' | 'self' | 'appraised' | 'survey' | 'bonus' | 'penalty' | 'achieved' | 'lost';

/** One figure of a table in points; null where its column is there and nobody has filled it in. */
export interface Figure {
  readonly name: FigureName;
  readonly points: Points | null;
  /** With the tried scores, where that is another figure; else null. */
  readonly tried: Points | null;
}

/** What keeps the table from having an index; null where it has one. */
export type Missing = 'no-max' | 'no-scores' | 'no-denominator';

export function missingIn(table: ScoringTable, score: TableScore): Missing | null {
  if (table.columns.max === undefined) return 'no-max';
  if (scoredRows(table).size === 0) return 'no-scores';
  return score.totals.index === null ? 'no-denominator' : null;
}

/** Which scores the index is computed from; null where none are. */
export type IndexSource = 'self' | 'mixed' | 'appraised' | 'achieved';

export function sourceOf(table: ScoringTable, score: TableScore): IndexSource | null {
  const isAppraised = isFilled(table, ({ appraised }) => appraised);
  if (score.provisional) return isAppraised ? 'mixed' : 'self';
  if (isAppraised) return 'appraised';
  return isFilled(table, ({ achieved }) => [achieved]) ? 'achieved' : null;
}

/** The figures in the order of the sheet's usual columns; those of columns that the table lacks are left out. */
export function figuresOf(table: ScoringTable, score: TableScore, tried: TableScore | null): readonly Figure[] {
  const { totals } = score;
  const isScored = scoredRows(table).size > 0;
  const filled: Readonly<Record<FigureName, boolean>> = {
    max: isFilled(table, ({ max }) => [max]),
    applicableMax: true,
    self: isFilled(table, ({ self }) => [self]),
    appraised: isFilled(table, ({ appraised }) => appraised),
    survey: isFilled(table, ({ survey }) => [survey]),
    bonus: isGiven(table, 'bonus'),
    penalty: isGiven(table, 'penalty'),
    achieved: isScored,
    lost: isScored,
  };
  const isThere = (name: FigureName): boolean => totals[name] !== null && (name !== 'applicableMax' || totals.applicableMax !== totals.max);
  return (Object.keys(filled) as FigureName[]).filter(isThere).map((name): Figure => {
    const points = filled[name] ? totals[name] : null;
    const after = tried?.totals[name] ?? null;
    return { name, points, tried: tried === null || after === totals[name] ? null : after };
  });
}

/** Rows that are scored, or that some scored row lies below, by index. What a formula sums up over blanks is no score. */
export function scoredRows({ rows }: ScoringTable): ReadonlySet<number> {
  const scored = new Set<number>();
  rows.forEach((row, index) => {
    if (row.depth < 0 || !says(row, [row.self, ...row.appraised, row.survey, row.achieved])) return;
    for (let at: number | null = index; at !== null; at = rows[at]?.parent ?? null) scored.add(at);
  });
  return scored;
}

const isFilled = ({ rows }: ScoringTable, read: (row: TableRow) => readonly Reading[]): boolean => rows.some((row) => row.depth >= 0 && says(row, read(row)));

/** A parent's zero is what SUM shows over blank cells. */
const says = ({ children }: TableRow, readings: readonly Reading[]): boolean =>
  readings.some((reading) => {
    const points = numberOf(reading);
    return points !== null && (points !== 0 || children.length === 0);
  });

const isGiven = ({ rows }: ScoringTable, kind: 'bonus' | 'penalty'): boolean =>
  rows.some((row) => row.kind === kind && [row.self, ...row.appraised, row.survey, row.achieved].some((reading) => numberOf(reading) !== null));
