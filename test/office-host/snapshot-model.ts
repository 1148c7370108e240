// A snapshot into the model of the test host and out of it again.
import type { Cell, OwnSheet, SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { OWN_NAMES, OWN_SHEETS } from '../../core/sheet/snapshot.ts';
import { BookModel } from './book-model.ts';
import { columnOf, keyOf, rowOf, type SheetModel } from './sheet-model.ts';

/** A workbook that says what the snapshot says. */
export function modelOf(snapshot: Snapshot): BookModel {
  const book = new BookModel();
  for (const given of snapshot.sheets) {
    const sheet = addSheet(book, given);
    if (given.own !== undefined) book.names.push({ name: OWN_NAMES[given.own], visible: false, sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  }
  book.active = book.sheets.find(({ visibility }) => visibility === 'visible') ?? null;
  return book;
}

/** A sheet that says what is given, after the last one. */
export function addSheet(book: BookModel, given: SheetSnapshot): SheetModel {
  const sheet = book.addSheet(given.name);
  sheet.visibility = given.visibility;
  sheet.isProtected = given.protected;
  sheet.merges = [...given.merges];
  sheet.hiddenRows = given.hiddenRows;
  sheet.hiddenColumns = given.hiddenColumns;
  for (const { row, column, value, formula, format } of given.cells) {
    const key = keyOf(row, column);
    // A formula that was never computed shows 0 in Excel, which computes when it opens a file.
    if (value !== null || formula !== undefined) sheet.cells.set(key, { value: value ?? 0, ...(formula !== undefined && { formula }) });
    if (format !== undefined) sheet.formats.set(key, format);
  }
  return sheet;
}

/** What stands in the model now. */
export const snapshotOf = (book: BookModel): Snapshot => ({ sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet)) });

function sheetSnapshot(book: BookModel, sheet: SheetModel): SheetSnapshot {
  const own = ownOf(book, sheet);
  const cells = [...sheet.cells]
    .sort(([one], [other]) => one - other)
    .map(([key, { value, formula }]): Cell => {
      const format = sheet.formats.get(key);
      return { row: rowOf(key), column: columnOf(key), value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) };
    });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    protected: sheet.isProtected,
    ...(own && { own }),
  };
}

function ownOf(book: BookModel, sheet: SheetModel): OwnSheet | undefined {
  const marker = book.names.find((name) => name.sheet === sheet && name.scope === undefined)?.name;
  return OWN_SHEETS.find((own) => OWN_NAMES[own] === marker);
}
