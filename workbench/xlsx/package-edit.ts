// Adds parts to a package and takes them away, with the relationships and content types that go with them.
import type { Parts } from './archive.ts';
import { escapeXml } from '../../core/sheet/xml-text.ts';
import { appendTo, childrenOf, outlineOf, remove, splice } from './outline.ts';
import { partKey, relationshipsName, relationshipsOf } from './package.ts';
import { bytesOfPart, textOfPart } from './xml.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** What the types of a workbook's relationships begin with. */
export const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Changes a part's text in place; a part that is absent starts as `blank`. */
export function editPart(parts: Parts, part: string, edit: (xml: string) => string, blank = ''): void {
  const key = partKey(parts, part) ?? part;
  const bytes = parts.get(key);
  const before = bytes === undefined ? blank : textOfPart(bytes);
  const after = edit(before);
  if (bytes === undefined || after !== before) parts.set(key, bytesOfPart(after));
}

/** A part of ours with its declaration. */
export const newPart = (xml: string): Uint8Array => bytesOfPart(XML + xml);

/** Says what kind of content a part holds. */
export function addContentType(parts: Parts, part: string, contentType: string): void {
  editPart(parts, CONTENT_TYPES, (xml) => {
    const root = outlineOf(xml, { file: '', part: CONTENT_TYPES });
    const old = childrenOf(root, 'Override').find((override) => isPart(override.attributes.PartName, part));
    if (old?.attributes.ContentType === contentType) return xml;
    const text = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    // By name, so that a part that goes and comes back finds its place again.
    const next = childrenOf(root, 'Override').find((override) => override !== old && (override.attributes.PartName ?? '') > `/${part}`);
    const put = next ? { start: next.start, end: next.start, text } : appendTo(xml, root, text);
    return splice(xml, [...(old ? [remove(old)] : []), put]);
  });
}

/** The content type of every file with that ending, where the package does not say so yet. */
export function addDefaultType(parts: Parts, extension: string, contentType: string): void {
  editPart(parts, CONTENT_TYPES, (xml) => {
    const root = outlineOf(xml, { file: '', part: CONTENT_TYPES });
    const known = childrenOf(root, 'Default').some((entry) => entry.attributes.Extension?.toLowerCase() === extension);
    if (known) return xml;
    const text = `<${root.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`;
    return splice(xml, [{ start: root.innerStart, end: root.innerStart, text }]);
  });
}

/** Takes parts away, with their own relationships and content types. */
export function dropParts(parts: Parts, names: Iterable<string>): void {
  const dropped = [...names];
  if (dropped.length === 0) return;
  for (const name of dropped) {
    parts.delete(partKey(parts, name) ?? name);
    const relationships = partKey(parts, relationshipsName(name));
    if (relationships !== undefined) parts.delete(relationships);
  }
  editPart(parts, CONTENT_TYPES, (xml) => {
    const root = outlineOf(xml, { file: '', part: CONTENT_TYPES });
    const gone = childrenOf(root, 'Override').filter((override) => dropped.some((name) => isPart(override.attributes.PartName, name)));
    return splice(xml, gone.map(remove));
  });
}

/** Relates a part to another and tells the relationship's id. */
export function addRelationship(parts: Parts, from: string, type: string, target: string): string {
  const used = new Set(relationshipsOf(parts, from).map((relationship) => relationship.id.toLowerCase()));
  let number = 1;
  while (used.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  editPart(
    parts,
    relationshipsName(from),
    (xml) => {
      const root = outlineOf(xml, { file: '', part: relationshipsName(from) });
      const text = `<${root.prefix}Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}${type}" Target="${escapeXml(relative(from, target))}"/>`;
      return splice(xml, [appendTo(xml, root, text)]);
    },
    `${XML}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`,
  );
  return id;
}

/** Takes away the relationships of a part that lead to one of these parts. */
export function dropRelationships(parts: Parts, from: string, targets: readonly string[]): void {
  const gone = relationshipsOf(parts, from).filter((relationship) => !relationship.external && targets.some((target) => isPart(relationship.target, target)));
  if (gone.length === 0) return;
  editPart(parts, relationshipsName(from), (xml) => {
    const root = outlineOf(xml, { file: '', part: relationshipsName(from) });
    return splice(xml, root.children.filter((entry) => gone.some(({ id }) => id === entry.attributes.Id)).map(remove));
  });
}

/** The parts that only these lead to: what must go when they go. The given ones are not among them. */
export function dependentsOf(parts: Parts, names: readonly string[]): readonly string[] {
  const below = reach(parts, names, new Set());
  const elsewhere = reach(parts, [''], new Set(names));
  return [...below].filter((name) => !elsewhere.has(name) && !names.includes(name));
}

/** The name with the lowest number that is free: xl/charts/chart3.xml. */
export function freeName(parts: Parts, before: string, after: string): string {
  let number = 1;
  while (partKey(parts, `${before}${number}${after}`) !== undefined) number++;
  return `${before}${number}${after}`;
}

/** Every part that can be reached from these without passing through the barred ones. */
function reach(parts: Parts, from: readonly string[], barred: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>(from);
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { external, target } of relationshipsOf(parts, part)) {
      const key = external ? undefined : partKey(parts, target);
      if (key === undefined || seen.has(key) || barred.has(key)) continue;
      seen.add(key);
      open.push(key);
    }
  }
  return seen;
}

const isPart = (name: string | undefined, part: string): boolean => name?.replace(/^\//, '').toLowerCase() === part.toLowerCase();

/** The way from a part to another: "../charts/chart1.xml". */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
