// Tables for tests, written like the sheet that they stand for: a header of roles, then rows of cells.
import type { RankingRule, ScoringRule } from './rule.ts';
import type { Finding } from './finding.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { scoreTable } from '../score/score.ts';
import { gridOf, textOf, type Grid } from '../sheet/grid.ts';
import { optionOfLine, optionsOfText } from '../sheet/option-text.ts';
import { BLANK, readCell } from '../sheet/read-points.ts';
import type { Cell, CellValue } from '../sheet/snapshot.ts';
import type { Columns, GradeBand, RankingTable, Reading, RowKind, ScoringTable, SingleRole, TableRow, UnitRow } from '../sheet/table.ts';

/** A formula with the value that the workbook holds for it. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

/** A cell as a test writes it; null is blank. */
export type Written = CellValue | FormulaCell;

/** A header of roles; 'appraised' and 'part' may stand several times, '' is a column without a role. */
export type Header = readonly (SingleRole | 'appraised' | 'part' | '')[];

export const formula = (text: string, value: CellValue): FormulaCell => ({ formula: text, value });

export interface Built<Table> {
  readonly table: Table;
  readonly grid: Grid;
}

const SHEET = 'Bảng điểm';

/**
 * A scoring table: the header in row 1, one row of cells each from row 2 on. `1`, `1.1`, `1.1.1` are nodes; without a
 * number, "- Kịp thời: 1" is an option of the node above, "Tổng …" a total, "Điểm thưởng" a bonus, "Điểm trừ" a penalty.
 * "(XHH)" in a name makes the row survey-only, "không áp dụng" in any score cell takes it out of the denominator.
 */
export function scoringTable(header: Header, rows: readonly (readonly Written[])[]): Built<ScoringTable> {
  const { columns, cells, grid } = sheetOf(header, rows);
  const made: Making[] = [];
  rows.forEach((_, at) => {
    const row = at + 1;
    const text = (role: SingleRole): string => (columns[role] === undefined ? '' : grid.text(row, columns[role]));
    const read = (column: number | undefined): Reading => (column === undefined ? BLANK : readCell(cells.get(`${row},${column}`)));
    const number = text('number') === '' ? null : text('number');
    const name = text('name');
    const depth = number === null ? -1 : number.split('.').length - 1;
    const kind = kindOf(depth, name);
    const scores = [read(columns.self), ...columns.appraised.map(read), read(columns.survey), read(columns.achieved)];
    const max = read(columns.max);
    const parent = kind === 'option' ? lastNode(made, Infinity) : lastNode(made, depth);
    made.push({
      row, kind, depth, number, path: number ?? '', name, parent: parent < 0 ? null : parent, children: [],
      options: optionsOfText(text('options'), max.state === 'number' ? max.points : null),
      max, self: read(columns.self), appraised: columns.appraised.map(read), survey: read(columns.survey), achieved: read(columns.achieved),
      index: columns.index === undefined ? BLANK : readCell(grid.cell(row, columns.index), true),
      evidence: text('evidence'), explanation: text('explanation'), opinion: text('opinion'), note: text('note'),
      surveyOnly: name.includes('(XHH)'), notApplicable: scores.some(({ state }) => state === 'not-applicable'), hidden: false,
    });
    const above = parent < 0 ? undefined : made[parent];
    if (above !== undefined && kind === 'option') above.options.push({ ...(optionOfLine(name, above.max.state === 'number' ? above.max.points : null) ?? { text: name, points: null }), row });
    else above?.children.push(made.length - 1);
  });
  const area = { top: 0, left: 0, bottom: rows.length, right: header.length - 1 };
  return { grid, table: { kind: 'scoring', sheet: SHEET, area, headerRows: [0], columns, confidence: 1, evidence: [], rows: made } };
}

/**
 * A ranking table: a row whose only cell is a name is a group, "Trung bình" a mean, "Tổng …" a total, any other a unit.
 */
