// The units of a workbook: every scoring table with the name, year and group that the sheet gives it, and its figures.
import type { CheckedTable } from '../check/check.ts';
import type { TableScore } from '../score/totals.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import { rangeOf } from '../sheet/read.ts';
import { stemOf } from '../sheet/sheet-name.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { signatureOf } from './signature.ts';
import type { UnitField, UnitFigures, UnitSheet } from './unit.ts';
import { unitLines } from './unit-lines.ts';

/** A unit with the table that its formulas read. */
export interface OpenUnit {
  readonly unit: UnitSheet;
  readonly table: ScoringTable;
  readonly score: TableScore;
}

/** The units of a checked workbook, in sheet order; `file` is its name, null for the open workbook. */
export function readUnits(snapshot: Snapshot, tables: readonly CheckedTable[], file: string | null): readonly OpenUnit[] {
  const scored = tables.flatMap(({ table, score, findings }) => (table.kind === 'scoring' && score !== undefined ? [{ table, score, findings }] : []));
  const grids = new Map<string, Grid>();
  const ends = new Map<string, number>();
  return scored.map(({ table, score, findings }) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    const grid = grids.get(table.sheet) ?? gridOf(sheet ?? emptySheet(table.sheet));
    grids.set(table.sheet, grid);
    const lines = unitLines(grid, table, ends.get(table.sheet) ?? 0);
    ends.set(table.sheet, table.area.bottom + 1);
    const named = lines.name !== null ? ({ name: lines.name, nameFrom: 'title' } as const) : scored.length > 1 || file === null ? ({ name: table.sheet.trim(), nameFrom: 'sheet' } as const) : ({ name: stemOf(file), nameFrom: 'file' } as const);
    const unit: UnitSheet = {
      source: { file, sheet: table.sheet, range: rangeOf(table) },
      ...named,
      year: lines.year,
      group: lines.group,
      signature: signatureOf(table),
      ...figuresOf(table, score),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      hidden: sheet !== undefined && sheet.visibility !== 'visible',
    };
    return { unit, table, score };
  });
}

/** A table's figures as a unit carries them. */
export function figuresOf(table: ScoringTable, score: TableScore): Pick<UnitSheet, 'totals' | 'fields' | 'provisional' | 'scored'> {
  return {
    totals: { ...pick(score.totals), bonus: score.totals.bonus, penalty: score.totals.penalty },
    fields: score.fields.map((field): UnitField => {
      const row = table.rows[field.row] as TableRow;
      return { path: row.path, name: row.name, ...pick(field) };
    }),
    provisional: score.provisional,
    scored: table.rows.some((row) => row.depth >= 0 && [row.self, row.survey, row.achieved, ...row.appraised].some(({ state }) => state === 'number')),
  };
}

// Spelled out: a spread would carry what a node has besides.
const pick = ({ max, applicableMax, self, appraised, survey, achieved, index }: UnitFigures): UnitFigures => ({ max, applicableMax, self, appraised, survey, achieved, index });

const emptySheet = (name: string): Snapshot['sheets'][number] => ({ name, visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], protected: false });
