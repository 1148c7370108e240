// Finds the survey tables of a sheet: rows of factors or of stated figures below a header that knows what to do with them.
import { a1, type Area } from '../address.ts';
import { aboutTable } from '../criteria/about-table.ts';
import { profileColumns } from '../profile/read-profile.ts';
import { fold } from '../sheet/fold.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import { headerFrom, type Header } from '../sheet/header.ts';
import { readSheet } from '../sheet/read.ts';
import { readCell } from '../sheet/read-points.ts';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import type { Table } from '../sheet/table.ts';
import { FACTORS, type Answers, type FactorRow, type Stated, type StatedFigure, type SurveyTable, type YearFigures } from './survey-table.ts';
import { columnKind, factorOf, figureOf, isOverall, levelOf, yearIn, type SurveyColumnKind } from './words.ts';

/** Every survey table of a workbook; our own sheets are left out. */
export function readSurveys(snapshot: Snapshot): SurveyTable[] {
  return snapshot.sheets.filter(({ own }) => own === undefined).flatMap((sheet) => surveysOf(snapshot, sheet));
}

/** A survey is short: rows further below belong to something else. */
const LONGEST = 120;
/** Blank rows that end a table. */
const GAP = 3;

interface Column {
  readonly column: number;
  readonly kind: SurveyColumnKind | 'level';
  /** 0 the worst to 4 the best; only of a level. */
  readonly level: number | null;
  readonly year: number | null;
}

function surveysOf(snapshot: Snapshot, sheet: SheetSnapshot): SurveyTable[] {
  const grid = gridOf(sheet);
  const others = readSheet(sheet);
  const found: SurveyTable[] = [];
  for (const row of grid.rows) {
    if (row <= (found.at(-1)?.area.bottom ?? -1)) continue;
    const header = surveyHeader(grid, row);
    if (header === null) continue;
    const table = header.columns.some(({ kind }) => kind === 'year') ? yearRows(grid, header) : factorRows(snapshot, grid, header);
    if (table !== null && !others.some((other) => isMoreThan(other, table))) found.push(table);
  }
  return found;
}

/** A scoring table names SIPAS and the leaders' survey among many criteria: it is no survey table. */
const isMoreThan = (other: Table, survey: SurveyTable): boolean =>
  other.headerRows.some((row) => survey.headerRows.includes(row)) && other.rows.length > 2 * (survey.factors.length + survey.years.length) + 4;

interface SurveyHeader {
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
}

function surveyHeader(grid: Grid, top: number): SurveyHeader | null {
  const texts = grid.row(top).filter(({ value }) => value !== null && value !== '');
  if (texts.length < 2 || !texts.some(({ value, column }) => typeof value === 'string' && meaning(fold(grid.text(top, column)), []) !== null)) return null;
  if (profileColumns(grid, top) !== null) return null;
  const header: Header = headerFrom(grid, top);
  const columns = header.columns.flatMap(({ column, words, groups }): Column[] => {
    const kind = meaning(words === '' ? fold(grid.text(top, column)) : words, groups);
    const year = yearIn(fold(grid.text(top, column))) ?? yearIn(words) ?? groups.map(yearIn).find((each) => each !== null) ?? null;
    return kind === null ? [] : [{ column, kind, level: kind === 'level' ? levelOf(words) : null, year }];
  });
  // A column of a year may be headed by the number alone: 2019.
  const bare = texts.flatMap(({ column, value }): Column[] =>
    typeof value === 'number' && value >= 2000 && value < 2100 && !columns.some((each) => each.column === column) ? [{ column, kind: 'value', level: null, year: value }] : []);
  const all = [...columns, ...bare].sort((a, b) => a.column - b.column);
  const hasValues = all.some(({ kind }) => kind !== 'name' && kind !== 'number' && kind !== 'max' && kind !== 'year');
  const hasRows = all.some(({ kind }) => kind === 'name' || kind === 'year');
  return hasValues && hasRows ? { rows: header.rows, columns: all } : null;
}

/** The level before the rest: "Hài lòng" is no index; and what a group says where the column's own words say nothing. */
function meaning(words: string, groups: readonly string[]): Column['kind'] | null {
  if (levelOf(words) !== null) return 'level';
  return columnKind(words) ?? groups.map(columnKind).find((kind) => kind !== null && kind !== 'name' && kind !== 'number') ?? null;
}

/** The filled rows below a header, until too many blank ones or the next header. */
function rowsBelow(grid: Grid, header: SurveyHeader): number[] {
  const below: number[] = [];
  let last = header.rows.at(-1) ?? 0;
  for (const row of grid.rows) {
    if (row <= last) continue;
    if (row - last > GAP || row > (header.rows[0] ?? 0) + LONGEST || surveyHeader(grid, row) !== null) break;
    if (grid.row(row).every(({ column }) => grid.text(row, column) === '' && grid.value(row, column) === null)) continue;
    below.push(row);
    last = row;
  }
  return below;
}

const stated = (grid: Grid, row: number, column: number | undefined, percent: boolean): Stated | null => {
  const cell = column === undefined ? undefined : grid.cell(row, column);
  const reading = readCell(cell, percent);
  return column === undefined || reading.state === 'blank' ? null : { cell: a1(row, column), reading };
};

