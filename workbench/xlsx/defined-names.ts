// Reads the names that a workbook gives to cells and formulas, so that formulas which use them can be computed.
import type { Parts } from './archive.ts';
import { readXml } from './xml.ts';

export interface DefinedName {
  readonly name: string;
  /** A formula without "=". */
  readonly refersTo: string;
  /** 0-based index of the sheet that alone knows the name; null for the whole workbook. */
  readonly sheet: number | null;
}

/** The names in the workbook's main part; those that Excel keeps for itself (print areas, filters) are left out. */
export function readDefinedNames(parts: Parts, workbook: string, file = ''): readonly DefinedName[] {
  const names: DefinedName[] = [];
  let open: { name: string; sheet: number | null } | null = null;
  let refersTo = '';
  readXml(parts.get(workbook) ?? new Uint8Array(), { file, part: workbook }, {
    open(element, attributes) {
      if (element !== 'definedName') return;
      open = { name: attributes.name ?? '', sheet: attributes.localSheetId === undefined ? null : Number(attributes.localSheetId) };
      refersTo = '';
    },
    text(piece) {
      if (open !== null) refersTo += piece;
    },
    close(element) {
      if (element !== 'definedName' || open === null) return;
      if (!open.name.startsWith('_xlnm.')) names.push({ ...open, refersTo: refersTo.trim() });
      open = null;
    },
  });
  return names;
}
