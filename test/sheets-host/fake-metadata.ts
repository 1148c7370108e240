// Developer metadata of the fake, with the limits that Google documents.
import type { SheetModel } from '../office-host/sheet-model.ts';
import { METADATA_LIMIT, type FakeBook, type ModelMetadata } from './fake-book.ts';
import { strict } from './strict.ts';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export function addMetadata(book: FakeBook, place: SheetModel | null, key: string, value: unknown, visibility: unknown): void {
  if (typeof value !== 'string' || visibility !== 'DOCUMENT') throw new Error('Metadata that only one project sees is lost in a copy of the script.');
  const used = book.metadata.filter((each) => each.place === place).reduce((sum, each) => sum + each.key.length + each.value.length, 0);
  if (used + key.length + value.length > METADATA_LIMIT) throw new Error('Exceeded the limit of developer metadata of this location.');
  book.metadata.push({ key, value, place });
}

class FakeMetadata implements Pick<Gas, 'getValue' | 'remove'> {
  readonly #book: FakeBook;
  readonly #metadata: ModelMetadata;

  constructor(book: FakeBook, metadata: ModelMetadata) {
    this.#book = book;
    this.#metadata = metadata;
  }

  readonly getValue = (): string => this.#metadata.value;

  remove(): void {
    this.#book.metadata = this.#book.metadata.filter((each) => each !== this.#metadata);
  }
}

export class FakeFinder implements Pick<Finder, 'withKey' | 'find'> {
  readonly #book: FakeBook;
  #key: string | null = null;

  constructor(book: FakeBook) {
    this.#book = book;
  }

  withKey(key: string): Finder {
    this.#key = key;
    return this as never;
  }

  /** Of sheets that are still there, in no particular order. */
  find(): Gas[] {
    const found = this.#book.metadata.filter(({ key, place }) => (this.#key === null || key === this.#key) && (place === null || this.#book.model.sheets.includes(place)));
    return [...found].reverse().map((metadata) => strict('DeveloperMetadata', new FakeMetadata(this.#book, metadata), this.#book.count));
  }
}
