// Tells whether a sheet is locked against edits.
import { isOn, readXml, bytesOfPart, type PartName } from './xml.ts';

/** Whether the sheet's XML says that its cells are locked. */
export function isProtectedSheet(xml: string, where: PartName): boolean {
  if (!xml.includes('sheetProtection')) return false;
  let locked = false;
  readXml(bytesOfPart(xml), where, {
    open(name, attributes) {
      if (name === 'sheetProtection') locked = isOn(attributes.sheet);
    },
  });
  return locked;
}
