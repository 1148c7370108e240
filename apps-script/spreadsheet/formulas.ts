// Formulas as a spreadsheet of some locale shows them and as core knows them: English names in both, separators and decimals apart.

/** Texts and quoted sheet names stay whole, so do names and cells; a number may hold the decimal sign of either form. */
const IN_CORE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d*)?|\.\d+|[^]/gu;
const WITH_COMMAS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:,\d*)?|,\d+|[^]/gu;

/** Whether a spreadsheet writes its decimals with a comma; it then separates with semicolons, and columns of arrays with backslashes. */
export type DecimalComma = boolean;

/** A formula of core (commas between arguments, decimal points), without "=", as `setValues` takes it in any locale. */
export function toSpreadsheet(formula: string, decimalComma: DecimalComma): string {
  let depth = 0;
  return formula.replace(/^=/, '').replace(IN_CORE, (token) => {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (token === ',') return depth > 0 ? (decimalComma ? '\\' : ',') : ';';
    return decimalComma && /^[\d.]+$/.test(token) ? token.replace('.', ',') : token;
  });
}

/** A formula as `getFormulas` answers it, as core knows it: without "=", commas between arguments, decimal points. */
export function fromSpreadsheet(formula: string, decimalComma: DecimalComma): string {
  let depth = 0;
  return formula.replace(/^=/, '').replace(decimalComma ? WITH_COMMAS : IN_CORE, (token) => {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (token === ';') return depth > 0 ? ';' : ',';
    else if (decimalComma && token === '\\') return ',';
    return decimalComma && /^[\d,]+$/.test(token) ? token.replace(',', '.') : token;
  });
}
