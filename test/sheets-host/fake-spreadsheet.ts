// The spreadsheet of the fake, its named ranges and protections.
import { parseA1Area } from '../../core/address.ts';
import type { ModelName } from '../office-host/book-model.ts';
import type { FakeBook } from './fake-book.ts';
import { FakeFinder, addMetadata } from './fake-metadata.ts';
import { FakeRange, seenRange } from './fake-range.ts';
import { FakeSheet } from './fake-sheet.ts';
import { behind, strict } from './strict.ts';

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

class FakeNamedRange implements Pick<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'getRange' | 'remove'> {
  readonly #book: FakeBook;
  readonly #name: ModelName;

  constructor(book: FakeBook, name: ModelName) {
    this.#book = book;
    this.#name = name;
  }

  readonly getName = (): string => this.#name.name;

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    if (this.#name.sheet === null) throw new Error('Range not found');
    return seenRange(this.#book, this.#name.sheet, this.#name.area);
  }

  remove(): void {
    this.#book.model.names = this.#book.model.names.filter((each) => each !== this.#name);
  }
}

type Members = 'getSheets' | 'getSheetByName' | 'getActiveSheet' | 'setActiveSheet' | 'deleteSheet' | 'getNamedRanges' | 'setNamedRange' | 'getProtections' | 'getSpreadsheetLocale' | 'getSpreadsheetTimeZone' | 'createDeveloperMetadataFinder';

export class FakeSpreadsheet implements Pick<Gas, Members> {
  readonly #book: FakeBook;

  constructor(book: FakeBook) {
    this.#book = book;
  }

  readonly getSpreadsheetLocale = (): string => this.#book.locale;
  readonly getSpreadsheetTimeZone = (): string => this.#book.zone;
  readonly getSheets = (): Sheet[] => this.#book.model.sheets.map((sheet) => this.#seen(sheet));
  readonly getActiveSheet = (): Sheet => this.#seen(this.#book.model.active ?? this.#book.model.sheets[0]);

  getSheetByName(name: string): Sheet | null {
    const sheet = this.#book.model.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return sheet ? this.#seen(sheet) : null;
  }

  setActiveSheet(sheet: unknown): Sheet {
    this.#book.model.active = behind(sheet, FakeSheet).model;
    return sheet as Sheet;
  }

  insertSheet(name: string, index: number): Sheet {
    const { model } = this.#book;
    if (model.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = model.addSheet(name);
    model.sheets = model.sheets.filter((each) => each !== sheet);
    model.sheets.splice(index, 0, sheet);
    model.active = sheet;
    return this.#seen(sheet);
  }

  deleteSheet(sheet: unknown): void {
    this.#book.model.removeSheet(behind(sheet, FakeSheet).model);
  }

  readonly getNamedRanges = (): GoogleAppsScript.Spreadsheet.NamedRange[] => this.#book.model.names.map((name) => strict('NamedRange', new FakeNamedRange(this.#book, name), this.#book.count));

  setNamedRange(name: string, range: unknown): void {
    if (!/^[A-Za-z_]\w*$/.test(name) || parseA1Area(name) !== null) throw new Error(`The name of the range is not valid: ${name}`);
    const { sheet, area } = behind(range, FakeRange);
    this.#book.model.names = [...this.#book.model.names.filter((each) => each.name !== name), { name, visible: true, sheet, area }];
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    if (type !== 'SHEET') return [];
    return [...this.#book.extras].flatMap(([sheet, { protection }]) =>
      protection === null || !this.#book.model.sheets.includes(sheet)
        ? []
        : [strict<GoogleAppsScript.Spreadsheet.Protection>('Protection', { isWarningOnly: () => protection === 'warning', canEdit: () => protection !== 'locked', getRange: () => seenRange(this.#book, sheet, { top: 0, left: 0, bottom: 0, right: 0 }) }, this.#book.count)],
    );
  }

  readonly createDeveloperMetadataFinder = (): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder => strict('DeveloperMetadataFinder', new FakeFinder(this.#book), this.#book.count);

  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): Gas {
    addMetadata(this.#book, null, key, value, visibility);
    return this as never;
  }

  #seen(sheet: FakeBook['model']['sheets'][number] | undefined): Sheet {
    if (sheet === undefined) throw new Error('no sheet');
    return strict('Sheet', new FakeSheet(this.#book, sheet), this.#book.count);
  }
}
