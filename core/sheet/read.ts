// The reader: from a snapshot of cells to the tables in it, with the evidence for each and how sure it is.
import { a1Area } from '../address.ts';
import { sum, type Points } from '../points.ts';
import { factorOf, figureOf } from '../survey/words.ts';
import { hasScoreColumn, mapColumns, type ColumnMap } from './columns.ts';
import { gridOf, type Grid } from './grid.ts';
import { fold } from './fold.ts';
import { findHeaders, type Header } from './header.ts';
import { matrixOf } from './matrix.ts';
import { namedHeader } from './named-header.ts';
import { rankingRows, statedBands } from './ranking.ts';
import { scoringRows } from './scoring.ts';
import { draftRows } from './scoring-rows.ts';
import type { SheetSnapshot, Snapshot } from './snapshot.ts';
import type { ColumnOverride, Evidence, RankingTable, ScoringTable, Table } from './table.ts';

/** A user's column map for the tables of a sheet; `headerRow` (0-based) picks one where the sheet has several. */
export interface SheetOverride {
  readonly sheet: string;
  readonly headerRow?: number;
  readonly columns: ColumnOverride;
}

/** Reads every table of a workbook, sheet by sheet and top to bottom; our own sheets are left out. */
export function readTables(snapshot: Snapshot, overrides: readonly SheetOverride[] = []): Table[] {
  return snapshot.sheets.flatMap((sheet) => (sheet.own ? [] : readSheet(sheet, overrides)));
}

/**
 * Reads every table of one sheet. Where an override names a header row and no table is found there, a header is made of
 * that row; where one is, the words stand: after rows were inserted or deleted the row must not cut a table in two.
 */
export function readSheet(sheet: SheetSnapshot, overrides: readonly SheetOverride[] = []): Table[] {
  const grid = gridOf(sheet);
  const ofSheet = overrides.filter((each) => each.sheet === sheet.name);
  let headers = findHeaders(grid).map((header): ReadHeader => ({ header, override: ofSheet.find(({ headerRow }) => headerRow === undefined || headerRow === header.rows[0])?.columns }));
  let tables = tablesOf(grid, headers);
  for (const { headerRow, columns } of ofSheet) {
    if (headerRow === undefined || tables.some(({ area }) => headerRow >= area.top && headerRow <= area.bottom)) continue;
    const header = namedHeader(grid, headerRow, columns);
    if (header === null) continue;
    const others = headers.filter((each) => !each.header.rows.includes(headerRow));
    headers = [...others, { header, override: columns }].sort((a, b) => (a.header.rows[0] ?? 0) - (b.header.rows[0] ?? 0));
    tables = tablesOf(grid, headers);
  }
  return tables;
}

/** A header and what the user says of its columns. */
interface ReadHeader {
  readonly header: Header;
  readonly override: ColumnOverride | undefined;
}

function tablesOf(grid: Grid, headers: readonly ReadHeader[]): Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < headers.length; ) {
    const { header, override } = headers[i] as ReadHeader;
    let next = i + 1;
    // A header printed again on every page does not begin a new table.
    while (headers[next] && sameHeader(header, (headers[next] as ReadHeader).header) && goesOn(grid, header, (headers[next] as ReadHeader).header)) next++;
    const repeats = new Set(headers.slice(i + 1, next).flatMap((each) => each.header.rows));
    const to = (headers[next]?.header.rows[0] ?? Number.MAX_SAFE_INTEGER) - 1;
    const table = readTable(grid, header, to, repeats, override);
    if (table) tables.push(table);
    i = next;
  }
  return tables;
}

/** Survey figures by year stand in a table of their own: nothing in it is scored. */
const isSurveyFigure = (name: string): boolean => figureOf(fold(name)) !== null || factorOf(fold(name)) !== null;

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 150;

const sameHeader = (a: Header, b: Header): boolean =>
  a.columns.length === b.columns.length && a.columns.every((column, i) => column.words === b.columns[i]?.words && column.column === b.columns[i]?.column);

/** The rows below a repeated header carry on the numbers above it: they do not begin with the first number again. */
function goesOn(grid: Grid, first: Header, again: Header): boolean {
  const column = first.columns[0]?.column ?? 0;
  const firstBelow = (header: Header): string => {
    const end = header.rows[header.rows.length - 1] ?? 0;
    const row = grid.rows.find((each) => each > end && grid.text(each, column) !== '');
    return row === undefined ? '' : grid.text(row, column);
  };
  return firstBelow(first) !== firstBelow(again);
}

function readTable(grid: Grid, header: Header, to: number, repeats: ReadonlySet<number>, override: ColumnOverride | undefined): Table | null {
  const from = (header.rows[header.rows.length - 1] ?? 0) + 1;
  const below = grid.rows.filter((row) => row >= from && row <= to && !repeats.has(row)).slice(0, SAMPLE);
  const map = mapColumns(grid, header, below, override);
  if (!map) return null;
  return map.kind === 'ranking' ? readRanking(grid, header, map, from, to, repeats, override) : readScoring(grid, header, map, from, to, repeats, override);
}

