// Texts as they are written into cells: what a spreadsheet program would read as something else gets the apostrophe that makes it text.

/** Longest text that a cell of Excel holds; Google Sheets holds more. */
const LONGEST = 32_767;

/**
 * The text as programs take it that read what is written as if it were typed. The apostrophe is their own prefix, not part
 * of the value: it keeps the number format as it is. Texts that begin with a letter and hold no digit are left plain, except truths: nothing else is read
 * into them.
 */
export function asText(text: string): string {
  const cut = text.slice(0, LONGEST);
  const isPlain = /^\p{L}/u.test(cut) && !/\p{N}/u.test(cut) && !/^(?:true|false)\s*$/i.test(cut);
  return cut === '' || isPlain ? cut : `'${cut}`;
}
