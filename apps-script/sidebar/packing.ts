// Packs our settings for the document's metadata, which holds few letters: deflated, as base64, with the number of the form.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Begins every packed text; a text in another form was not written by us. */
const FORM = 'parscore.packed/1:';

/** Bytes that are turned into letters at once. */
const STEP = 8_192;

export function packed(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  let letters = '';
  for (let at = 0; at < bytes.length; at += STEP) letters += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return FORM + btoa(letters);
}

/** The text; null where it is not whole. */
export function unpacked(stored: string): string | null {
  if (!stored.startsWith(FORM) || stored === FORM) return null;
  try {
    return strFromU8(inflateSync(Uint8Array.from(atob(stored.slice(FORM.length)), (letter) => letter.charCodeAt(0))));
  } catch {
    return null;
  }
}
