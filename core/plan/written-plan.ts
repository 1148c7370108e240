// Reads a plan sheet that the official has filled in: by the words of its headers, wherever columns and rows were moved to.
import { a1, parseA1 } from '../address.ts';
import { fold } from '../sheet/fold.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import type { Cell, SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import { ENTRY_COLUMNS, PLAN_COLUMNS, type EntryColumn, type PlanColumn } from './plan-columns.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { ALL_PLAN_WORDS, PLAN_WORDS, type PlanWords } from './plan-words.ts';

/** A row of the plan: a criterion, or a further task below one. */
export interface WrittenRow {
  /** 0-based row of the plan sheet. */
  readonly row: number;
  /** Number and name of the criterion that the row belongs to. */
  readonly number: string;
  readonly name: string;
  /** Begins its criterion. */
  readonly first: boolean;
  /** What stands in the columns that the official fills in; blanks are absent. */
  readonly entries: Readonly<Partial<Record<EntryColumn, Cell>>>;
  /** What stands in the official's own columns, in the order of WrittenPlan.extras. */
  readonly extras: readonly (Cell | undefined)[];
}

/** A text on the plan sheet outside its table. */
export interface LooseCell {
  /** A1, where it stood when it was first found. */
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** A plan sheet as it was read. */
export interface WrittenPlan {
  /** What the sheet is called now. */
  readonly sheet: string;
  /** The language of its headers. */
  readonly language: Language;
  readonly headerRow: number;
  /** 0-based columns by what stands in them; a column whose header was changed is absent. */
  readonly columns: Readonly<Partial<Record<PlanColumn, number>>>;
  readonly rows: readonly WrittenRow[];
  /** Columns that the official added, by header. */
  readonly extras: readonly { readonly header: string; readonly column: number }[];
  /** Where the goal belongs, and what stands there. */
  readonly goal: { readonly cell: string; readonly held: Cell | undefined };
  /** The list of lead units. */
  readonly units: readonly string[];
  /** Cells outside the table that are not formulas of ours; some are our own words. */
  readonly loose: readonly (LooseCell & { readonly formula?: string })[];
  /** Earlier loose texts that the sheet keeps. */
  readonly kept: readonly LooseCell[];
  /** The sheet that the plan's figures read; null where none of them is a formula any more. */
  readonly source: string | null;
}

/** The plan sheet of a workbook; null where there is none. */
export const planSheetOf = ({ sheets }: Snapshot): SheetSnapshot | null => sheets.find(({ own }) => own === 'plan') ?? null;

/** Reads a plan sheet; null where its header is gone. */
export function readPlan(sheet: SheetSnapshot): WrittenPlan | null {
  const grid = gridOf(sheet);
  const headerRow = grid.rows.find((row) => grid.row(row).filter((cell) => columnNamed(textAt(grid, row, cell.column)) !== null).length >= FEWEST_HEADERS);
  if (headerRow === undefined) return null;
  const columns = columnsOf(grid, headerRow);
  const number = columns.number ?? 0;
  const isTitle = (row: number, of: (words: PlanWords) => string): boolean => isSaid(grid.text(row, number), of);
  const after = grid.rows.filter((row) => row > headerRow);
  const end = after.find((row) => isTitle(row, ({ progress }) => progress.title)) ?? Infinity;
  const foreign = after.find((row) => isTitle(row, (words) => words.foreign)) ?? Infinity;
  const asideAt = grid.row(headerRow).find((cell) => isSaid(textAt(grid, headerRow, cell.column), ({ aside }) => aside.done))?.column ?? Infinity;
  const extras = extrasOf(grid, headerRow, Math.min(end, foreign), columns, asideAt);
  const rows = rowsOf(grid, after.filter((row) => row < end && row < foreign), columns, extras);
  const units = unitsIn(grid, after.filter((row) => row >= end && row < foreign), columns.name ?? 1, number);
  const goal = goalOf(grid, headerRow, columns);
  const kept = after.filter((row) => row > foreign).flatMap((row) => keptIn(grid, row, number));
  const taken = new Set<string>([goal.cell, ...units.cells, ...rows.flatMap((row) => [...PLAN_COLUMNS.flatMap((name) => columns[name] ?? []), ...extras.map(({ column }) => column)].map((column) => a1(row.row, column)))]);
  const loose = sheet.cells.filter((cell) => cell.row < foreign && !taken.has(a1(cell.row, cell.column)) && !(cell.column >= asideAt && cell.column < asideAt + ASIDE)).flatMap(looseOf);
  const language = LANGUAGES.reduce((best, each) => (saidIn(grid, headerRow, each) > saidIn(grid, headerRow, best) ? each : best));
  return { sheet: sheet.name, language, headerRow, columns, rows, extras, goal, units: units.names, loose, kept, source: sourceOf(rows, grid, columns) };
}

/** So many of our header words make a row the header, whatever the official did to the others. */
const FEWEST_HEADERS = 6;
/** Columns right of the table that hold what is worked out and not printed. */
export const ASIDE = 12;

const flat = (text: string): string => fold(text);
const textAt = (grid: Grid, row: number, column: number): string => grid.text(row, column);

const isSaid = (text: string, of: (words: PlanWords) => string): boolean => text !== '' && ALL_PLAN_WORDS.some((words) => flat(of(words)) === flat(text));

const columnNamed = (text: string): PlanColumn | null => (text === '' ? null : (PLAN_COLUMNS.find((column) => isSaid(text, (words) => words.columns[column])) ?? null));

const saidIn = (grid: Grid, headerRow: number, language: Language): number =>
  grid.row(headerRow).filter((cell) => PLAN_COLUMNS.some((column) => flat(PLAN_WORDS[language].columns[column]) === flat(textAt(grid, headerRow, cell.column)))).length;

function columnsOf(grid: Grid, headerRow: number): Partial<Record<PlanColumn, number>> {
  const columns: Partial<Record<PlanColumn, number>> = {};
  for (const { column } of grid.row(headerRow)) {
    const named = columnNamed(textAt(grid, headerRow, column));
    if (named !== null) columns[named] ??= column;
  }
  return columns;
}

/** Columns with another header, or with something beside the table and no header at all. */
function extrasOf(grid: Grid, headerRow: number, end: number, columns: Partial<Record<PlanColumn, number>>, asideAt: number): readonly { readonly header: string; readonly column: number }[] {
  const known = new Set(Object.values(columns));
  const found = new Map<number, string>();
  for (const row of grid.rows.filter((each) => each >= headerRow && each < end)) {
    for (const { column, value } of grid.row(row)) {
      if (known.has(column) || column >= asideAt || value === null || value === '') continue;
      found.set(column, row === headerRow ? textAt(grid, row, column) : (found.get(column) ?? ''));
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([column, header]) => ({ column, header }));
}

function rowsOf(grid: Grid, candidates: readonly number[], columns: Partial<Record<PlanColumn, number>>, extras: WrittenPlan['extras']): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  let current: { readonly number: string; readonly name: string } | null = null;
  for (const row of candidates) {
    const number = columns.number === undefined ? '' : grid.text(row, columns.number);
    const name = columns.name === undefined ? '' : grid.text(row, columns.name);
    if (number === '' && isSaid(name, ({ total }) => total)) continue;
    const entries = entriesAt(grid, row, columns);
    const beside = extras.map(({ column }) => filled(grid.cell(row, column)));
    const isHeading: boolean = name === '' && number !== '' && Object.keys(entries).length === 0 && beside.every((cell) => cell === undefined);
    if (isHeading) continue;
    const first: boolean = name !== '' && (current === null || number !== current.number || fold(name) !== fold(current.name));
    if (first) current = { number, name };
    if (current === null || (!first && Object.keys(entries).length === 0 && beside.every((cell) => cell === undefined))) continue;
    rows.push({ row, ...current, first, entries, extras: beside });
  }
  return rows;
}

function entriesAt(grid: Grid, row: number, columns: Partial<Record<PlanColumn, number>>): Partial<Record<EntryColumn, Cell>> {
  const entries: Partial<Record<EntryColumn, Cell>> = {};
  for (const name of ENTRY_COLUMNS) {
    const column = columns[name];
    const cell = column === undefined ? undefined : filled(grid.cell(row, column));
    if (cell !== undefined) entries[name] = cell;
  }
  return entries;
}

const filled = (cell: Cell | undefined): Cell | undefined => (cell === undefined || cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '') ? undefined : cell);

