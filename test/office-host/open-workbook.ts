// Puts a workbook under a loaded library: from then on its Excel.run works on it.
import { a1, a1Area, type Area } from '../../core/address.ts';
import { severityOfMark } from '../../core/edit/mark-formula.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { accessBy } from './access.ts';
import type { BookModel, ModelEdit } from './book-model.ts';
import type { Behind, Trip } from './bridge.ts';
import { writeCells } from './cell-writing.ts';
import { interpreterOf } from './interpreter.ts';
import type { Schema } from './schema.ts';
import { serviceOf } from './services.ts';
import type { SheetModel } from './sheet-model.ts';
import { modelOf, snapshotOf } from './snapshot-model.ts';
import type { WireRequest } from './wire.ts';
import { workbookObject } from './workbook-object.ts';

/** The loaded library and the way into it. */
export interface Library {
  readonly schema: Schema;
  /** Says who answers from now on. */
  answerBy(behind: Behind): void;
  raise(eventType: number, target: string, args: object): void;
  /** The ribbon, or a key, calls an action of the add-in. */
  press(action: string): void;
}

/** An open workbook, seen from outside the add-in. */
export interface OpenExcel {
  readonly book: BookModel;
  /** Round trips so far, with those of the library's own housekeeping. */
  readonly trips: readonly Trip[];
  /** What one command takes: its result and its syncs. */
  syncsOf<Result>(command: () => Promise<Result>): Promise<{ readonly result: Result; readonly syncs: number }>;
  snapshot(): Snapshot;
  sheet(name: string): SheetModel;
  /** "E17 error" for each cell that a mark of ours colours. */
  marks(sheet: string): readonly string[];
  /** The user's hand, or a colleague's: writes a cell, and the add-in is told. */
  type(sheet: string, area: Area, value: unknown, source?: ModelEdit['source']): void;
  /** Rows or columns were moved, as far as events tell. */
  tell(edit: Pick<ModelEdit, 'changeType' | 'address'> & { readonly sheet: string }): void;
  /** The user presses a button of the ribbon. */
  press(action: string): void;
  /** Something happens before the batch of that number (0-based, from now on) is run. */
  beforeBatch(number: number, happen: (request: WireRequest) => void): void;
  /** "Sheet!E17" of what is selected; null before anything is. */
  selected(): string | null;
  /** References that the add-in has not given back. */
  references(): number;
}

const WORKSHEET_CHANGED = 10;
const WORKBOOK = 'Workbook';

/** Opens the workbook of a snapshot; any that was open under this library is forgotten. */
export function openWorkbook({ schema, answerBy, raise, press }: Library, snapshot: Snapshot): OpenExcel {
  const book = modelOf(snapshot);
  const interpreter = interpreterOf(accessBy(schema), workbookObject(book), (name) => serviceOf(name, book));
  const behind: Behind & { trips: Trip[] } = { interpreter, trips: [] };
  answerBy(behind);
  book.watch(({ sheet, address, changeType, source, byAddin }) => {
    raise(WORKSHEET_CHANGED, WORKBOOK, { address, changeType, source, worksheetId: sheet.id, triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown' });
  });
  const named = (name: string): SheetModel => {
    const sheet = book.sheets.find((each) => each.name === name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return sheet;
  };
  return {
    book,
    trips: behind.trips,
    async syncsOf(command) {
      const earlier = behind.trips.length;
      const result = await command();
      return { result, syncs: behind.trips.slice(earlier).filter(({ isHousekeeping }) => !isHousekeeping).length };
    },
    snapshot: () => snapshotOf(book),
    sheet: named,
    marks: (sheet) => named(sheet).marks.flatMap(({ areas, properties }) => {
      const severity = severityOfMark(String(properties.get('rule/formula') ?? ''));
      return severity === null ? [] : areas.flatMap(cellsOf).map((cell) => `${cell} ${severity}`);
    }),
    type(sheet, area, value, source = 'Local') {
      const { eventsEnabled } = book;
      // The hand is told of below: what the add-in's own writes would tell is left out.
      book.eventsEnabled = false;
      writeCells(book, named(sheet), area, value);
      book.eventsEnabled = eventsEnabled;
      book.tell({ sheet: named(sheet), address: a1Area(area), changeType: 'RangeEdited', source, byAddin: false });
    },
    tell: ({ sheet, address, changeType }) => book.tell({ sheet: named(sheet), address, changeType, source: 'Local', byAddin: false }),
    press,
    selected: () => (book.selection === null ? null : `${book.selection.sheet.name}!${a1Area(book.selection.area)}`),
    beforeBatch(number, happen) {
      let left = number;
      behind.before = (request) => {
        if (left-- === 0) happen(request);
      };
    },
    references: () => interpreter.references(),
  };
}

function cellsOf({ top, left, bottom, right }: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push(a1(row, column));
  return cells;
}
