// Fills an achieved column and an index column that the official left empty: one formula a row, live while scores are typed.
import { a1 } from '../address.ts';
import { isLeaf, isNode } from '../check/cells.ts';
import { leafIndices, topIndices } from '../score/column-sum.ts';
import { numberOf } from '../score/reading.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import type { Draft } from './draft.ts';
import { lastFilledFormula } from './last-filled-formula.ts';
import { sheetRow } from './total-plan.ts';

/**
 * Where every node's achieved cell is blank, writes what each leaf achieves: its last filled appraisal, else its self
 * score, plus its survey; blank while nothing is scored. A column that is filled in part is its author's and is left.
 * Beside self scores alone an achieved column holds what the appraisers gave, so it is theirs to fill.
 */
export function writeAchieved(draft: Draft, table: ScoringTable): void {
  const { achieved, appraised, self, survey } = table.columns;
  if (achieved === undefined || !isEmptyColumn(draft, table, achieved)) return;
  if (appraised.length === 0 && (self === undefined || survey === undefined)) return;
  for (const row of table.rows) {
    if (!(isLeaf(row) || row.kind === 'bonus' || row.kind === 'penalty') || row.notApplicable || !isFree(draft, table, row, achieved)) continue;
    draft.set(table.sheet, row.row, achieved, { formula: achievedFormula(table, row) });
  }
}

/** "IF(COUNT(D7:F7)=0,"",SUM(N(IF(F7="",E7,F7)),D7))" with the cells that the table has. */
export function achievedFormula(table: ScoringTable, row: TableRow): string {
  const { appraised, self, survey } = table.columns;
  const cell = (column: number): string => a1(row.row, column);
  const bases = row.surveyOnly && survey !== undefined ? [] : [...(self === undefined ? [] : [self]), ...appraised].map(cell);
  const added = survey === undefined ? [] : [cell(survey)];
  const terms = [...(bases.length === 0 ? [] : [lastFilledFormula(bases)]), ...added];
  return `IF(COUNT(${[...bases, ...added].join(',')})=0,"",SUM(${terms.join(',')}))`;
}

/**
 * Where every node's index cell is blank, writes achieved / applicable max x 100 with two decimals for nodes and total
 * rows; where only some are filled, for the blank parents and total rows. Rows whose achieved points are in no cell of
 * their own get none.
 */
export function writeIndex(draft: Draft, table: ScoringTable): void {
  const { index, max } = table.columns;
  const scored = indexedColumn(table);
  if (index === undefined || max === undefined || scored === null) return;
  const empty = isEmptyColumn(draft, table, index);
  for (const [at, row] of table.rows.entries()) {
    if (!(isNode(row) || row.kind === 'total') || row.notApplicable || (!empty && isLeaf(row)) || !isFree(draft, table, row, index)) continue;
    if (typeof draft.value(table.sheet, row.row, scored) !== 'number' || typeof draft.value(table.sheet, row.row, max) !== 'number') continue;
    draft.set(table.sheet, row.row, index, { formula: indexFormula(table, at, { scored, max, asPercent: isPercentColumn(draft, table, index) }) });
  }
}

/** The index formula of a row as `writeIndex` would write it where no cell is formatted with %; null where the table has no such columns. */
export function indexFormulaAt(table: ScoringTable, at: number): string | null {
  const { max } = table.columns;
  const scored = indexedColumn(table);
  return max === undefined || scored === null ? null : indexFormula(table, at, { scored, max, asPercent: false });
}

interface IndexColumns {
  readonly scored: number;
  readonly max: number;
  /** The column's other cells are formatted with %, so that 0.85 shows 85%. */
  readonly asPercent: boolean;
}

function indexFormula(table: ScoringTable, at: number, columns: IndexColumns): string {
  const [scored, max] = [a1(sheetRow(table, at), columns.scored), a1(sheetRow(table, at), columns.max)];
  const row = table.rows[at] as TableRow;
  const below = row.kind === 'total' ? topIndices(table).flatMap((top) => leafIndices(table, top)) : leafIndices(table, at);
  const outside = below.filter((leaf) => table.rows[leaf]?.notApplicable === true && numberOf(table.rows[leaf]?.max) !== null).map((leaf) => a1(sheetRow(table, leaf), table.columns.max ?? 0));
  const whole = outside.length === 0 ? max : `(${max}-SUM(${outside.join(',')}))`;
  return `IF(OR(N(${max})=0,${scored}=""),"",ROUND(${scored}/${whole}${columns.asPercent ? ',4' : '*100,2'}))`;
}

const isPercentColumn = (draft: Draft, table: ScoringTable, column: number): boolean =>
  table.rows.some((row) => draft.grid(table.sheet)?.cell(row.row, column)?.format?.includes('%') === true);

/** The column that the index is taken of: achieved, or the table's only score column. */
function indexedColumn(table: ScoringTable): number | null {
  const { achieved, self, appraised, survey } = table.columns;
  if (achieved !== undefined) return achieved;
  const others = [self, ...appraised, survey].filter((column) => column !== undefined);
  return others.length === 1 ? (others[0] ?? null) : null;
}

const isEmptyColumn = (draft: Draft, table: ScoringTable, column: number): boolean =>
  table.rows.every((row) => !isNode(row) || isFree(draft, table, row, column));

/** Blank, without a formula, and not part of a merged cell. */
function isFree(draft: Draft, table: ScoringTable, row: TableRow, column: number): boolean {
  const { value, formula } = draft.content(table.sheet, row.row, column);
  return value === undefined && formula === undefined && draft.value(table.sheet, row.row, column) === null && draft.grid(table.sheet)?.merge(row.row, column) === undefined;
}
