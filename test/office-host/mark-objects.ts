// Conditional formats as the library sees them: the user's of any kind, and custom ones with their formula and fill.
import type { Area } from '../../core/address.ts';
import type { BookModel } from './book-model.ts';
import { refuseLocked } from './cell-writing.ts';
import { HostObject, mapBag } from './host-object.ts';
import { overlap, type ModelMark, type SheetModel } from './sheet-model.ts';
import { invalidArgument } from './wire.ts';

/** The conditional formats that touch the areas; a new one covers them all and comes first, as in Excel. */
export function markCollection(book: BookModel, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const touching = (): readonly ModelMark[] => sheet.marks.filter((mark) => mark.areas.some((marked) => areas.some((area) => overlap(marked, area))));
  return new HostObject('ConditionalFormatCollection', {
    items: () => touching().map((mark) => markObject(sheet, mark)),
    call: {
      clearAll: () => {
        refuseLocked(sheet);
        const gone = touching();
        sheet.marks = sheet.marks.filter((mark) => !gone.includes(mark));
      },
      add: (type) => {
        refuseLocked(sheet);
        const mark: ModelMark = { id: book.newId('Format'), type: String(type), areas, properties: new Map() };
        sheet.marks = [mark, ...sheet.marks];
        return markObject(sheet, mark);
      },
    },
  });
}

function markObject(sheet: SheetModel, mark: ModelMark): HostObject {
  const custom = (): HostObject =>
    new HostObject('CustomConditionalFormat', {
      nav: {
        rule: () => new HostObject('ConditionalFormatRule', { bag: mapBag(mark.properties, 'rule/'), get: { formula: () => formulaOf(mark) } }),
        format: () => new HostObject('ConditionalRangeFormat', { bag: mapBag(mark.properties, 'format/') }),
      },
    });
  return new HostObject('ConditionalFormat', {
    id: mark.id,
    get: { type: () => mark.type, priority: () => sheet.marks.indexOf(mark), stopIfTrue: () => mark.properties.get('stopIfTrue') ?? false },
    set: {
      priority: (wanted) => {
        const others = sheet.marks.filter((each) => each !== mark);
        const at = Number(wanted) < 0 ? others.length + 1 + Number(wanted) : Number(wanted);
        sheet.marks = [...others.slice(0, at), mark, ...others.slice(at)];
      },
    },
    nav: {
      colorScale: () => {
        if (mark.type !== 'ColorScale') throw invalidArgument('This conditional format is not a colour scale.');
        return new HostObject('ColorScaleConditionalFormat', { bag: mapBag(mark.properties, 'scale/') });
      },
      custom: () => {
        if (mark.type !== 'Custom') throw invalidArgument('This conditional format is not a custom one.');
        return custom();
      },
      customOrNullObject: () => (mark.type === 'Custom' ? custom() : null),
    },
    call: {
      delete: () => {
        refuseLocked(sheet);
        sheet.marks = sheet.marks.filter((each) => each !== mark);
      },
    },
  });
}

/** Excel gives formulas back with "=". */
function formulaOf(mark: ModelMark): string {
  const formula = String(mark.properties.get('rule/formula') ?? '');
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
