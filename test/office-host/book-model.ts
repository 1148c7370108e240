// The workbook of the test host: its sheets, names, custom XML parts, selection and events, as plain data.
import type { Area } from '../../core/address.ts';
import { Calculation } from './calculation.ts';
import { SheetModel } from './sheet-model.ts';
import { notImplemented, WireError } from './wire.ts';

export interface ModelName {
  readonly name: string;
  visible: boolean;
  /** The cells that it names; null once their sheet is gone. */
  sheet: SheetModel | null;
  readonly area: Area;
  /** The sheet that the name belongs to; absent where it is the whole workbook's. */
  readonly scope?: SheetModel;
}

export interface ModelPart {
  readonly id: string;
  xml: string;
}

/** A change that the user or an add-in made, as events tell it. */
export interface ModelEdit {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: string;
  readonly source: 'Local' | 'Remote';
  readonly byAddin: boolean;
}

export class BookModel {
  sheets: SheetModel[] = [];
  names: ModelName[] = [];
  parts: ModelPart[] = [];
  isProtected = false;
  eventsEnabled = true;
  active: SheetModel | null = null;
  selection: { readonly sheet: SheetModel; readonly area: Area } | null = null;
  /** Parts that are added or written do not last, as happened on Mac (office-js#6091). */
  losesParts = false;
  /** Ranges whose merges were asked for: each such question costs the user the list of things to undo (office-js#5918). */
  mergeQuestions = 0;
  /** The state that the add-in asked for its task pane; null until it asks. */
  paneState: string | null = null;
  readonly calculation = new Calculation(this);
  #made = 0;
  readonly #listeners = new Set<(edit: ModelEdit) => void>();

  /** An id that no object had before. */
  newId(kind: string): string {
    return `{${kind}-${++this.#made}}`;
  }

  addSheet(name: string): SheetModel {
    this.#requireName(name);
    const sheet = new SheetModel(this.newId('Sheet'), name);
    this.sheets.push(sheet);
    this.calculation.forget();
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.#requireName(name, sheet);
    // Excel writes the new name into every formula.
    if (this.sheets.some(({ cells }) => [...cells.values()].some(({ formula }) => formula?.includes(sheet.name) === true))) throw notImplemented('Worksheet', 'name = of a sheet that a formula names');
    sheet.name = name;
  }

  #requireName(name: string, but?: SheetModel): void {
    if (this.isProtected) throw new WireError('AccessDenied', 'You cannot perform the requested operation: the workbook is protected.', 403);
    if (this.sheets.some((sheet) => sheet !== but && sheet.name.toLowerCase() === name.toLowerCase())) throw new WireError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
    if (name.length > 31 || name === '' || /[[\]:*?/\\]|^'|'$/.test(name)) throw new WireError('InvalidArgument', `${name} cannot be the name of a sheet`);
  }

  removeSheet(sheet: SheetModel): void {
    const others = this.sheets.filter((each) => each !== sheet);
    if (this.isProtected) throw new WireError('AccessDenied', 'You cannot perform the requested operation: the workbook is protected.', 403);
    if (!others.some(({ visibility }) => visibility === 'visible')) throw new WireError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    if (sheet.visibility === 'very-hidden') throw new WireError('GeneralException', 'A very hidden worksheet cannot be deleted.', 500);
    this.sheets = others;
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    for (const name of this.names) if (name.sheet === sheet) name.sheet = null;
    if (this.active === sheet) this.active = others[0] ?? null;
    this.calculation.forget();
  }

  watch(listener: (edit: ModelEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(edit: ModelEdit): void {
    if (!this.eventsEnabled && edit.byAddin) return;
    for (const listener of this.#listeners) listener(edit);
  }
}
