// Reads the workbook's main part: which sheets there are, in which parts, and which of them are ours.
import type { OwnSheet, SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { OWN_NAMES } from '../../core/sheet/snapshot.ts';
import { sheetOfReference } from '../../core/sheet/sheet-name.ts';
import type { Parts } from './archive.ts';
import { partKey, relationshipsOf, workbookPart } from './package.ts';
import { isOn, prefixed, readXml } from './xml.ts';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The part that holds it; undefined where the file lost it. */
  readonly part: string | undefined;
  /** Sheets of cells; others hold a chart or an old macro. */
  readonly isWorksheet: boolean;
  readonly own?: OwnSheet;
}

/** What the main part says. */
export interface Workbook {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  /** The structure is locked: no sheet may come or go. */
  readonly structureLocked: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** Reads the main part; throws file/not-a-workbook where there is none. */
export function readWorkbook(parts: Parts, file = ''): Workbook {
  const part = workbookPart(parts, file);
  const relationships = relationshipsOf(parts, part, file);
  const listed: { name: string; state: string; id: string }[] = [];
  const ownNames = new Map<string, OwnSheet>();
  let structureLocked = false;
  let from1904 = false;
  let definedName: string | null = null;
  let refersTo = '';
  readXml(parts.get(part) ?? new Uint8Array(), { file, part }, {
    open(element, attributes) {
      if (element === 'sheet') {
        listed.push({ name: attributes.name ?? '', state: attributes.state ?? 'visible', id: prefixed(attributes, 'id') ?? '' });
      } else if (element === 'workbookPr') {
        from1904 = isOn(attributes.date1904);
      } else if (element === 'workbookProtection') {
        structureLocked = isOn(attributes.lockStructure);
      } else if (element === 'definedName' && attributes.localSheetId === undefined) {
        definedName = attributes.name ?? '';
        refersTo = '';
      }
    },
    text(piece) {
      if (definedName !== null) refersTo += piece;
    },
    close(element) {
      if (element !== 'definedName' || definedName === null) return;
      const own = ownSheetOf(definedName);
      const sheet = sheetOfReference(refersTo);
      if (own !== null && sheet !== null) ownNames.set(sheet, own);
      definedName = null;
    },
  });
  const partByType = (type: string): string | undefined => {
    const found = relationships.find((relationship) => relationship.type === type);
    return found && partKey(parts, found.target);
  };
  return {
    part,
    from1904,
    structureLocked,
    sharedStrings: partByType('sharedStrings'),
    styles: partByType('styles'),
    sheets: listed.map(({ name, state, id }): SheetEntry => {
      const relationship = relationships.find((candidate) => candidate.id === id);
      const own = ownNames.get(name);
      return {
        name,
        visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
        part: relationship && partKey(parts, relationship.target),
        isWorksheet: relationship?.type === 'worksheet',
        ...(own && { own }),
      };
    }),
  };
}

/** Which of our sheets a defined name marks; names know no upper and lower case. */
export function ownSheetOf(name: string): OwnSheet | null {
  for (const [own, marker] of Object.entries(OWN_NAMES)) {
    if (marker === name.toUpperCase() && isOwnSheet(own)) return own;
  }
  return null;
}

const isOwnSheet = (name: string): name is OwnSheet => Object.hasOwn(OWN_NAMES, name);
