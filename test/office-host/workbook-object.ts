// The workbook as the library sees it, with its names, custom XML parts and the program's own switches.
import { HostError } from '../../core/host.ts';
import { OWN_NAMES } from '../../core/sheet/snapshot.ts';
import { sheetsOfFile } from '../fixtures/sheets-of-file.ts';
import type { BookModel, ModelPart } from './book-model.ts';
import { HostObject } from './host-object.ts';
import { names } from './name-objects.ts';
import { rangeObject } from './range-object.ts';
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
    return sheetsOfFile(bytes, '', book.sheets.map(({ name }) => name)).map((given) => {
      const sheet = addSheet(book, given);
      // A name that the workbook has becomes the sheet's own, as it does when a sheet is copied from another workbook.
      const marker = given.own && OWN_NAMES[given.own];
      const isTaken = book.names.some(({ name, scope }) => name === marker && scope === undefined);
      if (marker !== undefined) book.names.push({ name: marker, visible: false, sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, ...(isTaken && { scope: sheet }) });
      return sheet.id;
    });
  } catch (error) {
    throw error instanceof HostError ? new WireError('GeneralException', 'There was an internal error while processing the request.', 500) : error;
  }
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
