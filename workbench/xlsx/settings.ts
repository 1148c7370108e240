// Keeps our settings inside the document, in a custom XML part with a namespace of our own.
import { SETTINGS_NAMESPACE, settingsXml } from '../../core/edit/settings-part.ts';
import type { Parts } from './archive.ts';
import { unescapeCell } from '../../core/sheet/xml-text.ts';
import { addContentType, addDefaultType, addRelationship, dropParts, dropRelationships, freeName, newPart } from './package-edit.ts';
import { partKey, relationshipsOf } from './package.ts';
import type { Workbook } from './workbook-part.ts';
import { readXml } from './xml.ts';

/** Excel knows custom parts by such an id. */
const ITEM_ID = '{7A1C0E52-3D64-4B8E-9C1F-50A25C0E2025}';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The settings that the document holds; null where it has none. */
export function loadSettings(parts: Parts, workbook: Workbook): string | null {
  const part = settingsPart(parts, workbook);
  return part === null ? null : (contentOf(parts, part)?.text ?? null);
}

/** Stores the settings, or takes them away with null. */
export function putSettings(parts: Parts, workbook: Workbook, text: string | null): void {
  const old = settingsPart(parts, workbook);
  if (text === null) {
    if (old === null) return;
    const properties = relationshipsOf(parts, old).map(({ target }) => target);
    dropParts(parts, [...properties, old]);
    dropRelationships(parts, workbook.part, [old]);
    return;
  }
  const part = old ?? freeName(parts, 'customXml/item', '.xml');
  parts.set(part, newPart(settingsXml(text)));
  if (old !== null) return;
  const properties = freeName(parts, 'customXml/itemProps', '.xml');
  parts.set(
    properties,
    newPart(
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  addDefaultType(parts, 'xml', 'application/xml');
  addContentType(parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addRelationship(parts, part, 'customXmlProps', properties);
  addRelationship(parts, workbook.part, 'customXml', part);
}

function settingsPart(parts: Parts, workbook: Workbook): string | null {
  for (const { type, target } of relationshipsOf(parts, workbook.part)) {
    const part = type === 'customXml' ? partKey(parts, target) : undefined;
    if (part !== undefined && contentOf(parts, part)?.namespace === SETTINGS_NAMESPACE) return part;
  }
  return null;
}

/** The namespace of a part's outermost element, and the text in it. */
function contentOf(parts: Parts, part: string): { namespace: string; text: string } | null {
  let namespace: string | null = null;
  let text = '';
  let inside = false;
  readXml(parts.get(part) ?? new Uint8Array(), { file: '', part }, {
    open(_name, attributes) {
      namespace ??= Object.values(attributes).includes(SETTINGS_NAMESPACE) ? SETTINGS_NAMESPACE : '';
      inside = true;
    },
    // Before and after the outermost element stand line ends that are not ours.
    text: (piece) => (text += inside ? piece : ''),
    close: () => (inside = false),
  });
  return namespace === null ? null : { namespace, text: unescapeCell(text) };
}