function goalOf(grid: Grid, headerRow: number, columns: Partial<Record<PlanColumn, number>>): WrittenPlan['goal'] {
  for (const row of grid.rows.filter((each) => each < headerRow)) {
    const label = grid.row(row).find(({ column }) => isSaid(textAt(grid, row, column), ({ goal }) => goal));
    if (label === undefined) continue;
    const column = Math.max(label.column + 1, columns.max ?? label.column + 2);
    return { cell: a1(row, column), held: filled(grid.cell(row, column)) };
  }
  return { cell: a1(headerRow, columns.number ?? 0), held: undefined };
}

/** The names below the header of the table of units, down to its last row. */
function unitsIn(grid: Grid, rows: readonly number[], column: number, number: number): { readonly names: readonly string[]; readonly cells: readonly string[] } {
  const heading = rows.find((row) => isSaid(grid.text(row, number), ({ progress }) => progress.units.heading));
  const last = rows.find((row) => isSaid(grid.text(row, column), ({ progress }) => progress.units.unassigned));
  if (heading === undefined || last === undefined) return { names: [], cells: [] };
  const listed = rows.filter((row) => row > heading + 1 && row < last && grid.text(row, column) !== '');
  return { names: [...new Set(listed.map((row) => grid.text(row, column).replace(/\s+/g, ' ')))], cells: listed.map((row) => a1(row, column)) };
}

function keptIn(grid: Grid, row: number, number: number): LooseCell[] {
  const cell = grid.text(row, number);
  const value = grid.value(row, number + 1);
  return parseA1(cell) === null || value === null || typeof value === 'object' || value === '' ? [] : [{ cell, value }];
}

function looseOf({ row, column, value, formula }: Cell): WrittenPlan['loose'] {
  if (value === null || typeof value === 'object' || (typeof value === 'string' && value.trim() === '')) return [];
  return [{ cell: a1(row, column), value, ...(formula === undefined ? {} : { formula }) }];
}

/** 'Tự chấm'!C7 in a figure names the sheet, and follows it when it is renamed. */
function sourceOf(rows: readonly WrittenRow[], grid: Grid, { max }: Partial<Record<PlanColumn, number>>): string | null {
  for (const { row } of rows) {
    const formula = max === undefined ? undefined : grid.cell(row, max)?.formula;
    const quoted = formula === undefined ? null : /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/u.exec(formula);
    if (quoted !== null) return (quoted[1]?.replaceAll("''", "'") ?? quoted[2]) || null;
  }
  return null;
}
