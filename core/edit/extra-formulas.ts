// Bonus and penalty as native formulas on the official's sheet: amounts cut at their caps.
import { a1 } from '../address.ts';
import { extraIndices } from '../score/extras.ts';
import { numberOf } from '../score/reading.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { lastFilledFormula } from './last-filled-formula.ts';
import { sheetPrefix } from './own-sheet.ts';

/** Bonus or penalty rows that stand below no other of their kind. */
export function extraRoots(table: ScoringTable, kind: 'bonus' | 'penalty'): readonly number[] {
  const indices = extraIndices(table, kind);
  return indices.filter((index) => !indices.includes(table.rows[index]?.parent ?? -1));
}

/** The cell of a row's cap; null where it has none. */
export function capCell(table: ScoringTable, index: number): string | null {
  const row = table.rows[index];
  return row === undefined || table.columns.max === undefined || numberOf(row.max) === null ? null : sheetPrefix(table.sheet) + a1(row.row, table.columns.max);
}

/** What a bonus or penalty row counts: its items or itself, as an amount, cut at its cap. */
export function extraAmount(table: ScoringTable, kind: 'bonus' | 'penalty', index: number): string {
  const items = extraIndices(table, kind).filter((other) => table.rows[other]?.parent === index);
  const own = items.length === 0 ? `SUM(${extraCell(table, table.rows[index] as TableRow)})` : items.map((item) => extraAmount(table, kind, item)).join('+');
  const amount = kind === 'penalty' && items.length === 0 ? `ABS(${own})` : own;
  const cap = capCell(table, index);
  return cap === null ? amount : `MIN(${amount},ABS(${cap}))`;
}

function extraCell(table: ScoringTable, row: TableRow): string {
  const { self, appraised, survey, achieved } = table.columns;
  const chain = [...(self === undefined ? [] : [self]), ...appraised].map((column) => sheetPrefix(table.sheet) + a1(row.row, column));
  if (chain.length > 0 && (numberOf(row.self) !== null || row.appraised.some((each) => numberOf(each) !== null))) return lastFilledFormula(chain);
  const column = numberOf(row.survey) !== null ? survey : numberOf(row.achieved) !== null ? achieved : undefined;
  return column === undefined ? (chain.length > 0 ? lastFilledFormula(chain) : '0') : sheetPrefix(table.sheet) + a1(row.row, column);
}
