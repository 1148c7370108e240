// Text in and out of the XML of workbooks, with the _xHHHH_ escapes that workbooks use for what XML cannot hold.

/** The text that a cell means: "_x000D_" is a carriage return. */
export const unescapeCell = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** XML of an element's text or an attribute's value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** XML of a cell's text: what looks like an escape is itself escaped, and what XML cannot hold becomes one. */
export const escapeCell = (text: string): string =>
  escapeXml(
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[^\t\n\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
