// A manifest as a tree of elements: strict XML, nothing else understood here.
import { SaxesParser } from 'saxes';

export interface Element {
  /** The name without its prefix: "String" of bt:String. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text inside, trimmed. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The root element; throws with line and column where the text is no XML. */
export function parseXml(text: string): Element {
  const document: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [document];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name: local(name), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])), children: [], text: '' });
  });
  parser.on('text', (part) => {
    const top = open.at(-1);
    if (top) top.text += part;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push({ ...closed, text: closed.text.trim() });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [root] = document.children;
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** An element and everything in it, in the order of the text. */
export const within = (element: Element): readonly Element[] => [element, ...element.children.flatMap(within)];

/** The first element of a name inside another, at any depth. */
export const find = (element: Element, name: string): Element | undefined => within(element).find((each) => each.name === name);
