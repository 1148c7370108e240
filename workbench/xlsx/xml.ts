// Reads the XML of a part as a stream of elements, whatever its prefixes, and refuses a document type.
import { SaxesParser } from 'saxes';
import { HostError } from '../../core/host.ts';

/** Attributes by the name that the file gives them. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with what is met; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Which part of which file is read, for the refusal. */
export interface PartName {
  readonly file: string;
  readonly part: string;
}

/** The name without its prefix: "x:row" is "row". */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Whether an attribute is set: OOXML writes 1, true or on. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** The value of the attribute of that local name, whatever its prefix ("r:id"). */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

const CHUNK = 256 * 1024;

/** Streams a part through the handler. Throws file/broken on what is not well-formed and file/unsafe on a document type. */
export function readXml(bytes: Uint8Array, where: PartName, handler: XmlHandler): void {
  const parser = parserFor(where);
  parser.on('opentag', (tag) => handler.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length }));
  }
  parser.close();
}

/** A parser that throws our refusals. */
export function parserFor({ file, part }: PartName): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new HostError('file/broken', { file, part }, { cause: error });
  });
  parser.on('doctype', () => {
    throw new HostError('file/unsafe', { file, part });
  });
  return parser;
}

/** The text of a part. */
export const textOfPart = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** The bytes of a part's text, UTF-8. */
export const bytesOfPart = (xml: string): Uint8Array => new TextEncoder().encode(xml);

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
