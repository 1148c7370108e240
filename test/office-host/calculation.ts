// Computes the cells that depend on what was written, as Excel does at once; everything else keeps the value it had.
import { DetailedCellError, ExportedCellChange, HyperFormula, type CellValue as Computed, type RawCellContent } from 'hyperformula';
import type { BookModel } from './book-model.ts';
import { columnOf, keyOf, rowOf, type ModelCell, type SheetModel } from './sheet-model.ts';

/** The engine of one workbook; it is built when the first formula needs it. */
export class Calculation {
  readonly #book: BookModel;
  #engine: HyperFormula | null = null;

  constructor(book: BookModel) {
    this.#book = book;
  }

  /** The structure changed: what was known is forgotten. */
  forget(): void {
    this.#engine?.destroy();
    this.#engine = null;
  }

  /** Cells of a sheet were written: their values, and those of what reads them, are computed. */
  written(sheet: SheetModel, keys: readonly number[]): void {
    if (keys.length === 0) return;
    const engine = this.#engine;
    if (engine === null && !this.#hasFormulas()) return;
    const ready = engine ?? this.#build();
    const id = ready.getSheetId(sheet.name) ?? 0;
    // A block that is written mostly holds blanks that were blank before: the engine need not hear of them.
    const told = keys.filter((key) => sheet.cells.has(key) || !ready.isCellEmpty({ sheet: id, row: rowOf(key), col: columnOf(key) }));
    const changes = ready.batch(() => {
      for (const key of told) {
        // An engine that was built with the new contents tells no change: they are taken out and put in again.
        if (engine === null) ready.setCellContents({ sheet: id, row: rowOf(key), col: columnOf(key) }, null);
      }
    });
    const more = ready.batch(() => {
      for (const key of told) ready.setCellContents({ sheet: id, row: rowOf(key), col: columnOf(key) }, contentOf(sheet.cells.get(key)));
    });
    for (const change of [...changes, ...more]) if (change instanceof ExportedCellChange) this.#take(ready, change);
    for (const key of told) this.#takeAt(ready, sheet, key, ready.getCellValue({ sheet: id, row: rowOf(key), col: columnOf(key) }));
  }

  #take(engine: HyperFormula, { address, newValue }: ExportedCellChange): void {
    const sheet = this.#book.sheets.find(({ name }) => name === engine.getSheetName(address.sheet));
    if (sheet) this.#takeAt(engine, sheet, keyOf(address.row, address.col), newValue);
  }

  #takeAt(engine: HyperFormula, sheet: SheetModel, key: number, value: Computed): void {
    const cell = sheet.cells.get(key);
    if (cell?.formula === undefined) return;
    // What the engine does not know keeps the value that the workbook had.
    if (value instanceof DetailedCellError && value.value === '#NAME?') return;
    cell.value = value instanceof DetailedCellError ? { error: value.value } : value === null ? 0 : typeof value === 'number' ? Number(value.toPrecision(15)) : value;
  }

  #hasFormulas(): boolean {
    return this.#book.sheets.some(({ cells }) => [...cells.values()].some(({ formula }) => formula !== undefined));
  }

  #build(): HyperFormula {
    const engine = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', maxRows: 1_048_576, maxColumns: 16_384 });
    for (const { name } of this.#book.sheets) engine.addSheet(name);
    engine.batch(() => {
      for (const sheet of this.#book.sheets) {
        const id = engine.getSheetId(sheet.name) ?? 0;
        engine.setSheetContent(id, contentsOf(sheet));
      }
    });
    this.#engine = engine;
    return engine;
  }
}

function contentsOf(sheet: SheetModel): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [rowOf(key), columnOf(key)];
    // A stray cell at the end of the sheet is no reason to fill the sheet up to it.
    if (row > 50_000 || column > 500) continue;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = contentOf(cell);
  }
  return rows;
}

function contentOf(cell: ModelCell | undefined): RawCellContent {
  if (cell === undefined) return null;
  // Other workbooks are closed: Excel shows what it last read of them.
  if (cell.formula !== undefined && !cell.formula.includes('[')) return `=${forEngine(cell.formula)}`;
  if (typeof cell.value === 'object') return cell.value.error;
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value;
}

const CELL = String.raw`(?:'[^']+'!)?\$?[A-Z]+\$?\d+`;
const CHOSEN_CELL = new RegExp(`IF\\((${CELL}=""),(${CELL}),(${CELL})\\)`, 'g');

/** The engine takes the cell that IF chooses for its value; in Excel it stays a cell, whose text SUM leaves out. */
const forEngine = (formula: string): string => (formula.startsWith('SUM(') ? formula.replace(CHOSEN_CELL, 'IF($1,SUM($2),SUM($3))') : formula);
