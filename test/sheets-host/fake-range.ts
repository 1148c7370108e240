// Ranges and lists of ranges of the fake.
import { a1, a1Area, type Area } from '../../core/address.ts';
import { isCellError } from '../../core/sheet/snapshot.ts';
import { keyOf, overlap, type SheetModel } from '../office-host/sheet-model.ts';
import type { FakeBook } from './fake-book.ts';
import { FakeDataValidation, FakeRichText } from './fake-builders.ts';
import { FakeSheet } from './fake-sheet.ts';
import { showFormula } from './locale-formulas.ts';
import { behind, strict } from './strict.ts';

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** A serial number as the moment at which that day and time begins where the spreadsheet is: seven hours before Greenwich. */
const momentOf = (serial: number): Date => new Date(Math.round(Date.UTC(1899, 11, 30) + serial * 86_400_000 - 7 * 3_600_000));

const isDateFormat = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

export const seenRange = (book: FakeBook, sheet: SheetModel, area: Area): Gas => strict('Range', new FakeRange(book, sheet, area), book.count);

type RangeMembers =
  | 'getRow' | 'getColumn' | 'getLastRow' | 'getLastColumn' | 'getSheet' | 'getValues' | 'getFormulas' | 'getNumberFormats' | 'getMergedRanges'
  | 'setValues' | 'setNumberFormat' | 'setRichTextValues' | 'setDataValidation' | 'clearDataValidations' | 'merge' | 'breakApart' | 'activate';

export class FakeRange implements Pick<Gas, RangeMembers> {
  readonly #book: FakeBook;
  readonly sheet: SheetModel;
  readonly area: Area;

  constructor(book: FakeBook, sheet: SheetModel, area: Area) {
    this.#book = book;
    this.sheet = sheet;
    this.area = area;
  }

  readonly getRow = (): number => this.area.top + 1;
  readonly getColumn = (): number => this.area.left + 1;
  readonly getLastRow = (): number => this.area.bottom + 1;
  readonly getLastColumn = (): number => this.area.right + 1;
  readonly getSheet = (): GoogleAppsScript.Spreadsheet.Sheet => strict('Sheet', new FakeSheet(this.#book, this.sheet), this.#book.count);

  getValues(): unknown[][] {
    return this.#block((key) => {
      const value = this.sheet.cells.get(key)?.value ?? '';
      if (isCellError(value)) return value.error;
      return typeof value === 'number' && isDateFormat(this.sheet.formats.get(key) ?? '') ? momentOf(value) : value;
    });
  }

  getFormulas(): string[][] {
    return this.#block((key) => {
      const formula = this.sheet.cells.get(key)?.formula;
      return formula === undefined ? '' : `=${showFormula(formula, this.#book.hasComma)}`;
    });
  }

  getNumberFormats(): string[][] {
    return this.#block((key) => this.sheet.formats.get(key) ?? (typeof this.sheet.cells.get(key)?.value === 'number' ? '0.###############' : 'General'));
  }

  getMergedRanges(): Gas[] {
    return this.sheet.merges.filter((merge) => overlap(merge, this.area) !== null).map((merge) => seenRange(this.#book, this.sheet, merge));
  }

  setValues(values: readonly (readonly unknown[])[]): Gas {
    const [rows, columns] = [this.area.bottom - this.area.top + 1, this.area.right - this.area.left + 1];
    if (values.length !== rows) throw new Error(`The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`);
    const line = values.find((each) => each.length !== columns);
    if (line) throw new Error(`The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`);
    this.#book.write(this.sheet, this.area, values);
    return this as never;
  }

  setNumberFormat(format: string): Gas {
    this.#book.refuseLocked(this.sheet);
    for (const key of this.#keys()) {
      if (format === 'General' || format === '') this.sheet.formats.delete(key);
      else this.sheet.formats.set(key, format);
    }
    return this as never;
  }

  setRichTextValues(values: readonly (readonly unknown[])[]): Gas {
    const texts = values.map((line) => line.map((value) => behind(value, FakeRichText)));
    this.setValues(texts.map((line) => line.map(({ text }) => `'${text}`)));
    texts.forEach((line, down) =>
      line.forEach(({ url }, across) => {
        if (url !== null) this.#book.extra(this.sheet).links.set(keyOf(this.area.top + down, this.area.left + across), url);
      }),
    );
    return this as never;
  }

  setDataValidation(rule: unknown): Gas {
    this.#book.extra(this.sheet).validations.push({ area: this.area, rule: behind(rule, FakeDataValidation).said });
    return this as never;
  }

  clearDataValidations(): Gas {
    this.#book.extra(this.sheet).validations.length = 0;
    return this as never;
  }

  merge(): Gas {
    this.sheet.merges = [...this.sheet.merges, this.area];
    return this as never;
  }

  breakApart(): Gas {
    this.sheet.merges = this.sheet.merges.filter((merge) => overlap(merge, this.area) === null);
    return this as never;
  }

  activate(): Gas {
    this.#book.model.active = this.sheet;
    this.#book.selected = `${this.sheet.name}!${a1Area(this.area)}`;
    return this as never;
  }

  #keys(): readonly number[] {
    return this.#block((key) => key).flat();
  }

  #block<Value>(read: (key: number) => Value): Value[][] {
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => read(keyOf(top + down, left + across))));
  }
}

type List = GoogleAppsScript.Spreadsheet.RangeList;

/** Looks are kept as they were told; only number formats change what cells answer. */
export class FakeRangeList implements Pick<List, 'getRanges' | 'setNumberFormat' | 'setFontFamily' | 'setFontSize' | 'setFontColor' | 'setFontWeight' | 'setFontStyle' | 'setFontLine' | 'setHorizontalAlignment' | 'setVerticalAlignment' | 'setWrap' | 'setBackground' | 'setBorder'> {
  readonly #book: FakeBook;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(book: FakeBook, sheet: SheetModel, areas: readonly Area[]) {
    this.#book = book;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  getRanges(): Gas[] {
    return this.#areas.map((area) => seenRange(this.#book, this.#sheet, area));
  }

  setNumberFormat(format: string): List {
    for (const area of this.#areas) new FakeRange(this.#book, this.#sheet, area).setNumberFormat(format);
    return this as never;
  }

  readonly setFontFamily = (value: string | null): List => this.#look('setFontFamily', value);
  readonly setFontSize = (value: number): List => this.#look('setFontSize', value);
  readonly setFontColor = (value: string | null): List => this.#look('setFontColor', value);
  readonly setFontWeight = (value: unknown): List => this.#look('setFontWeight', value);
  readonly setFontStyle = (value: unknown): List => this.#look('setFontStyle', value);
  readonly setFontLine = (value: unknown): List => this.#look('setFontLine', value);
  readonly setHorizontalAlignment = (value: unknown): List => this.#look('setHorizontalAlignment', value);
  readonly setVerticalAlignment = (value: unknown): List => this.#look('setVerticalAlignment', value);
  readonly setWrap = (value: boolean): List => this.#look('setWrap', value);
  readonly setBackground = (value: string | null): List => this.#look('setBackground', value);
  readonly setBorder = (...sides: unknown[]): List => this.#look('setBorder', sides);

  #look(what: string, value: unknown): List {
    this.#book.refuseLocked(this.#sheet);
    this.#book.extra(this.#sheet).looks.push({ areas: this.#areas, what, value });
    return this as never;
  }
}

/** "E17" of each cell of some areas. */
export const cellsOf = (areas: readonly Area[]): readonly string[] =>
  areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => a1(top + down, left + across))).flat(),
  );
