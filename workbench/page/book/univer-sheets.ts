// A workbook's view as Univer's own data: cells, looks, sizes, merges, what is hidden and what stays in sight.
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { contains } from '../../../core/address.ts';
import { isCellError, type Cell } from '../../../core/sheet/snapshot.ts';
import type { BookView, SheetView } from '../../xlsx/book-view.ts';
import { gridFormula, isComputable } from './formulas.ts';
import { fontStyle, styleId, univerStyle } from './univer-styles.ts';

type CellData = NonNullable<IWorksheetData['cellData']>;
type Freeze = IWorksheetData['freeze'];
type Rows = Record<number, Partial<IRowData>>;
type Columns = Record<number, Partial<IColumnData>>;

const [TEXT, NUMBER, TRUTH] = [1, 2, 3];
const [OFF, ON] = [0, 1];
/** Blank rows and columns that can be scrolled to beyond what the file holds. */
const SPARE = { rows: 40, columns: 15 };
const LEAST = { rows: 60, columns: 26 };
/** Excel's own limits; a stray width may speak of all columns. */
const MOST = { rows: 1_048_576, columns: 16_384 };
const EXCEL_DEFAULT = { size: 11, width: 8.43, height: 15 };

/** Ids of sheets, by their place in the file when it was opened; sheets that come later get ids of their own. */
export const sheetId = (at: number): string => `sheet${at}`;

/** The whole workbook. */
export function workbookData(view: BookView, id: string, name: string): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = { ...stylesOf(view) };
  const sheets = view.sheets.map((sheet, at) => sheetData(sheet, view, sheetId(at)));
  return {
    id,
    name,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(view)) }],
  };
}

/** The styles by their ids. */
export const stylesOf = ({ looks }: BookView): Readonly<Record<string, IStyleData>> => Object.fromEntries(looks.map((look, at) => [styleId(at), univerStyle(look)]));

function namesOf({ names, sheets }: BookView): object {
  const known = names.filter(({ refersTo }) => refersTo !== '' && !refersTo.includes('#REF!'));
  return Object.fromEntries(
    known.map(({ name, refersTo, sheet }, at) => {
      const scope = sheet === null || sheets[sheet] === undefined ? 'AllDefaultWorkbook' : sheetId(sheet);
      return [`name${at}`, { id: `name${at}`, name, formulaOrRefString: refersTo, localSheetId: scope }];
    }),
  );
}

/** One sheet. */
export function sheetData({ sheet, looks }: SheetView, view: BookView, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((cellData[row] ??= {})[column] ??= {});
  for (const { row, column, style } of looks?.cells ?? []) at(row, column).s = styleId(style);
  const isFixed = (row: number, column: number): boolean => looks?.arrays.some((area) => contains(area, row, column)) === true;
  for (const cell of sheet.cells) Object.assign(at(cell.row, cell.column), contentOf(cell, isFixed(cell.row, cell.column)));
  const font = { size: EXCEL_DEFAULT.size, ...view.font };
  const rowData = rowsOf(looks);
  const columnData = columnsOf(looks, digitWidth(font.size));
  const extent = extentOf(cellData as CellData, sheet, rowData, columnData);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? OFF : ON,
    cellData,
    rowData,
    columnData,
    rowCount: Math.min(MOST.rows, Math.max(LEAST.rows, extent.rows + SPARE.rows)),
    columnCount: Math.min(MOST.columns, Math.max(LEAST.columns, extent.columns + SPARE.columns)),
    defaultRowHeight: pixels(looks?.defaultHeight ?? EXCEL_DEFAULT.height),
    defaultColumnWidth: widthIn(looks?.defaultWidth ?? EXCEL_DEFAULT.width, digitWidth(font.size)),
    defaultStyle: { ...fontStyle(font), vt: 3 },
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    freeze: freezeOf(looks?.frozen),
    showGridlines: looks?.gridLines === false ? OFF : ON,
    rightToLeft: looks?.rightToLeft === true ? ON : OFF,
    // How the grid knows our own sheets, whatever their names.
    ...(sheet.own !== undefined && { custom: { own: sheet.own } }),
    ...(looks?.tab !== undefined && { tabColor: `#${looks.tab}` }),
  };
}

/** What a cell holds; a formula that the grid cannot compute stays in the file, and the grid shows its result. */
export function contentOf({ value, formula }: Pick<Cell, 'value' | 'formula'>, isFixed: boolean): ICellData {
  const f = formula !== undefined && !isFixed && isComputable(formula) ? { f: `=${gridFormula(formula)}` } : {};
  if (value === null) return f;
  if (isCellError(value)) return { ...f, v: value.error, t: TEXT };
  if (typeof value === 'boolean') return { ...f, v: value ? 1 : 0, t: TRUTH };
  return { ...f, v: value, t: typeof value === 'number' ? NUMBER : TEXT };
}

function rowsOf(looks: SheetView['looks']): Rows {
  const rows: Rows = {};
  for (const { row, height, hidden, style } of looks?.rows ?? []) {
    // A height that the file states is kept, whatever the letters would need here.
    rows[row] = { ...(height !== undefined && { h: pixels(height), ia: OFF }), ...(hidden && { hd: ON }), ...(style !== undefined && { s: styleId(style) }) };
  }
  return rows;
}

function columnsOf(looks: SheetView['looks'], digit: number): Columns {
  const columns: Columns = {};
  for (const { first, last, width, hidden, style } of looks?.columns ?? []) {
    const data = { ...(width !== undefined && { w: widthIn(width, digit) }), ...(hidden && { hd: ON }), ...(style !== undefined && { s: styleId(style) }) };
    for (let column = first; column <= Math.min(last, first + 300); column++) columns[column] = data;
  }
  return columns;
}

function extentOf(cells: CellData, { merges }: SheetView['sheet'], rows: Rows, columns: Columns): { rows: number; columns: number } {
  let [bottom, right] = [0, 0];
  for (const [row, line] of Object.entries(cells)) {
    bottom = Math.max(bottom, Number(row) + 1);
    for (const column of Object.keys(line)) right = Math.max(right, Number(column) + 1);
  }
  for (const row of Object.keys(rows)) bottom = Math.max(bottom, Number(row) + 1);
  // Widths of columns without a cell are looked at only where they are few.
  const sized = Object.keys(columns).length;
  if (sized < 200) right = Math.max(right, ...Object.keys(columns).map((column) => Number(column) + 1));
  return { rows: Math.max(bottom, ...merges.map((area) => area.bottom + 1)), columns: Math.max(right, ...merges.map((area) => area.right + 1)) };
}

function freezeOf(frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 }): Freeze {
  const { rows, columns } = frozen;
  return { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** Points as pixels of 96 to the inch. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Pixels of the widest digit of the default font; what widths are counted in (ECMA-376 18.3.1.13). */
const digitWidth = (size: number): number => Math.round((size * 4) / 3 / 2);

const widthIn = (characters: number, digit: number): number => Math.max(1, Math.trunc(characters * digit + 0.5));
