// Sheets of the fake.
import { parseA1Area, type Area } from '../../core/address.ts';
import { extent, WHOLE_SHEET, type SheetModel } from '../office-host/sheet-model.ts';
import { SpreadsheetEnums } from './enums.ts';
import type { Extra, FakeBook } from './fake-book.ts';
import { FakeChart, FakeChartBuilder, FakeRule } from './fake-builders.ts';
import { addMetadata } from './fake-metadata.ts';
import { FakeRangeList, seenRange } from './fake-range.ts';
import { behind, strict } from './strict.ts';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type SheetMembers =
  | 'getName' | 'getSheetId' | 'getType' | 'isSheetHidden' | 'getDataRange' | 'getRangeList' | 'getMaxRows' | 'getMaxColumns' | 'insertRowsAfter' | 'insertColumnsAfter'
  | 'getConditionalFormatRules' | 'setConditionalFormatRules' | 'clearConditionalFormatRules' | 'getCharts' | 'removeChart' | 'newChart' | 'insertChart' | 'clear' | 'setFrozenRows'
  | 'setColumnWidths' | 'setRowHeights' | 'isRowHiddenByUser' | 'isRowHiddenByFilter' | 'getFilter';

export class FakeSheet implements Pick<Gas, SheetMembers> {
  readonly #book: FakeBook;
  readonly model: SheetModel;

  constructor(book: FakeBook, model: SheetModel) {
    this.#book = book;
    this.model = model;
  }

  get #extra(): Extra {
    return this.#book.extra(this.model);
  }

  readonly getName = (): string => this.model.name;
  readonly getSheetId = (): number => this.#extra.id;
  readonly getType = (): GoogleAppsScript.Spreadsheet.SheetType => (this.#extra.isObject ? SpreadsheetEnums.SheetType.OBJECT : SpreadsheetEnums.SheetType.GRID) as never;
  readonly isSheetHidden = (): boolean => this.model.visibility !== 'visible';
  readonly getMaxRows = (): number => this.#extra.rows;
  readonly getMaxColumns = (): number => this.#extra.columns;

  getDataRange(): Range {
    if (this.#extra.isObject) throw new Error('Sheet is of type OBJECT, which has no data range.');
    const used = extent(this.model.cells.keys(), this.model.merges, WHOLE_SHEET) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return this.#range({ ...used, top: 0, left: 0 });
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): Range {
    const area = typeof row === 'string' ? parseA1Area(row) : { top: row - 1, left: (column ?? 1) - 1, bottom: row + rows - 2, right: (column ?? 1) + columns - 2 };
    if (area === null) throw new Error('Range not found');
    if (area.bottom < area.top || area.right < area.left) throw new Error('The number of rows in the range must be at least 1.');
    if (area.bottom >= this.#extra.rows || area.right >= this.#extra.columns) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return this.#range(area);
  }

  readonly getRangeList = (names: string[]): GoogleAppsScript.Spreadsheet.RangeList => {
    for (const name of names) this.getRange(name);
    return strict('RangeList', new FakeRangeList(this.#book, this.model, names.map((name) => parseA1Area(name) ?? WHOLE_SHEET)), this.#book.count);
  };

  insertRowsAfter(_after: number, many: number): Gas {
    this.#extra.rows += many;
    return this as never;
  }

  insertColumnsAfter(_after: number, many: number): Gas {
    this.#extra.columns += many;
    return this as never;
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.#extra.rules.map((rule) => strict('ConditionalFormatRule', new FakeRule(this.#book, rule), this.#book.count));
  }

  setConditionalFormatRules(rules: readonly unknown[]): void {
    this.#book.refuseLocked(this.model);
    this.#extra.rules = rules.map((rule) => behind(rule, FakeRule).rule);
  }

  clearConditionalFormatRules(): void {
    this.#extra.rules = [];
  }

  readonly getCharts = (): GoogleAppsScript.Spreadsheet.EmbeddedChart[] => this.#extra.charts.map((chart) => strict('EmbeddedChart', new FakeChart(chart), this.#book.count));

  removeChart(chart: unknown): void {
    const { chart: gone } = behind(chart, FakeChart);
    this.#extra.charts = this.#extra.charts.filter((each) => each !== gone);
  }

  readonly newChart = (): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder => strict('EmbeddedChartBuilder', new FakeChartBuilder(this.#book), this.#book.count);

  insertChart(chart: unknown): void {
    this.#extra.charts.push(behind(chart, FakeChart).chart);
  }

  clear(): Gas {
    this.#book.refuseLocked(this.model);
    this.model.cells.clear();
    this.model.formats.clear();
    this.#extra.links.clear();
    this.#extra.looks.length = 0;
    this.#book.model.calculation.forget();
    return this as never;
  }

  setFrozenRows(rows: number): void {
    this.#extra.frozenRows = rows;
  }

  readonly setColumnWidths = (first: number, count: number, width: number): Gas => this.#size('column', first, count, width);
  readonly setRowHeights = (first: number, count: number, height: number): Gas => this.#size('row', first, count, height);
  readonly isRowHiddenByUser = (row: number): boolean => this.model.hiddenRows.some(({ first, last }) => row - 1 >= first && row - 1 <= last);
  readonly isRowHiddenByFilter = (row: number): boolean => this.#extra.filtered?.includes(row - 1) === true;
  readonly getFilter = (): GoogleAppsScript.Spreadsheet.Filter | null => (this.#extra.filtered === null ? null : strict('Filter', {}, this.#book.count));

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): Gas {
    addMetadata(this.#book, this.model, key, value, visibility);
    return this as never;
  }

  #range(area: Area): Range {
    return seenRange(this.#book, this.model, area);
  }

  #size(kind: string, first: number, count: number, size: number): Gas {
    if (first + count - 1 > (kind === 'row' ? this.#extra.rows : this.#extra.columns)) throw new Error('Those are out of bounds.');
    for (let at = first; at < first + count; at++) this.#extra.sizes.set(`${kind} ${at}`, size);
    return this as never;
  }
}
