// What a typed text means: numbers in Vietnamese and English form, formulas with semicolons; what is in doubt stays text.

/** A number as typed: sign, digits, a comma or a dot before decimals. */
const NUMBER = /^([-+]?)(\d+)(?:([.,])(\d+))?$/;
/** Thousands as they are written in Vietnam. */
const GROUPED = /^([-+]?)(\d{1,3}(?:\.\d{3})+),(\d+)$/;

/**
 * The number that a text means in a cell; null where it is text. "1.10" is text, for as a number it would become 1.1, and
 * "1.500" too, for it may be a thousand. In a cell that shows percents "85" and "85%" are 0.85.
 */
export function typedNumber(text: string, showsPercent: boolean): number | null {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  if (isPercent && !showsPercent) return null;
  const value = plainNumber(isPercent ? trimmed.slice(0, -1).trimEnd() : trimmed);
  if (value === null) return null;
  return showsPercent ? Number((value / 100).toPrecision(15)) : value;
}

function plainNumber(text: string): number | null {
  const grouped = GROUPED.exec(text);
  if (grouped) return Number(`${grouped[1] ?? ''}${(grouped[2] ?? '').replaceAll('.', '')}.${grouped[3] ?? ''}`);
  const [, sign = '', whole = '', mark, decimals = ''] = NUMBER.exec(text) ?? [];
  if (whole === '' || isCode(whole)) return null;
  if (mark === undefined) return Number(sign + whole);
  if (mark === '.' && (decimals.endsWith('0') || decimals.length === 3)) return null;
  return Number(`${sign}${whole}.${decimals}`);
}

/** "0012" is a code, and more digits than a number keeps are one too. */
const isCode = (whole: string): boolean => (whole.length > 1 && whole.startsWith('0')) || whole.length > 15;

/**
 * A typed formula in the form that the grid computes. Where semicolons part the arguments, a comma between two digits is a
 * decimal one, as Excel in Vietnamese writes it; without a semicolon the formula stands as it is.
 */
export function typedFormula(text: string): string {
  const pieces = text.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/);
  if (!pieces.some((piece, at) => at % 2 === 0 && piece.includes(';'))) return text;
  return pieces.map((piece, at) => (at % 2 === 0 ? piece.replace(/(?<=\d),(?=\d)/g, '.').replaceAll(';', ',') : piece)).join('');
}
