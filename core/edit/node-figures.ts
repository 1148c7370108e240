// Formulas for what a field says: the official's own total cell where that is right, else the sum of the cells that count.
import { a1, columnName } from '../address.ts';
import { toNumber, type Points } from '../points.ts';
import { achievements, type Achievement } from '../score/achieved.ts';
import { columnSums, leafIndices } from '../score/column-sum.ts';
import { standingOf } from '../score/leaf.ts';
import { numberOf } from '../score/reading.ts';
import type { TableScore } from '../score/totals.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { pointColumns, type PointColumn } from './columns.ts';
import type { Draft } from './draft.ts';
import { lastFilledFormula } from './last-filled-formula.ts';
import { sheetPrefix } from './own-sheet.ts';

/** Formulas on the official's sheet, without "=". Lists of arguments are for SUM. */
export interface NodeFigures {
  /** Of a role of pointColumns ("max", "self", "survey", "appraised:1") at a node; null where the table has no such column. */
  column(index: number, role: string): Figure | null;
  /** The appraisal that counts, round by round; null where the table has no appraisal. */
  appraised(index: number): Figure | null;
  achieved(index: number): Figure;
  /** The max cells of the leaves that do not apply to the unit; none in most tables. */
  outside(index: number): readonly string[];
}

/** One figure: a cell that already says it, or the arguments of a SUM. */
export type Figure =
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'sum'; readonly terms: readonly string[]; /** Nothing is filled in there yet. */ readonly empty: boolean };

/** Prepares the formulas of one table. */
export function nodeFigures(draft: Draft, table: ScoringTable, score: TableScore): NodeFigures {
  const prefix = sheetPrefix(table.sheet);
  const standings = achievements(table);
  const columns = new Map(pointColumns(table).map((each) => [each.role, each]));
  const rowOf = (index: number): TableRow => table.rows[index] as TableRow;
  const cellOf = (index: number, column: number): string => prefix + a1(rowOf(index).row, column);
  const shown = (index: number, column: number): number | null => {
    const value = draft.value(table.sheet, rowOf(index).row, column);
    return typeof value === 'number' ? value : null;
  };
  const says = (index: number, column: number, points: Points | null | undefined): boolean => points !== null && points !== undefined && shown(index, column) === toNumber(points);
  const stretches = (column: number, indices: readonly number[]): string[] => runs(draft, table, column, indices).map((run) => prefix + run);

  const inColumn = (index: number, column: PointColumn): Figure => {
    const sums = columnSums(table, (row) => numberOf(column.read(row)));
    if (rowOf(index).children.length > 0 && says(index, column.column, sums.get(index))) return { kind: 'cell', cell: cellOf(index, column.column) };
    const counting = countingBelow(table, index, sums);
    return { kind: 'sum', terms: stretches(column.column, counting), empty: (sums.get(index) ?? null) === null };
  };

  const appraised = (index: number): Figure | null => {
    const rounds = [...columns.values()].filter(({ role }) => role.startsWith('appraised'));
    if (rounds.length === 0) return null;
    const counting = leafIndices(table, index);
    for (let last = rounds.length - 1; last >= 0; last--) {
      const round = rounds[last] as PointColumn;
      const filled = counting.filter((leaf) => numberOf(rowOf(leaf).appraised[last]) !== null);
      const earlier = counting.filter((leaf) => rowOf(leaf).appraised.slice(0, last).some((each) => numberOf(each) !== null));
      if (last === 0 || earlier.every((leaf) => filled.includes(leaf))) return inColumn(index, round);
      if (filled.length > 0) break;
    }
    const cells = counting.map((leaf) => lastFilledFormula(rounds.map(({ column }) => cellOf(leaf, column))));
    return { kind: 'sum', terms: cells, empty: false };
  };

  const achieved = (index: number): Figure => {
    const column = table.columns.achieved;
    const points = score.nodes.get(index)?.achieved;
    if (column !== undefined && rowOf(index).children.length > 0 && says(index, column, points)) return { kind: 'cell', cell: cellOf(index, column) };
    return { kind: 'sum', terms: achievedTerms(index), empty: false };
  };

  /** Plain cells are gathered into ranges by column; a leaf that waits for its appraisal chooses when it comes. */
  const achievedTerms = (index: number): string[] => {
    const plain = new Map<number, number[]>();
    const choices: string[] = [];
    const add = (column: number | undefined, at: number): void => {
      if (column !== undefined) plain.set(column, [...(plain.get(column) ?? []), at]);
    };
    for (const part of partsBelow(table, standings, index)) {
      const row = rowOf(part.index);
      const { self, survey, achieved: own } = table.columns;
      const rounds = table.columns.appraised;
      const filled = rounds.filter((_, at) => numberOf(row.appraised[at]) !== null);
      const standing = standingOf(row, table.columns);
      const column = survey !== undefined && numberOf(row.survey) !== null ? survey : undefined;
      if (part.survey && standing.survey !== null) add(column ?? filled[filled.length - 1] ?? own, part.index);
      else if (part.survey && !row.notApplicable) add(survey, part.index);
      if (!part.base || row.notApplicable || row.surveyOnly) continue;
      if (filled.length > 0) add(filled[filled.length - 1], part.index);
      else if (standing.base !== null && !standing.fromSelf) add(own, part.index);
      else if (rounds.length === 0) add(self, part.index);
      else choices.push(lastFilledFormula([...(self === undefined ? [] : [self]), ...rounds].map((each) => cellOf(part.index, each))));
    }
    const ranges = [...plain].sort(([a], [b]) => a - b).flatMap(([column, indices]) => stretches(column, indices));
    return [...ranges, ...choices];
  };

  return {
    column: (index, role) => {
      const column = columns.get(role);
      return column === undefined ? null : inColumn(index, column);
    },
    appraised,
    achieved,
    outside: (index) =>
      table.columns.max === undefined
        ? []
        : stretches(table.columns.max, leafIndices(table, index).filter((leaf) => isOutside(table, leaf) && numberOf(rowOf(leaf).max) !== null)),
  };
}

