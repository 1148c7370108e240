// Our settings as the custom XML part that workbooks keep them in; every host writes and reads the same part.
import { escapeCell, unescapeCell } from '../sheet/xml-text.ts';

/** What tells our part from others; the number is the version of its form. */
export const SETTINGS_NAMESPACE = 'urn:parscore:settings:1';

/** The outermost element of the part. */
export const settingsXml = (text: string): string => `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeCell(text)}</settings>`;

/** The text that a part of ours holds, however the program wrote its XML again; null where it is not such a part. */
export function settingsOfXml(xml: string): string | null {
  if (!xml.includes(`"${SETTINGS_NAMESPACE}"`) && !xml.includes(`'${SETTINGS_NAMESPACE}'`)) return null;
  const opened = /<(?:[\w.-]+:)?settings(?:\s[^>]*)?>/.exec(xml);
  if (!opened) return null;
  if (opened[0].endsWith('/>')) return '';
  const start = opened.index + opened[0].length;
  const end = xml.lastIndexOf('</');
  return end < start ? null : unescapeCell(unescapeXml(xml.slice(start, end)));
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
