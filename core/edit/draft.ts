// A workbook while it is being edited: what each cell holds now, and what its formulas would show.
import { a1, contains, type Area } from '../address.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import type { Cell, CellValue, SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import { evaluate, type CellReader } from './evaluate.ts';
import { formulaAreas, type FormulaArea } from './formula-areas.ts';
import type { CellContent, SetCell } from './patch.ts';

/** A cell of the official's sheets that holds a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly areas: readonly FormulaArea[];
}

export interface Draft {
  grid(sheet: string): Grid | undefined;
  /** What the cell holds now; a formula with the value that it shows now. */
  content(sheet: string, row: number, column: number): CellContent;
  value(sheet: string, row: number, column: number): CellValue;
  set(sheet: string, row: number, column: number, content: CellContent): void;
  /** The official's formulas as they stand now; our own sheets are left out. */
  formulas(): readonly FormulaCell[];
  /** Values as a formula of ours on that sheet would read them. */
  reader(ownSheet: string): CellReader;
  /** Works out again what the official's formulas show that read changed cells. */
  recalculate(): void;
  /** All cells whose content or shown value is new, in the order of sheets and cells. */
  edits(): SetCell[];
  /** The workbook as it will stand, for reading it again. */
  snapshot(): Snapshot;
}

/** Chains of formulas longer than this are left with the values that they have. */
const DEEPEST = 400;

interface DraftSheet {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly pending: Map<string, { readonly row: number; readonly column: number; readonly content: CellContent }>;
  /** New values of the official's own formulas. */
  readonly fresh: Map<string, { readonly row: number; readonly column: number; readonly value: CellValue }>;
}

const key = (row: number, column: number): string => `${row},${column}`;

/** Begins to edit the official's sheets of a snapshot. */
export function draftOf(snapshot: Snapshot): Draft {
  const sheets = new Map<string, DraftSheet>();
  for (const sheet of snapshot.sheets) if (!sheet.own) sheets.set(sheet.name, { sheet, grid: gridOf(sheet), pending: new Map(), fresh: new Map() });
  const original: FormulaCell[] = [...sheets.values()].flatMap(({ sheet }) => sheet.cells.flatMap((cell): FormulaCell[] => (cell.formula === undefined ? [] : [formulaCell(sheet.name, cell.row, cell.column, cell.formula)])));
  let computed = new Map<string, CellValue>();
  let depth = 0;

  const shown = (name: string, row: number, column: number): CellValue => {
    const sheet = sheets.get(name);
    if (!sheet) return { error: '#REF!' };
    const at = key(row, column);
    const content = sheet.pending.get(at)?.content;
    if (content?.formula === undefined && content !== undefined) return content.value ?? null;
    const kept = sheet.grid.value(row, column);
    if (content?.formula === undefined) return sheet.fresh.has(at) ? (sheet.fresh.get(at)?.value ?? null) : kept;
    const id = `${name}!${at}`;
    if (computed.has(id)) return computed.get(id) ?? null;
    if (depth > DEEPEST) return content.value ?? null;
    depth++;
    // A circle of formulas shows 0, as it does before a spreadsheet complains.
    computed.set(id, 0);
    const value = evaluate(content.formula, readerOn(name)) ?? content.value ?? kept;
    computed.set(id, value);
    depth--;
    return value;
  };

  const areaValues = (name: string, area: Area): CellValue[] => {
    const sheet = sheets.get(name);
    if (!sheet) return [{ error: '#REF!' }];
    const found: CellValue[] = [];
    const single = area.top === area.bottom && area.left === area.right;
    if (single) found.push(shown(name, area.top, area.left));
    else for (const { row, column } of cellsIn(sheet, area)) found.push(shown(name, row, column));
    return found.filter((value) => value !== null);
  };

  const readerOn = (own: string): CellReader => ({
    value: (sheet, row, column) => shown(sheet ?? own, row, column),
    values: (sheet, area) => areaValues(sheet ?? own, area),
  });

  const formulas = (): FormulaCell[] => {
    const kept = original.filter(({ sheet, row, column }) => !sheets.get(sheet)?.pending.has(key(row, column)));
    const added = [...sheets].flatMap(([name, { pending }]) => [...pending.values()].flatMap(({ row, column, content }) => (content.formula === undefined ? [] : [formulaCell(name, row, column, content.formula)])));
    return [...kept, ...added];
  };

  return {
    grid: (name) => sheets.get(name)?.grid,
    content: (name, row, column) => {
      const formula = formulaAt(sheets.get(name), row, column);
      const value = shown(name, row, column);
      return { ...plain(value), ...(formula === undefined ? {} : { formula }) };
    },
    value: shown,
    set: (name, row, column, content) => {
      sheets.get(name)?.pending.set(key(row, column), { row, column, content });
      computed = new Map();
    },
    formulas,
    reader: readerOn,
    recalculate: () => {
      for (const { fresh } of sheets.values()) fresh.clear();
      computed = new Map();
      const stale = staleFormulas(original, sheets);
      // Chains settle in as many passes as they are deep; sheets list formulas mostly in the order of their use.
      for (let pass = 0, changed = true; changed && pass < 20; pass++) {
        changed = false;
        for (const { sheet, row, column, formula } of stale) {
          computed = new Map();
          const value = evaluate(formula, readerOn(sheet));
          const kept = sheets.get(sheet)?.grid.value(row, column) ?? null;
          // A file may hold fewer digits than are computed here: that is no new value.
          const settled = value !== undefined && near(value, kept) ? kept : value;
          if (settled === undefined || same(settled, shown(sheet, row, column))) continue;
          sheets.get(sheet)?.fresh.set(key(row, column), { row, column, value: settled });
          changed = true;
        }
      }
      computed = new Map();
    },
    edits: () => [...sheets.values()].flatMap((sheet) => editsOf(sheet, shown)),
    snapshot: () => ({ sheets: snapshot.sheets.map((sheet) => (sheet.own ? sheet : standing(sheets.get(sheet.name) as DraftSheet, shown))) }),
  };
}

