// Makes a ranking table of a header and the rows below it: units, group headings, means and the bands that a note states.
import { findAddends } from './addends.ts';
import { bandsOf } from './bands.ts';
import type { ColumnMap } from './columns.ts';
import { fold } from './fold.ts';
import { textOf, type Grid } from './grid.ts';
import { cellNumber } from './numbering.ts';
import { BLANK, readCell } from './read-points.ts';
import { isMeanName, isSignature, isTotalName } from './row-words.ts';
import type { Columns, GradeBand, Reading, UnitRow } from './table.ts';

type Draft = { -readonly [key in keyof UnitRow]: UnitRow[key] };

/** The unit rows from `from` to `to`, with the addends of their total. */
export function rankingRows(grid: Grid, map: ColumnMap, from: number, to: number, skip: ReadonlySet<number>): { columns: Columns; rows: UnitRow[] } {
  const inside = grid.rows.filter((row) => row >= from && row <= to && !skip.has(row));
  const part = findAddends(grid, inside, map.columns, map.unexplained);
  const columns: Columns = { ...map.columns, part };
  const rows: Draft[] = [];
  let group: number | null = null;
  let last = from - 1;
  for (const row of inside) {
    const unit = unitRow(grid, columns, row, map.unexplained);
    if (!unit) continue;
    if (rows.length > 0 && (unit.kind === 'text' || unit.kind === 'group') && (isSignature(fold(unit.name)) || row - last > 12)) break;
    unit.group = unit.kind === 'group' ? null : group;
    if (unit.kind === 'group') group = rows.length;
    rows.push(unit);
    last = row;
  }
  while (rows.length > 0 && (rows[rows.length - 1]?.kind === 'text' || rows[rows.length - 1]?.kind === 'group')) rows.pop();
  return { columns, rows };
}

function unitRow(grid: Grid, columns: Columns, row: number, unexplained: readonly number[]): Draft | null {
  const at = (column: number | undefined, percent = false): Reading => (column === undefined ? BLANK : readCell(grid.cell(row, column), percent));
  const numberCell = columns.number === undefined ? undefined : grid.cell(row, columns.number);
  const numberText = textOf(numberCell?.value ?? null);
  const number = cellNumber(numberCell);
  const own = columns.unit === undefined ? '' : grid.text(row, columns.unit);
  const name = (own === '' && number === null ? numberText : own).replace(/\s+/g, ' ');
  const readings = {
    max: at(columns.max),
    self: at(columns.self),
    appraised: columns.appraised.map((column) => at(column)),
    survey: at(columns.survey),
    parts: columns.part.map((column) => at(column)),
    achieved: at(columns.achieved),
    index: at(columns.index, true),
    rank: at(columns.rank),
  };
  const grade = columns.grade === undefined ? '' : grid.text(row, columns.grade);
  const all = [readings.max, readings.self, ...readings.appraised, readings.survey, ...readings.parts, readings.achieved, readings.index, readings.rank, ...unexplained.map((column) => at(column))];
  if (name === '' && all.every(({ state }) => state === 'blank')) return null;
  const hasData = all.some(({ state }) => state === 'number' || state === 'not-applicable' || state === 'error') || grade !== '';
  return { row, kind: kindOf(fold(name), hasData, number?.style, all), name, number: number?.shown ?? null, group: null, ...readings, grade };
}

function kindOf(words: string, hasData: boolean, style: string | undefined, all: readonly Reading[]): UnitRow['kind'] {
  if (isMeanName(words)) return 'mean';
  if (isTotalName(words)) return 'total';
  if (hasData) return words === '' ? 'text' : 'unit';
  if (style === 'decimal') return 'unit';
  if (style !== undefined) return 'group';
  return words === '' || all.some(({ state }) => state === 'invalid') ? 'text' : 'group';
}

/** The bands that a text above or below the table states for the grades that it gives. */
export function statedBands(grid: Grid, rows: readonly UnitRow[]): GradeBand[] {
  const grades = [...new Set(rows.map(({ grade }) => grade).filter((grade) => grade !== ''))];
  const inTable = new Set(rows.map(({ row }) => row));
  for (const cell of grid.sheet.cells) {
    if (typeof cell.value !== 'string' || cell.value.length > 1_000 || inTable.has(cell.row)) continue;
    const words = fold(cell.value);
    if (!/\d/.test(words) || !/xep loai|diem|%/.test(words)) continue;
    const named = bandsOf(cell.value, [...grades, ...USUAL_GRADES.filter((usual) => !grades.some((grade) => fold(grade) === fold(usual)))]);
    if (named.length > 0) return named;
  }
  return [];
}

/** Grades seen in notices; a note may state one that no unit got. */
const USUAL_GRADES = ['Xuất sắc', 'Rất tốt', 'Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém'];
