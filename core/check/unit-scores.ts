// The score cells of a ranking's units, for the rules that judge one cell at a time.
import type { RankingTable, Reading, UnitRow } from '../sheet/table.ts';
import { cellOf, scoreColumns, type ScoreColumn } from './cells.ts';
import { unitsOf } from './unit-figures.ts';

/** One score cell of a unit. */
export interface UnitScore {
  readonly row: UnitRow;
  readonly column: ScoreColumn;
  readonly cell: string | null;
  readonly said: Reading;
}

/** Every score cell of every unit, row by row. */
export function* unitScores(table: RankingTable): Generator<UnitScore> {
  const columns = scoreColumns(table);
  for (const row of unitsOf(table))
    for (const column of columns) {
      const said = column.role === 'appraised' ? row.appraised[(column.round ?? 1) - 1] : row[column.role];
      if (said) yield { row, column, cell: cellOf(row, column.column), said };
    }
}