const formulaCell = (sheet: string, row: number, column: number, formula: string): FormulaCell => ({ sheet, row, column, formula, areas: formulaAreas(formula) ?? [] });

const formulaAt = (sheet: DraftSheet | undefined, row: number, column: number): string | undefined => {
  const content = sheet?.pending.get(key(row, column))?.content;
  return content === undefined ? sheet?.grid.cell(row, column)?.formula : content.formula;
};

/** Every cell of an area that holds something now, by row and then by column. */
function cellsIn({ grid, pending }: DraftSheet, area: Area): { readonly row: number; readonly column: number }[] {
  const found = new Map<string, { readonly row: number; readonly column: number }>();
  const rows = area.bottom - area.top < grid.rows.length ? rowsBetween(area.top, area.bottom) : grid.rows.filter((row) => row >= area.top && row <= area.bottom);
  for (const row of rows) for (const cell of grid.row(row)) if (cell.column >= area.left && cell.column <= area.right) found.set(key(row, cell.column), cell);
  for (const [at, cell] of pending) if (contains(area, cell.row, cell.column)) found.set(at, cell);
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function* rowsBetween(top: number, bottom: number): Iterable<number> {
  for (let row = top; row <= bottom; row++) yield row;
}

/** The official's formulas that read changed cells, at once or through others. */
function staleFormulas(original: readonly FormulaCell[], sheets: ReadonlyMap<string, DraftSheet>): FormulaCell[] {
  const touched = new Map<string, { readonly row: number; readonly column: number }[]>();
  for (const [name, { pending }] of sheets) touched.set(name, [...pending.values()]);
  const stale = new Set<FormulaCell>();
  const waiting = original.filter(({ sheet, row, column }) => !sheets.get(sheet)?.pending.has(key(row, column)));
  for (let found = true; found; ) {
    found = false;
    for (const formula of waiting) {
      if (stale.has(formula)) continue;
      const reads = formula.areas.some(({ sheet, area }) => touched.get(sheet ?? formula.sheet)?.some(({ row, column }) => contains(area, row, column)));
      if (!reads) continue;
      stale.add(formula);
      touched.get(formula.sheet)?.push(formula);
      found = true;
    }
  }
  return original.filter((formula) => stale.has(formula));
}

/** A shown value as the content of a cell; errors cannot be written and are left to the spreadsheet. */
const plain = (value: CellValue): CellContent => (value === null || typeof value === 'object' ? {} : { value });

const same = (a: CellValue, b: CellValue): boolean => a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);

const near = (a: CellValue, b: CellValue): boolean => typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a));

type Shown = (sheet: string, row: number, column: number) => CellValue;

/** What a cell holds before any edit. */
export const contentOf = (cell: Cell | undefined): CellContent => ({ ...plain(cell?.value ?? null), ...(cell?.formula === undefined ? {} : { formula: cell.formula }) });

function editsOf({ sheet, grid, pending, fresh }: DraftSheet, shown: Shown): SetCell[] {
  const edits: SetCell[] = [];
  const add = (row: number, column: number, after: CellContent): void => {
    const before = contentOf(grid.cell(row, column));
    if (before.formula === after.formula && before.value === after.value) return;
    edits.push({ kind: 'set-cell', sheet: sheet.name, row, column, before, after });
  };
  for (const { row, column, content } of pending.values()) add(row, column, content.formula === undefined ? content : { ...plain(shown(sheet.name, row, column)), formula: content.formula });
  for (const { row, column, value } of fresh.values()) {
    const formula = grid.cell(row, column)?.formula;
    if (formula !== undefined && !pending.has(key(row, column))) add(row, column, { ...plain(value), formula });
  }
  return edits.sort((a, b) => a.row - b.row || a.column - b.column);
}

function standing({ sheet, grid, pending, fresh }: DraftSheet, shown: Shown): SheetSnapshot {
  const cells = sheet.cells.filter(({ row, column }) => !pending.has(key(row, column))).map((cell): Cell => (fresh.has(key(cell.row, cell.column)) ? { ...cell, value: fresh.get(key(cell.row, cell.column))?.value ?? null } : cell));
  for (const { row, column, content } of pending.values()) {
    if (content.formula === undefined && content.value === undefined) continue;
    const format = grid.cell(row, column)?.format;
    cells.push({ row, column, value: shown(sheet.name, row, column), ...(content.formula === undefined ? {} : { formula: content.formula }), ...(format === undefined ? {} : { format }) });
  }
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** A1 with its sheet, for sets of cells. */
export const cellId = (sheet: string, row: number, column: number): string => `${sheet}!${a1(row, column)}`;
