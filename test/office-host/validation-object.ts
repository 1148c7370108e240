// What may be typed into cells, as the library sees it.
import type { Area } from '../../core/address.ts';
import { HostObject, mapBag } from './host-object.ts';
import { overlap, type SheetModel } from './sheet-model.ts';

/** The rule of an area: writing it makes one. */
export function validationObject(sheet: SheetModel, area: Area): HostObject {
  const found = sheet.validations.find((each) => overlap(each.area, area));
  const properties = found?.properties ?? new Map<string, unknown>();
  const kept = mapBag(properties);
  return new HostObject('DataValidation', {
    bag: {
      ...kept,
      write: (name, value) => {
        if (!sheet.validations.some((each) => each.properties === properties)) sheet.validations.push({ area, properties });
        kept.write(name, value);
      },
    },
    call: {
      clear: () => {
        const rest = sheet.validations.filter((each) => !overlap(each.area, area));
        sheet.validations.splice(0, sheet.validations.length, ...rest);
      },
    },
  });
}
