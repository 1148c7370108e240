// Edits the workbook's main part: the list of sheets, the defined names, and the order to compute when opened.
import { escapeXml } from '../../core/sheet/xml-text.ts';
import { appendTo, childOf, childrenOf, insertInOrder, outlineOf, remove, setAttribute, splice, type Outline, type Splice } from './outline.ts';

const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
];
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A defined name of ours; `sheet` is the index of the sheet that it belongs to, absent for the whole workbook. */
export interface OwnName {
  readonly name: string;
  readonly sheet?: number;
  readonly refersTo: string;
}

const outline = (xml: string): Outline => outlineOf(xml, { file: '', part: 'workbook.xml' });

/** The list of sheets with one more at its end. */
export function withSheet(xml: string, name: string, relationship: string): string {
  const root = outline(xml);
  const sheets = childOf(root, 'sheets');
  if (!sheets) throw new Error('a workbook without a list of sheets was read');
  const id = Math.max(0, ...sheets.children.map((sheet) => Number(sheet.attributes.sheetId))) + 1;
  const prefix = Object.entries(root.attributes).find(([key, value]) => key.startsWith('xmlns:') && /officeDocument\/(?:2006\/)?relationships$/.test(value))?.[0].slice(6);
  const reference = prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id` : `${prefix}:id`;
  return splice(xml, [appendTo(xml, sheets, `<${sheets.prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}="${relationship}"/>`)]);
}

/** The workbook without the sheet of that index: names of later sheets and the tabs in sight move up. */
export function withoutSheet(xml: string, index: number): string {
  const root = outline(xml);
  const splices: Splice[] = [];
  const sheet = childOf(root, 'sheets')?.children[index];
  if (sheet) splices.push(remove(sheet));
  const names = childOf(root, 'definedNames');
  const gone = (names?.children ?? []).filter(({ attributes }) => attributes.localSheetId === String(index));
  if (names && gone.length > 0 && gone.length === names.children.length) splices.push(remove(names));
  else splices.push(...gone.map(remove));
  for (const name of names?.children ?? []) {
    const local = Number(name.attributes.localSheetId ?? '-1');
    if (local > index) splices.push(setAttribute(xml, name, 'localSheetId', String(local - 1)));
  }
  for (const view of childOf(root, 'bookViews')?.children ?? []) {
    for (const key of ['activeTab', 'firstSheet']) {
      const tab = Number(view.attributes[key] ?? '0');
      if (tab > 0 && tab >= index) splices.push(setAttribute(xml, view, key, String(tab - 1)));
    }
  }
  return splice(xml, splices);
}

/** The workbook with these names in place of those that `replaces` picks. */
export function withNames(xml: string, replaces: (name: string, sheet: number | null) => boolean, names: readonly OwnName[]): string {
  const root = outline(xml);
  const list = childOf(root, 'definedNames');
  const old = childrenOf(list ?? root, 'definedName').filter(({ attributes }) =>
    replaces(attributes.name ?? '', attributes.localSheetId === undefined ? null : Number(attributes.localSheetId)),
  );
  const texts = names.map(({ name, sheet, refersTo }) => {
    const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    // The names that print settings go by are Excel's own; ours stay out of the user's list of names.
    const hidden = name.startsWith('_xlnm.') ? '' : ' hidden="1"';
    return `<${root.prefix}definedName name="${name}"${local}${hidden}>${escapeXml(refersTo)}</${root.prefix}definedName>`;
  });
  if (list && old.length === list.children.length && texts.length === 0) return splice(xml, [remove(list)]);
  if (list) return splice(xml, [...old.map(remove), ...(texts.length > 0 ? [appendTo(xml, list, texts.join(''))] : [])]);
  if (texts.length === 0) return xml;
  const made = `<${root.prefix}definedNames>${texts.join('')}</${root.prefix}definedNames>`;
  return splice(xml, [insertInOrder(xml, root, ORDER, 'definedNames', made)]);
}

/**
 * Makes Excel compute everything when it opens the file: formulas of the official's that read a cell which we changed
 * would else show what they showed before.
 */
export function withComputing(xml: string): string {
  const root = outline(xml);
  const settings = childOf(root, 'calcPr');
  const edit = settings
    ? setAttribute(xml, settings, 'fullCalcOnLoad', '1')
    : insertInOrder(xml, root, ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  return splice(xml, [edit]);
}
