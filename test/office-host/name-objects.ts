// Defined names as the library sees them.
import { a1Area } from '../../core/address.ts';
import { fixedArea, quotedSheet } from '../../core/sheet/sheet-name.ts';
import type { BookModel, ModelName } from './book-model.ts';
import { HostObject } from './host-object.ts';
import { placeOf } from './range-object.ts';
import type { SheetModel } from './sheet-model.ts';
import { itemNotFound, WireError } from './wire.ts';

/** The names of the workbook, or those that belong to one of its sheets. */
export function names(book: BookModel, scope?: SheetModel): HostObject {
  const named = (wanted: unknown): ModelName | undefined => scoped(book, scope).find(({ name }) => name.toUpperCase() === String(wanted).toUpperCase());
  return new HostObject('NamedItemCollection', {
    items: () => scoped(book, scope).map((name) => nameObject(book, name)),
    call: {
      getItem: (wanted) => {
        const found = named(wanted);
        if (!found) throw itemNotFound();
        return nameObject(book, found);
      },
      getItemOrNullObject: (wanted) => {
        const found = named(wanted);
        return found ? nameObject(book, found) : null;
      },
      add: (name, reference) => {
        if (named(name)) throw new WireError('InvalidArgument', 'A name must be unique.');
        const { sheet, area } = placeOf(reference);
        const made: ModelName = { name: String(name), visible: true, sheet, area, ...(scope && { scope }) };
        book.names.push(made);
        return nameObject(book, made);
      },
    },
  });
}

const scoped = (book: BookModel, scope: SheetModel | undefined): readonly ModelName[] => book.names.filter((name) => name.scope === scope);

function nameObject(book: BookModel, named: ModelName): HostObject {
  const { name, sheet, area } = named;
  return new HostObject('NamedItem', {
    id: name,
    get: { name: () => name, visible: () => named.visible, formula: () => (sheet ? `=${quotedSheet(sheet.name)}!${fixedArea(area).replace(/:.*/, a1Area(area).includes(':') ? '$&' : '')}` : '=#REF!$A$1') },
    set: { visible: (on) => void (named.visible = on === true) },
    call: { delete: () => void (book.names = book.names.filter((each) => each !== named)) },
  });
}
