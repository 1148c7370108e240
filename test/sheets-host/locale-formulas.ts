// Formulas as Google Sheets reads and shows them by locale, for the fake: written apart from the product's own translation, letter by letter.

/** Reads a typed formula, without "=", into English names, commas and decimal points; null where Sheets would show #ERROR!. */
export function readFormula(typed: string, comma: boolean): string | null {
  return scan(typed, (letter, { depth, before, after }) => {
    const isDigit = /\d/.test(after) || /\d/.test(before);
    if (letter === ';') return depth > 0 ? ';' : ',';
    if (letter === ',') return !comma ? ',' : isDigit && !/[A-Za-z(;\\{]/.test(after) ? '.' : null;
    if (letter === '\\') return comma && depth > 0 ? ',' : null;
    if (letter === '.') return comma && /\d/.test(before) && /\d/.test(after) ? null : '.';
    return letter;
  });
}

/** Shows a formula in the spreadsheet's locale, without "=". */
export function showFormula(formula: string, comma: boolean): string {
  const shown = scan(formula, (letter, { depth, after, word }) => {
    if (letter === ',') return comma ? (depth > 0 ? '\\' : ';') : ',';
    if (letter === '.' && comma && /\d/.test(after) && !/[A-Za-zÀ-ỹ]/.test(word)) return ',';
    return letter;
  });
  if (shown === null) throw new Error(`no formula: ${formula}`);
  return shown;
}

interface Around {
  readonly depth: number;
  readonly before: string;
  readonly after: string;
  /** The letters and digits just before. */
  readonly word: string;
}

function scan(formula: string, map: (letter: string, around: Around) => string | null): string | null {
  let out = '';
  let quote = '';
  let depth = 0;
  let word = '';
  for (let at = 0; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
      out += letter;
      continue;
    }
    if (letter === '"' || letter === "'") quote = letter;
    if (letter === '{') depth++;
    if (letter === '}') depth--;
    const mapped = map(letter, { depth, before: formula.charAt(at - 1), after: formula.charAt(at + 1), word });
    if (mapped === null) return null;
    out += mapped;
    word = /[\p{L}\p{N}_.]/u.test(letter) ? word + letter : '';
  }
  return quote === '' && depth === 0 ? out : null;
}
