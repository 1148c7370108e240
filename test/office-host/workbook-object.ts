// The workbook as the library sees it, with its names, custom XML parts and the program's own switches.
import { a1Area } from '../../core/address.ts';
import { HostError } from '../../core/host.ts';
import { fixedArea, quotedSheet } from '../../core/sheet/sheet-name.ts';
import { sheetsOfFile } from '../fixtures/sheets-of-file.ts';
import type { BookModel, ModelName, ModelPart } from './book-model.ts';
import { HostObject } from './host-object.ts';
import { placeOf, rangeObject } from './range-object.ts';
import { addSheet } from './snapshot-model.ts';
import { worksheetCollection } from './sheet-object.ts';
import { invalidArgument, itemNotFound, notImplemented, WireError } from './wire.ts';

export function workbookObject(book: BookModel): HostObject {
  return new HostObject('Workbook', {
    nav: {
      worksheets: () => worksheetCollection(book),
      names: () => names(book),
      customXmlParts: () => parts(book, () => book.parts, 'CustomXmlPartCollection'),
      protection: () => new HostObject('WorkbookProtection', { get: { protected: () => book.isProtected } }),
      _Runtime: () => new HostObject('Runtime', { get: { enableEvents: () => book.eventsEnabled }, set: { enableEvents: (on) => void (book.eventsEnabled = on === true) } }),
    },
    call: {
      getSelectedRange: () => {
        if (!book.selection) throw itemNotFound();
        return rangeObject({ book, sheet: book.selection.sheet }, book.selection.area);
      },
      insertWorksheetsFromBase64: (base64, options) => insertSheets(book, String(base64), options),
    },
  });
}

/** The ids of the sheets. Which code Excel gives for a file that it cannot read is nowhere said; on the web it was seen to be this one. */
function insertSheets(book: BookModel, base64: string, options: unknown): readonly string[] {
  if (JSON.stringify(options) !== '{"positionType":"End"}') throw notImplemented('Workbook', `insertWorksheetsFromBase64 with ${JSON.stringify(options)}`);
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return sheetsOfFile(bytes, '', book.sheets.map(({ name }) => name)).map((sheet) => addSheet(book, sheet).id);
  } catch (error) {
    throw error instanceof HostError ? new WireError('GeneralException', 'There was an internal error while processing the request.', 500) : error;
  }
}

function names(book: BookModel): HostObject {
  return new HostObject('NamedItemCollection', {
    items: () => book.names.map((name) => nameObject(book, name)),
    call: {
      getItem: (wanted) => {
        const found = named(book, wanted);
        if (!found) throw itemNotFound();
        return nameObject(book, found);
      },
      getItemOrNullObject: (wanted) => {
        const found = named(book, wanted);
        return found ? nameObject(book, found) : null;
      },
      add: (name, reference) => {
        if (named(book, name)) throw new WireError('InvalidArgument', 'A name must be unique.');
        const { sheet, area } = placeOf(reference);
        const made: ModelName = { name: String(name), visible: true, sheet, area };
        book.names.push(made);
        return nameObject(book, made);
      },
    },
  });
}

const named = (book: BookModel, wanted: unknown): ModelName | undefined => book.names.find(({ name }) => name.toUpperCase() === String(wanted).toUpperCase());

function nameObject(book: BookModel, named: ModelName): HostObject {
  const { name, sheet, area } = named;
  return new HostObject('NamedItem', {
    id: name,
    get: { name: () => name, visible: () => named.visible, formula: () => (sheet ? `=${quotedSheet(sheet.name)}!${fixedArea(area).replace(/:.*/, a1Area(area).includes(':') ? '$&' : '')}` : '=#REF!$A$1') },
    set: { visible: (on) => void (named.visible = on === true) },
    call: { delete: () => void (book.names = book.names.filter((each) => each !== named)) },
  });
}

const namespaceOf = (xml: string): string => /<\w[^>]*?\sxmlns=["']([^"']*)["']/.exec(xml)?.[1] ?? '';

function parts(book: BookModel, among: () => readonly ModelPart[], type: string): HostObject {
  return new HostObject(type, {
    items: () => among().map((part) => partObject(book, part)),
    call: {
      add: (xml) => {
        const part: ModelPart = { id: book.newId('Part'), xml: checked(xml) };
        if (!book.losesParts) book.parts = [...book.parts, part];
        return partObject(book, part);
      },
      getOnlyItem: () => {
        const [only, ...others] = among();
        if (only === undefined || others.length > 0) throw itemNotFound();
        return partObject(book, only);
      },
      getByNamespace: (namespace) => parts(book, () => book.parts.filter(({ xml }) => namespaceOf(xml) === namespace), 'CustomXmlPartScopedCollection'),
    },
  });
}

function partObject(book: BookModel, part: ModelPart): HostObject {
  return new HostObject('CustomXmlPart', {
    id: part.id,
    get: { namespaceUri: () => namespaceOf(part.xml) },
    call: {
      // A program writes XML in its own way: signs that need no escape come back without.
      getXml: () => part.xml.replace(/&#(34|10|9);/g, (_, code: string) => String.fromCharCode(Number(code))),
      setXml: (xml) => {
        const text = checked(xml);
        if (!book.losesParts) part.xml = text;
      },
      delete: () => void (book.parts = book.parts.filter((each) => each !== part)),
    },
  });
}

function checked(xml: unknown): string {
  const text = String(xml);
  if (!/^\s*<[^]*>\s*$/.test(text)) throw invalidArgument('This is not XML.');
  return text;
}
