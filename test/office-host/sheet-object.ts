// Sheets as the library sees them: one by one and all together.
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import type { BookModel } from './book-model.ts';
import { chartCollection } from './chart-objects.ts';
import { HostObject, mapBag } from './host-object.ts';
import { names } from './name-objects.ts';
import { areaOf, placeOf, rangeObject, rangesObject } from './range-object.ts';
import { usedPart } from './range-reading.ts';
import { WHOLE_SHEET, type SheetModel } from './sheet-model.ts';
import { invalidArgument, itemNotFound } from './wire.ts';

const VISIBILITY: Readonly<Record<SheetSnapshot['visibility'], string>> = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' };

export function worksheetCollection(book: BookModel): HostObject {
  const find = (key: unknown): HostObject | null => {
    const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return sheet ? worksheetObject(book, sheet) : null;
  };
  return new HostObject('WorksheetCollection', {
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    call: {
      add: (name) => worksheetObject(book, book.addSheet(String(name ?? `Sheet${book.sheets.length + 1}`))),
      getItem: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: find,
      getActiveWorksheet: () => {
        if (!book.active) throw itemNotFound();
        return worksheetObject(book, book.active);
      },
      // Events of the whole workbook are told by the bridge, whoever listens.
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
    },
  });
}

export function worksheetObject(book: BookModel, sheet: SheetModel): HostObject {
  const home = { book, sheet };
  return new HostObject('Worksheet', {
    id: sheet.id,
    get: { name: () => sheet.name, visibility: () => VISIBILITY[sheet.visibility], position: () => book.sheets.indexOf(sheet) },
    set: {
      name: (wanted) => book.renameSheet(sheet, String(wanted)),
      visibility: (wanted) => {
        sheet.visibility = wanted === 'Visible' ? 'visible' : wanted === 'Hidden' ? 'hidden' : 'very-hidden';
      },
    },
    nav: {
      charts: () => chartCollection(book, sheet),
      names: () => names(book, sheet),
      protection: () => new HostObject('WorksheetProtection', { get: { protected: () => sheet.isProtected } }),
      freezePanes: () => freezePanes(sheet),
      pageLayout: () => pageLayout(sheet),
      horizontalPageBreaks: () => pageBreaks(sheet),
    },
    call: {
      getRange: (address) => rangeObject(home, areaOf(address)),
      getRanges: (addresses) => {
        const text = String(addresses);
        if (text.length > 8192) throw invalidArgument('The address is too long.');
        return rangesObject(home, text.split(',').map(areaOf));
      },
      getRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [Number(row), Number(column)];
        return rangeObject(home, { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 });
      },
      // An empty sheet's used range is its first cell.
      getUsedRange: (valuesOnly) => rangeObject(home, usedPart(sheet, WHOLE_SHEET, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedPart(sheet, WHOLE_SHEET, valuesOnly === true);
        return used && rangeObject(home, used);
      },
      activate: () => {
        if (sheet.visibility !== 'visible') throw invalidArgument('A hidden sheet cannot be shown.');
        book.active = sheet;
      },
      delete: () => book.removeSheet(sheet),
    },
  });
}

const freezePanes = (sheet: SheetModel): HostObject =>
  new HostObject('WorksheetFreezePanes', {
    call: {
      freezeRows: (count) => {
        sheet.frozenRows = Number(count);
      },
      unfreeze: () => {
        sheet.frozenRows = 0;
      },
    },
  });

const pageLayout = (sheet: SheetModel): HostObject =>
  new HostObject('PageLayout', {
    bag: mapBag(sheet.page),
    call: {
      setPrintArea: (range) => void sheet.page.set('printArea', placeOf(range).area),
      setPrintTitleRows: (range) => void sheet.page.set('printTitleRows', placeOf(range).area),
      setPrintMargins: (unit, margins) => void sheet.page.set('margins', { unit, margins }),
    },
  });

const pageBreaks = (sheet: SheetModel): HostObject =>
  new HostObject('PageBreakCollection', {
    items: () => sheet.breaks.map((row) => new HostObject('PageBreak', { get: { rowIndex: () => row } })),
    call: {
      add: (range) => {
        sheet.breaks.push(placeOf(range).area.top);
        return new HostObject('PageBreak', {});
      },
      removePageBreaks: () => {
        sheet.breaks = [];
      },
    },
  });
