// What-if: the totals that a table would have with other scores on some of its leaves; the sheet stays as it is.
import type { CriteriaSet } from '../criteria/set.ts';
import type { SetCell } from '../edit/patch.ts';
import { toNumber, type Points } from '../points.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { Reading, ScoringTable, TableRow } from '../sheet/table.ts';
import { standingOf } from './leaf.ts';
import { scoreTable } from './score.ts';
import type { TableScore } from './totals.ts';

/** The cell of a leaf whose points count today, or would be the first to count where nothing is filled in. */
export interface CountingCell {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly reading: Reading;
  /** The row with other points in that cell. */
  with(points: Points): TableRow;
}

/** Other points by index into ScoringTable.rows; only leaves have any. */
export type Trial = ReadonlyMap<number, Points>;

/** Points that no sheet holds: what a row makes of them tells whether a cell counts. */
const PROBE = -1 as Points;

/** The counting cell of a leaf, by the order in which scores count: last appraisal, achieved, self; for a survey leaf the survey. null for what is no leaf that applies. */
export function countingCell({ rows, columns }: ScoringTable, index: number): CountingCell | null {
  const row = rows[index];
  if (row === undefined || row.depth < 0 || row.children.length > 0 || row.notApplicable) return null;
  const single = (role: 'self' | 'survey' | 'achieved'): CountingCell | null => {
    const column = columns[role];
    return column === undefined ? null : { column, reading: row[role], with: (points) => ({ ...row, [role]: { state: 'number', points } }) };
  };
  const round = (at: number): CountingCell | null => {
    const column = columns.appraised[at];
    const reading = row.appraised[at];
    if (column === undefined || reading === undefined) return null;
    return { column, reading, with: (points) => ({ ...row, appraised: row.appraised.map((each, nth) => (nth === at ? { state: 'number', points } : each)) }) };
  };
  // A word in the appraisal keeps the self score from counting, and a formula's "đạt được" beside self and survey counts nothing itself.
  const counts = (cell: CountingCell | null): boolean => {
    if (cell === null) return false;
    const { base, survey: surveyed } = standingOf(cell.with(PROBE), columns);
    return base === PROBE || surveyed === PROBE;
  };
  const isThere = (cell: CountingCell | null): boolean => cell !== null && cell.reading.state !== 'blank';
  const rounds = row.appraised.map((_, at) => round(at)).reverse();
  const [self, survey, achieved] = [single('self'), single('survey'), single('achieved')];
  const order = (row.surveyOnly ? [survey, ...rounds, achieved] : [...rounds, ...(columns.appraised.length === 0 ? [achieved] : []), self, achieved, survey]).filter(counts);
  const blank = (row.surveyOnly ? [survey, ...rounds, achieved] : [self, ...rounds, achieved, survey]).filter(counts);
  return order.find((cell) => cell !== null && cell.reading.state === 'number') ?? order.find(isThere) ?? blank.find((cell) => cell !== null) ?? null;
}

/** The score that the table would have. What is no leaf of it is left out of the trial. */
export function tryScores(table: ScoringTable, trial: Trial, set: CriteriaSet | null = null): TableScore {
  const rows = table.rows.map((row, index) => {
    const points = trial.get(index);
    return points === undefined ? row : (countingCell(table, index)?.with(points) ?? row);
  });
  return scoreTable({ ...table, rows }, set);
}

/** The cells that writing a trial would change, and the leaves whose cell is a formula: these are left as they are. */
export function trialEdits(table: ScoringTable, trial: Trial, sheet: SheetSnapshot): { readonly edits: readonly SetCell[]; readonly formulas: readonly number[] } {
  const edits: SetCell[] = [];
  const formulas: number[] = [];
  for (const [index, points] of trial) {
    const cell = countingCell(table, index);
    const row = table.rows[index]?.row;
    if (cell === null || row === undefined) continue;
    const stands = sheet.cells.find((each) => each.row === row && each.column === cell.column);
    const value = stands?.value ?? null;
    if (stands?.formula !== undefined) formulas.push(index);
    else edits.push({ kind: 'set-cell', sheet: sheet.name, row, column: cell.column, before: value === null ? {} : { value: typeof value === 'object' ? value.error : value }, after: { value: toNumber(points) } });
  }
  return { edits, formulas };
}