/** Rows are factors and figures; columns are levels, years, or an index and points. */
function factorRows(snapshot: Snapshot, grid: Grid, header: SurveyHeader): SurveyTable | null {
  const of = (kind: Column['kind']): readonly Column[] => header.columns.filter((each) => each.kind === kind);
  const name = of('name')[0]?.column ?? 0;
  const levels = [0, 1, 2, 3, 4].map((level) => of('level').find((each) => each.level === level)?.column);
  const hasLevels = levels.filter((column) => column !== undefined).length >= 3;
  const max = of('max')[0]?.column;
  const values = header.columns.filter(({ kind }) => kind === 'value' || kind === 'index' || kind === 'points' || kind === 'leaders' || kind === 'total');
  const area = (rows: readonly number[]): Area => ({
    top: header.rows[0] ?? 0, bottom: rows.at(-1) ?? header.rows.at(-1) ?? 0,
    left: Math.min(name, ...header.columns.map(({ column }) => column)), right: Math.max(name, ...header.columns.map(({ column }) => column)),
  });
  const rows = rowsBelow(grid, header);
  const titled = aboutTable(snapshot, { sheet: grid.sheet.name, area: area(rows) }, '').year;
  const answersOf = (row: number): Answers | null =>
    hasLevels ? { cell: a1(row, name), levels: levels.map((column) => stated(grid, row, column, true)), total: stated(grid, row, of('answered')[0]?.column, false) } : null;

  const hasOverall = rows.some((row) => isOverall(fold(grid.text(row, name))) && figureOf(fold(grid.text(row, name))) === 'index');
  const factors: FactorRow[] = [];
  const figures = new Map<number | null, YearFigures>();
  const maxima: { points: Stated | null; leaders: Stated | null } = { points: null, leaders: null };
  let overall: Answers | null = null;
  let used = 0;
  for (const row of rows) {
    const words = fold(grid.text(row, name));
    const named = figureOf(words);
    // Where one row says that it is about all of the survey, another "Mức độ hài lòng …" is not.
    const figure = (named === 'index' && hasOverall && !isOverall(words) ? null : named) ?? (hasLevels && /^(?:tong|chung|total|all)\b/.test(words) ? 'index' : null);
    const factor = isBelowFactor(grid, row, of('number')[0]?.column, words) ? null : factorOf(words);
    if (figure !== null) {
      used++;
      if (figure === 'index') overall ??= answersOf(row);
      if (figure === 'points' || figure === 'leaders') maxima[figure] ??= stated(grid, row, max, false);
      for (const { column, kind, year } of values) put(figures, year ?? titled, a1(header.rows.at(-1) ?? 0, column), figureIn(kind, figure), stated(grid, row, column, figureIn(kind, figure) === 'index'));
    } else if (factor !== null && !factors.some((each) => each.factor === factor)) {
      used++;
      const index = values.flatMap(({ column, kind, year }) => {
        const said = kind === 'index' || kind === 'value' ? stated(grid, row, column, true) : null;
        return said === null ? [] : [{ year: year ?? titled, stated: said }];
      });
      factors.push({ factor, name: grid.text(row, name).replace(/\s+/g, ' '), cell: a1(row, name), index, answers: answersOf(row) });
    }
  }
  const years = [...figures.values()].filter((each) => each.index !== null || each.points !== null || each.leaders !== null || each.total !== null);
  const enough = hasLevels ? used >= 1 : factors.length >= 3 || new Set(years.flatMap((each) => filled(each))).size >= 2 || (used >= 1 && years.length > 0 && rows.length <= 4);
  if (!enough || (factors.length === 0 && years.length === 0 && overall === null)) return null;
  const inOrder = [...factors].sort((a, b) => FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor));
  return { sheet: grid.sheet.name, area: area(rows), headerRows: header.rows, factors: inOrder, overall, years, max: maxima };
}

/** "3.1 Thái độ của công chức" is a criterion of a factor and no factor. */
function isBelowFactor(grid: Grid, row: number, number: number | undefined, words: string): boolean {
  const said = number === undefined ? '' : grid.text(row, number);
  return /\d[.,]\d/.test(said) || /^\d+\.\d/.test(words) || /^[-+•]/.test(words);
}

/** A column of points beside an index gives the points of the row that is about the index. */
const figureIn = (kind: Column['kind'], figure: StatedFigure): StatedFigure => (kind === 'points' && figure === 'index' ? 'points' : figure);

const filled = (year: YearFigures): StatedFigure[] => (['index', 'points', 'leaders', 'total'] as const).filter((figure) => year[figure] !== null);

function put(figures: Map<number | null, YearFigures>, year: number | null, cell: string, figure: StatedFigure, said: Stated | null): void {
  const known = figures.get(year) ?? { year, cell, index: null, points: null, leaders: null, total: null };
  figures.set(year, said === null || known[figure] !== null ? known : { ...known, [figure]: said });
}

/** Rows are years: "Năm | Chỉ số SIPAS (%) | Điểm SIPAS | Điểm khảo sát lãnh đạo". */
function yearRows(grid: Grid, header: SurveyHeader): SurveyTable | null {
  const column = (kind: Column['kind']): number | undefined => header.columns.find((each) => each.kind === kind)?.column;
  const at = column('year') ?? 0;
  const rows = rowsBelow(grid, header);
  const years = rows.flatMap((row): YearFigures[] => {
    const year = yearIn(grid.text(row, at));
    if (year === null) return [];
    return [{ year, cell: a1(row, at), index: stated(grid, row, column('index'), true), points: stated(grid, row, column('points'), false), leaders: stated(grid, row, column('leaders'), false), total: stated(grid, row, column('total'), false) }];
  });
  if (years.every((each) => filled(each).length === 0)) return null;
  const columns = header.columns.map((each) => each.column);
  const area = { top: header.rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left: Math.min(...columns), right: Math.max(...columns) };
  return { sheet: grid.sheet.name, area, headerRows: header.rows, factors: [], overall: null, years, max: { points: null, leaders: null } };
}