/** The row itself or a parent of it does not apply to the unit. */
function isOutside(table: ScoringTable, index: number): boolean {
  const row = table.rows[index];
  return row !== undefined && (row.notApplicable || (row.parent !== null && isOutside(table, row.parent)));
}

/** The rows whose own numbers make up a column's sum at a node: leaves, and parents that are scored as a whole. */
function countingBelow(table: ScoringTable, index: number, sums: ReadonlyMap<number, Points | null>): readonly number[] {
  const row = table.rows[index];
  if (row === undefined || row.children.length === 0) return [index];
  const below = row.children.some((child) => (sums.get(child) ?? null) !== null);
  return !below && (sums.get(index) ?? null) !== null ? [index] : row.children.flatMap((child) => countingBelow(table, child, sums));
}

interface Part {
  readonly index: number;
  readonly base: boolean;
  readonly survey: boolean;
}

/** The rows whose base (appraised or self) and whose survey count towards what a node has achieved. */
function partsBelow(table: ScoringTable, standings: ReadonlyMap<number, Achievement>, index: number): readonly Part[] {
  const bases = (at: number): readonly number[] => (standings.get(at)?.ownBase === true ? [at] : (table.rows[at]?.children ?? []).flatMap(bases));
  const surveys = (at: number): number[] => {
    const row = table.rows[at];
    if (row === undefined || row.children.length === 0) return [at];
    const below = row.children.some((child) => (standings.get(child)?.survey ?? null) !== null);
    return !below && standingOf(row, table.columns).survey !== null ? [at] : row.children.flatMap(surveys);
  };
  const base = new Set(bases(index).filter((at) => !isOutside(table, at)));
  const survey = new Set(surveys(index).filter((at) => !isOutside(table, at)));
  return [...new Set([...base, ...survey])].sort((a, b) => a - b).map((at) => ({ index: at, base: base.has(at), survey: survey.has(at) }));
}

/** Cells of a column as ranges: neighbours are joined over rows that are blank there and no nodes. */
function runs(draft: Draft, table: ScoringTable, column: number, indices: readonly number[]): string[] {
  const wanted = [...new Set(indices.map((index) => (table.rows[index] as TableRow).row))].sort((a, b) => a - b);
  const nodes = new Set(table.rows.filter(({ depth, kind }) => depth >= 0 || kind === 'bonus' || kind === 'penalty' || kind === 'total').map(({ row }) => row));
  const letter = columnName(column);
  const found: { first: number; last: number }[] = [];
  for (const row of wanted) {
    const open = found[found.length - 1];
    const joined = open !== undefined && between(open.last + 1, row).every((each) => !nodes.has(each) && draft.value(table.sheet, each, column) === null);
    if (open !== undefined && joined) open.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map(({ first, last }) => (first === last ? `${letter}${first + 1}` : `${letter}${first + 1}:${letter}${last + 1}`));
}

const between = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