export function rankingTable(header: Header, rows: readonly (readonly Written[])[], bands: readonly GradeBand[] = []): Built<RankingTable> {
  const { columns, grid } = sheetOf(header, rows);
  const units: UnitRow[] = [];
  let group: number | null = null;
  rows.forEach((cells, at) => {
    const row = at + 1;
    const text = (role: SingleRole): string => (columns[role] === undefined ? '' : grid.text(row, columns[role]));
    const read = (column: number | undefined, percent = false): Reading => (column === undefined ? BLANK : readCell(grid.cell(row, column), percent));
    const name = text('unit') === '' ? text('name') : text('unit');
    const kind = cells.filter((cell) => cell !== null).length === 1 ? 'group' : /^Trung bình/.test(name) ? 'mean' : /^Tổng/.test(name) ? 'total' : 'unit';
    units.push({
      row, kind, name, number: text('number') === '' ? null : text('number'), group: kind === 'unit' ? group : null,
      max: read(columns.max), self: read(columns.self), appraised: columns.appraised.map((column) => read(column)), survey: read(columns.survey),
      parts: columns.part.map((column) => read(column)), achieved: read(columns.achieved), index: read(columns.index, true), rank: read(columns.rank), grade: text('grade'),
    });
    if (kind === 'group') group = at;
  });
  const area = { top: 0, left: 0, bottom: rows.length, right: header.length - 1 };
  return { grid, table: { kind: 'ranking', sheet: SHEET, area, headerRows: [0], columns, confidence: 1, evidence: [], rows: units, bands } };
}

/** What a rule for scoring tables finds. */
export const findingsOf = (rule: ScoringRule, { table, grid }: Built<ScoringTable>, set: CriteriaSet | null = null): readonly Finding[] =>
  [...rule.run({ table, grid, score: scoreTable(table, set), set })];

/** What a rule for ranking tables finds. */
export const rankingFindingsOf = (rule: RankingRule, { table, grid }: Built<RankingTable>, set: CriteriaSet | null = null): readonly Finding[] =>
  [...rule.run({ table, grid, set })];

/** "error total/wrong E5", one finding a line. */
export const brief = (findings: readonly Finding[]): readonly string[] => findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? '-'}`);

type Making = { -readonly [key in keyof TableRow]: TableRow[key] } & { children: number[]; options: TableRow['options'][number][] };

/** The nearest node above that is less deep; -1 where there is none. */
function lastNode(made: readonly Making[], depth: number): number {
  for (let at = made.length - 1; at >= 0; at--) {
    const above = made[at]?.depth ?? -1;
    if (above >= 0 && above < depth) return at;
  }
  return -1;
}

function kindOf(depth: number, name: string): RowKind {
  if (depth >= 0) return depth === 0 ? 'field' : depth === 1 ? 'criterion' : 'component';
  if (name.startsWith('- ')) return 'option';
  if (name.startsWith('Tổng')) return 'total';
  if (name.startsWith('Điểm thưởng')) return 'bonus';
  return name.startsWith('Điểm trừ') ? 'penalty' : 'text';
}

function sheetOf(header: Header, rows: readonly (readonly Written[])[]): { columns: Columns; cells: ReadonlyMap<string, Cell>; grid: Grid } {
  const columns: { -readonly [role in SingleRole]?: number } & { appraised: number[]; part: number[] } = { appraised: [], part: [] };
  header.forEach((role, column) => {
    if (role === 'appraised' || role === 'part') columns[role].push(column);
    else if (role !== '') columns[role] = column;
  });
  const all = [header.map((role): Written => role), ...rows].flatMap((cells, row) =>
    cells.flatMap((written, column): Cell[] => (written === null || written === '' ? [] : [cellAt(row, column, written)])),
  );
  const grid = gridOf({ name: SHEET, visibility: 'visible', cells: all, merges: [], hiddenRows: [], hiddenColumns: [], protected: false });
  return { columns, cells: new Map(all.map((cell) => [`${cell.row},${cell.column}`, cell])), grid };
}

function cellAt(row: number, column: number, written: Written): Cell {
  if (written !== null && typeof written === 'object' && 'formula' in written) return { row, column, value: written.value, formula: written.formula };
  // The header of roles is text; a number such as 1.1 in the number column is written as text by the tests that mean text.
  return { row, column, value: typeof written === 'string' ? textOf(written) : written };
}
