// Ranges, and several ranges at once, as the library sees them.
import { a1Area, parseA1Area, type Area } from '../../core/address.ts';
import type { BookModel } from './book-model.ts';
import { refuseLocked, writeCells, writeFormats } from './cell-writing.ts';
import { HostObject, type Bag } from './host-object.ts';
import { markCollection } from './mark-objects.ts';
import { columnProperties, isWholeSheet, mergesIn, readings, rowProperties, usedPart } from './range-reading.ts';
import { keyOf, overlap, ROWS, WHOLE_SHEET, within, type SheetModel } from './sheet-model.ts';
import { worksheetObject } from './sheet-object.ts';
import { validationObject } from './validation-object.ts';
import { invalidArgument } from './wire.ts';

export interface RangeHome {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

const ranges = new WeakMap<HostObject, RangeHome & { readonly area: Area }>();

/** Where a range object points; throws for any other object. */
export function placeOf(value: unknown): RangeHome & { readonly area: Area } {
  const place = value instanceof HostObject ? ranges.get(value) : undefined;
  if (!place) throw invalidArgument('A range was expected.');
  return place;
}

/** "A1:B2", "3:5" or "A:C" of a sheet; throws for anything else. */
export function areaOf(address: unknown): Area {
  if (address === undefined || address === null) return WHOLE_SHEET;
  const text = String(address).replace(/^.*!/, '').replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(text);
  const cells = columns ? parseA1Area(`${columns[1] ?? ''}1:${columns[2] ?? ''}${ROWS}`) : parseA1Area(text);
  if (cells === null || !within(cells, WHOLE_SHEET)) throw invalidArgument();
  return cells;
}

const part = (home: RangeHome, area: Area): HostObject => {
  if (!within(area, WHOLE_SHEET) || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return rangeObject(home, area);
};

export function rangeObject(home: RangeHome, area: Area): HostObject {
  const { book, sheet } = home;
  const { top, left, bottom, right } = area;
  const object = new HostObject('Range', {
    kept: true,
    get: readings(sheet, area),
    set: {
      values: (written) => writeCells(book, sheet, area, written),
      formulas: (written) => writeCells(book, sheet, area, written),
      numberFormat: (written) => writeFormats(sheet, area, written),
      hyperlink: (link) => writeLink(home, area, link),
    },
    nav: {
      worksheet: () => worksheetObject(book, sheet),
      format: () => new HostObject('RangeFormat', { bag: looks(sheet, area, '') }),
      conditionalFormats: () => markCollection(book, sheet, [area]),
      dataValidation: () => validationObject(sheet, area),
    },
    call: {
      getCell: (row, column) => part(home, { top: top + Number(row), left: left + Number(column), bottom: top + Number(row), right: left + Number(column) }),
      getRow: (row) => part(home, { ...area, top: top + Number(row), bottom: top + Number(row) }),
      getBoundingRect: (other) => {
        const second = other instanceof HostObject ? placeOf(other).area : areaOf(other);
        return part(home, { top: Math.min(top, second.top), left: Math.min(left, second.left), bottom: Math.max(bottom, second.bottom), right: Math.max(right, second.right) });
      },
      _ValidateArraySize: (height, width) => {
        if (height !== bottom - top + 1 || width !== right - left + 1) throw invalidArgument();
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedPart(sheet, area, valuesOnly === true);
        return used && part(home, used);
      },
      getMergedAreasOrNullObject: () => {
        book.mergeQuestions++;
        const merges = mergesIn(sheet, area);
        return merges.length === 0 ? null : rangesObject(home, merges);
      },
      getRowProperties: () => rowProperties(sheet, area),
      getColumnProperties: () => columnProperties(sheet, area),
      merge: (across) => {
        refuseLocked(sheet);
        if (across === true) throw invalidArgument('Merging across is not done here.');
        sheet.merges = [...sheet.merges.filter((merge) => overlap(merge, area) === null), area];
      },
      unmerge: () => {
        refuseLocked(sheet);
        sheet.merges = sheet.merges.filter((merge) => overlap(merge, area) === null);
      },
      clear: () => clear(home, area),
      select: () => {
        if (sheet.visibility !== 'visible') throw invalidArgument('A cell of a hidden sheet cannot be selected.');
        book.active = sheet;
        book.selection = { sheet, area };
      },
    },
  });
  ranges.set(object, { ...home, area });
  return object;
}

/** Several areas of one sheet. */
export function rangesObject(home: RangeHome, areas: readonly Area[]): HostObject {
  return new HostObject('RangeAreas', {
    kept: true,
    get: { address: () => areas.map((area) => `${home.sheet.name}!${a1Area(area)}`).join(','), areaCount: () => areas.length },
    nav: {
      areas: () => new HostObject('RangeCollection', { items: () => areas.map((area) => rangeObject(home, area)) }),
      conditionalFormats: () => markCollection(home.book, home.sheet, areas),
    },
  });
}

/** Looks by cell; widths by column and heights by row, as the sheet keeps them. */
function looks(sheet: SheetModel, area: Area, path: string): Bag {
  const sized = (name: string): readonly string[] | null => {
    if (name === 'columnWidth') return Array.from({ length: area.right - area.left + 1 }, (_, at) => `column ${area.left + at}`);
    return name === 'rowHeight' ? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => `row ${area.top + at}`) : null;
  };
  const corner = keyOf(area.top, area.left);
  return {
    path,
    read: (name) => (sized(name) ? sheet.sizes.get(sized(name)?.[0] ?? '') : sheet.looks.get(corner)?.get(name)) ?? null,
    write: (name, value) => {
      refuseLocked(sheet);
      // Standard sizes of a whole sheet: none of its own is left.
      if (/^useStandard/.test(name) && isWholeSheet(area)) return sheet.sizes.clear();
      const sizes = sized(name);
      if (sizes) for (const size of sizes) sheet.sizes.set(size, value);
      else
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            const key = keyOf(row, column);
            const look = sheet.looks.get(key) ?? new Map<string, unknown>();
            sheet.looks.set(key, look.set(name, value));
          }
        }
    },
  };
}

function writeLink(home: RangeHome, area: Area, link: unknown): void {
  if (typeof link !== 'object' || link === null) throw invalidArgument();
  const given = new Map<string, unknown>(Object.entries(link));
  const text = given.get('textToDisplay') ?? given.get('documentReference') ?? given.get('address');
  // Excel gives the cell a text of its own and the look of a link.
  writeCells(home.book, home.sheet, area, text);
  const look = looks(home.sheet, area, '');
  look.write('font/color', '#0563C1');
  look.write('font/underline', 'Single');
  home.sheet.links.set(keyOf(area.top, area.left), Object.fromEntries(given));
}

function clear({ book, sheet }: RangeHome, area: Area): void {
  refuseLocked(sheet);
  const inside = (key: number): boolean => overlap({ top: Math.floor(key / 16_384), bottom: Math.floor(key / 16_384), left: key % 16_384, right: key % 16_384 }, area) !== null;
  const emptied = [...sheet.cells.keys()].filter(inside);
  for (const map of [sheet.cells, sheet.formats, sheet.looks, sheet.links]) for (const key of [...map.keys()].filter(inside)) map.delete(key);
  sheet.merges = sheet.merges.filter((merge) => !within(merge, area));
  sheet.marks = sheet.marks.filter(({ areas }) => !areas.every((marked) => within(marked, area)));
  book.calculation.written(sheet, emptied);
}