function readScoring(grid: Grid, header: Header, map: ColumnMap, from: number, to: number, repeats: ReadonlySet<number>, override: ColumnOverride | undefined): ScoringTable | null {
  const drafts = draftRows(grid, map.columns, map.otherNames, from, to, repeats);
  const rows = scoringRows(grid, map.columns, drafts);
  const nodes = rows.filter(({ depth }) => depth >= 0);
  const scored = hasScoreColumn(map.columns);
  // A list with one score column or a maximum but no criteria with points is another kind of sheet.
  if (nodes.length === 0 || (map.columns.max === undefined && !scored) || !rows.some((row) => row.max.state !== 'blank' || row.self.state !== 'blank' || row.achieved.state !== 'blank' || row.appraised.some(({ state }) => state !== 'blank'))) return null;
  if (!scored && (nodes.length < 2 || nodes.every(({ name }) => isSurveyFigure(name)))) return null;
  const evidence = evidenceOf(header, map, override);
  const numbered = nodes.filter(({ number }) => number !== null).length;
  if (numbered * 2 < nodes.length) evidence.push({ code: 'weak-numbering' });
  else evidence.push({ code: 'numbering', values: { count: numbered } });
  const sums = sumsAgree({ rows });
  if (sums.checked > 0) evidence.push({ code: 'sums', values: { agree: sums.agree, checked: sums.checked } });
  const confidence = rate([[0.35, header.columns.filter(({ role }) => role !== null).length >= 3], [0.2, map.columns.max !== undefined], [0.15, scored], [0.2, numbered * 2 >= nodes.length], [0.1, sums.agree * 2 >= sums.checked]]);
  return { kind: 'scoring', sheet: grid.sheet.name, area: areaOf(header, rows.map(({ row }) => row)), headerRows: header.rows, columns: map.columns, confidence, evidence, rows };
}

function readRanking(grid: Grid, header: Header, map: ColumnMap, from: number, to: number, repeats: ReadonlySet<number>, override: ColumnOverride | undefined): RankingTable | null {
  const { columns, rows } = rankingRows(grid, map, from, to, repeats);
  const units = rows.filter(({ kind }) => kind === 'unit');
  const valued = hasScoreColumn(columns) || columns.index !== undefined || columns.rank !== undefined;
  if (units.length < 2 || !valued) return null;
  const matrix = matrixOf(grid, header, columns.achieved);
  const evidence: Evidence[] = [...evidenceOf(header, map, override), { code: 'units', values: { count: units.length } }];
  const confidence = rate([[0.4, header.columns.filter(({ role }) => role !== null).length >= 3], [0.3, columns.rank !== undefined || columns.index !== undefined], [0.3, units.length >= 3]]);
  return { kind: 'ranking', sheet: grid.sheet.name, area: areaOf(header, rows.map(({ row }) => row)), headerRows: header.rows, columns, confidence, evidence, rows, bands: columns.grade === undefined ? [] : statedBands(grid, rows), ...(matrix === null ? {} : { matrix }) };
}

const rate = (parts: readonly (readonly [number, boolean])[]): number => Number(parts.reduce((total, [weight, holds]) => total + (holds ? weight : 0), 0).toFixed(2));

function areaOf(header: Header, rows: readonly number[]): Table['area'] {
  const columns = header.columns.map(({ column }) => column);
  return { top: header.rows[0] ?? 0, bottom: Math.max(...header.rows, ...rows.slice(-1)), left: Math.min(...columns), right: Math.max(...columns) };
}

function evidenceOf(header: Header, map: ColumnMap, override: ColumnOverride | undefined): Evidence[] {
  const evidence: Evidence[] = header.isNamed ? [] : [{ code: 'header-words', values: { count: header.columns.filter(({ role }) => role !== null).length } }];
  if (header.rows.length > 1) evidence.push({ code: 'header-rows', values: { count: header.rows.length } });
  if (map.columns.max === undefined) evidence.push({ code: 'weak-header' });
  if (override) evidence.push({ code: 'column-override' });
  return evidence;
}

/** How many parents' maxima are the sums of their children's. */
function sumsAgree({ rows }: Pick<ScoringTable, 'rows'>): { checked: number; agree: number } {
  let checked = 0;
  let agree = 0;
  for (const row of rows) {
    if (row.max.state !== 'number' || row.children.length === 0) continue;
    const below = row.children.map((child) => rows[child]?.max);
    const points = below.flatMap((max): Points[] => (max?.state === 'number' ? [max.points] : []));
    if (points.length < below.length) continue;
    checked++;
    if (sum(points) === row.max.points) agree++;
  }
  return { checked, agree };
}

/** "A6:I183" of a table. */
export const rangeOf = (table: Table): string => a1Area(table.area);

/** What a table counts: nodes by level, leaves and options, or units. */
export function countsOf(table: Table): Readonly<Record<string, number>> {
  if (table.kind === 'ranking') return { units: table.rows.filter(({ kind }) => kind === 'unit').length };
  const count = (test: (row: ScoringTable['rows'][number]) => boolean): number => table.rows.filter(test).length;
  return {
    fields: count(({ kind }) => kind === 'field'),
    criteria: count(({ kind }) => kind === 'criterion'),
    components: count(({ kind }) => kind === 'component'),
    leaves: count((row) => row.depth >= 0 && row.children.length === 0),
    options: table.rows.reduce((total, row) => total + (row.depth >= 0 ? row.options.length : 0), 0),
  };
}

