// Which other workbooks a formula reads, by the tokens of a formula parser.
import { isReference, mergeRefTokens, parseA1Ref, parseStructRef, tokenize } from '@borgar/fx/xlsx';

/**
 * The other workbooks that a formula reads, each once, as the formula names them: a file name ("b.xlsx"), or the number
 * of an external link where the file stores one ("1"). IMPORTRANGE of Google Sheets counts too.
 */
export function externalWorkbooks(formula: string): readonly string[] {
  // Parsing every SUM of a table to find nothing was a tenth of a check.
  if (!/[[\\]|'.*\/|importrange/i.test(formula)) return [];
  const found = new Set<string>();
  for (const token of mergeRefTokens(tokenize(withoutPaths(formula)))) {
    if (token.type === 'func' && token.value.toUpperCase() === 'IMPORTRANGE') found.add('IMPORTRANGE');
    if (!isReference(token)) continue;
    const reference = parseA1Ref(token.value, { allowNamed: true, allowTernary: true }) ?? parseStructRef(token.value);
    // Link 0 is how a file refers to itself.
    const workbook = reference?.workbookName ?? '';
    if (workbook !== '' && workbook !== '0') found.add(workbook);
  }
  return [...found];
}

/**
 * 'C:\x\[b.xlsx]S'!A1 as '[b.xlsx]S'!A1: the parser knows a workbook's name but not the path that an open Excel shows
 * before it. A name after a path without brackets is a workbook as well, since no sheet's name holds a slash.
 */
function withoutPaths(formula: string): string {
  let text = '';
  for (let at = 0; at < formula.length; ) {
    const quote = formula.charAt(at);
    if (quote !== '"' && quote !== "'") {
      text += quote;
      at++;
      continue;
    }
    const end = closing(formula, at);
    const inside = formula.slice(at + 1, end);
    text += quote + (quote === "'" ? withoutPath(inside) : inside) + (end < formula.length ? quote : '');
    at = end + 1;
  }
  return text;
}

/** The index of the quote that closes the one at `start`; a doubled quote is part of the text. */
function closing(formula: string, start: number): number {
  const quote = formula[start];
  let at = start + 1;
  while (at < formula.length && (formula[at] !== quote || formula[at + 1] === quote)) at += formula[at] === quote ? 2 : 1;
  return at;
}

function withoutPath(context: string): string {
  const bracket = context.indexOf('[');
  if (bracket >= 0) return context.slice(bracket);
  const slash = Math.max(context.lastIndexOf('\\'), context.lastIndexOf('/'));
  return slash < 0 ? context : `[${context.slice(slash + 1)}]`;
}
