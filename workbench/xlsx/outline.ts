// The places of elements in a part's text, so that an edit changes those characters and no others.
import { localName, parserFor, type Attributes, type PartName } from './xml.ts';

/** An element and where it stands: [start, end) is all of it, [innerStart, innerEnd) what it holds. */
export interface Outline {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, '' where it has none. */
  readonly prefix: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  /** "<a/>", which must be opened before something can be put in. */
  selfClosing: boolean;
  /** Only those that `keep` wanted. */
  readonly children: Outline[];
}

/** Replaces the characters [start, end) by text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which elements are wanted; the children of one that is not are not asked for. `depth` of the root's children is 1. */
export type Keep = (name: string, attributes: Attributes, depth: number) => boolean;

/** The root element with all elements that are wanted (all, unless `keep` says otherwise). */
export function outlineOf(xml: string, where: PartName, keep: Keep = () => true): Outline {
  const parser = parserFor(where);
  const open: (Outline | null)[] = [];
  const starts: number[] = [];
  let root: Outline | null = null;
  // The name has been read when this comes, and no name holds a "<".
  parser.on('opentagstart', () => starts.push(xml.lastIndexOf('<', parser.position - 1)));
  parser.on('opentag', (tag) => {
    const start = starts.pop() ?? 0;
    const name = localName(tag.name);
    const parent = open.at(-1);
    const wanted = open.length === 0 || (parent !== null && keep(name, tag.attributes, open.length));
    const element: Outline | null = wanted
      ? {
          name,
          prefix: tag.name.slice(0, tag.name.length - name.length),
          attributes: tag.attributes,
          start,
          innerStart: parser.position,
          innerEnd: parser.position,
          end: parser.position,
          selfClosing: tag.isSelfClosing,
          children: [],
        }
      : null;
    if (element) parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.innerEnd = xml.lastIndexOf('</', parser.position - 1);
  });
  parser.write(xml).close();
  if (root === null) throw new Error('a part without an element got past the parser');
  return root;
}

/** The text after the splices, which must not overlap; those at one place keep their order. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start || one.end - other.end)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** The first child of that name. */
export const childOf = (element: Outline, name: string): Outline | undefined => element.children.find((child) => child.name === name);

/** Children of that name. */
export const childrenOf = (element: Outline, name: string): readonly Outline[] => element.children.filter((child) => child.name === name);

/** Puts text at the end of what an element holds. */
export function appendTo(xml: string, element: Outline, text: string): Splice {
  if (!element.selfClosing) return { start: element.innerEnd, end: element.innerEnd, text };
  const slash = xml.lastIndexOf('/', element.end - 1);
  const tag = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.end))?.[1] ?? '';
  return { start: slash, end: element.end, text: `>${text}</${tag}>` };
}

/** Puts text where a new child of that name belongs among its siblings, by the order that the format demands. */
export function insertInOrder(xml: string, parent: Outline, order: readonly string[], name: string, text: string): Splice {
  const place = order.indexOf(name);
  const next = parent.children.find((child) => order.indexOf(child.name) > place);
  return next ? { start: next.start, end: next.start, text } : appendTo(xml, parent, text);
}

/** Takes an element away. */
export const remove = (element: Outline): Splice => ({ start: element.start, end: element.end, text: '' });

/** Gives an attribute of an element's opening tag a value (escaped XML), or takes it away with null. */
export function setAttribute(xml: string, element: Outline, name: string, value: string | null): Splice {
  const from = element.start;
  const tag = xml.slice(from, element.innerStart);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const text = value === null ? '' : ` ${name}="${value}"`;
  if (found) return { start: from + found.index, end: from + found.index + found[0].length, text };
  const at = from + (/^<[^\s/>]+/.exec(tag)?.[0].length ?? 1);
  return { start: at, end: at, text };
}
