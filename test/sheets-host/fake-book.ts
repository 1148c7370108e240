// The spreadsheet behind the fake: the model of the other test host, and what only Google Sheets has.
import type { Area } from '../../core/address.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { BookModel } from '../office-host/book-model.ts';
import type { SheetModel } from '../office-host/sheet-model.ts';
import { columnOf, keyOf, rowOf } from '../office-host/sheet-model.ts';
import { modelOf } from '../office-host/snapshot-model.ts';
import { entryOf } from '../office-host/typed-entry.ts';
import { readFormula } from './locale-formulas.ts';

/** A conditional format. */
export interface ModelRule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formula: string;
  readonly background: string | null;
  /** Of a scale, from the lowest value to the highest. */
  readonly colours?: readonly string[];
}

export interface ModelChart {
  readonly type: string;
  readonly ranges: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly anchor: readonly number[];
  readonly numHeaders: number | null;
}

/** What a sheet has beside its model. */
export interface Extra {
  readonly id: number;
  rows: number;
  columns: number;
  rules: readonly ModelRule[];
  charts: ModelChart[];
  readonly validations: { readonly area: Area; readonly rule: Readonly<Record<string, unknown>> }[];
  /** What was said of ranges by name ("setFontSize"), in order. */
  readonly looks: { readonly areas: readonly Area[]; readonly what: string; readonly value: unknown }[];
  readonly sizes: Map<string, number>;
  frozenRows: number;
  readonly links: Map<number, string>;
  filtered: readonly number[] | null;
  /** A sheet that is one chart. */
  isObject: boolean;
  /** The user may not edit it; one that only warns. */
  protection: 'locked' | 'warning' | 'editable' | null;
}

export interface ModelMetadata {
  readonly key: string;
  readonly value: string;
  /** null for the spreadsheet itself. */
  readonly place: SheetModel | null;
}

/** Letters of developer metadata in one place (documented: 30,000 for a spreadsheet and 30,000 for each sheet). */
export const METADATA_LIMIT = 30_000;

/** Locales whose decimals have a comma. */
const COMMA = new Set(['vi_VN', 'de_DE']);

export class FakeBook {
  readonly model: BookModel;
  readonly locale: string;
  readonly zone = 'Asia/Ho_Chi_Minh';
  readonly extras = new Map<SheetModel, Extra>();
  metadata: ModelMetadata[] = [];
  /** Calls that Google was asked, in order. */
  readonly calls: string[] = [];
  /** Called before each of them; what it throws is Google's refusal. */
  before: (call: string) => void = () => undefined;
  selected: string | null = null;
  lockHolder: 'us' | 'another' | null = null;
  readonly menu: { readonly caption: string; readonly name: string }[] = [];
  shown: { readonly content: string; readonly title: string } | null = null;
  #ids = 100;

  constructor(snapshot: Snapshot, locale = 'vi_VN') {
    this.model = modelOf(snapshot);
    this.locale = locale;
    for (const sheet of this.model.sheets) this.extra(sheet);
  }

  readonly count = (call: string): void => {
    this.calls.push(call);
    this.before(call);
  };

  get hasComma(): boolean {
    return COMMA.has(this.locale);
  }

  extra(sheet: SheetModel): Extra {
    const known = this.extras.get(sheet);
    if (known) return known;
    const keys = [...sheet.cells.keys()];
    const made: Extra = {
      id: this.#ids++,
      rows: Math.max(1000, ...keys.map((key) => rowOf(key) + 1)),
      columns: Math.max(26, ...keys.map((key) => columnOf(key) + 1)),
      rules: [],
      charts: [],
      validations: [],
      looks: [],
      sizes: new Map(),
      frozenRows: 0,
      links: new Map(),
      filtered: null,
      isObject: false,
      protection: sheet.isProtected ? 'locked' : null,
    };
    this.extras.set(sheet, made);
    return made;
  }

  /** Refuses as Google does where the user may not write. */
  refuseLocked(sheet: SheetModel): void {
    if (this.extra(sheet).protection === 'locked') throw new Error('You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
  }

  /** Writes a value as `setValues` does: a text is read as if it were typed. */
  write(sheet: SheetModel, area: Area, values: readonly (readonly unknown[])[]): void {
    this.refuseLocked(sheet);
    const keys: number[] = [];
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const key = keyOf(area.top + down, area.left + across);
        keys.push(key);
        this.extra(sheet).links.delete(key);
        this.#writeOne(sheet, key, value);
      }),
    );
    this.model.calculation.written(sheet, keys);
  }

  #writeOne(sheet: SheetModel, key: number, value: unknown): void {
    if (!['string', 'number', 'boolean'].includes(typeof value)) throw new TypeError(`setValues takes no ${typeof value}`);
    const isText = sheet.formats.get(key) === '@';
    const isFormula = typeof value === 'string' && value.startsWith('=') && !isText;
    const formula = isFormula ? readFormula(value.slice(1), this.hasComma) : null;
    if (isFormula) {
      sheet.cells.set(key, formula === null ? { value: { error: '#ERROR!' }, formula: value.slice(1) } : { value: 0, formula });
      return;
    }
    const entry = entryOf(typeof value === 'string' && this.hasComma ? swapped(value) : value, isText);
    if (entry.kind === 'blank') sheet.cells.delete(key);
    else if (entry.kind === 'formula') sheet.cells.set(key, { value: 0, formula: entry.formula });
    else if (entry.kind === 'error') sheet.cells.set(key, { value: entry.error });
    else sheet.cells.set(key, { value: entry.value });
    if (entry.kind === 'value' && entry.format !== undefined && !sheet.formats.has(key)) sheet.formats.set(key, entry.format);
  }
}

/** "1,5" as a spreadsheet with decimal commas reads it. */
const swapped = (text: string): string => (/^[+-]?[\d.]+,\d+%?$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text);
