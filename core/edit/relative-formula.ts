// A formula as seen from its cell, so that it can be compared and brought back after its cell has moved.
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';

/** "SUM(R[1]C:R[5]C)" of "SUM(F6:F10)" in F5: equal for a formula that was moved as a whole. White space outside texts is taken out. */
export function relativeFormula(formula: string, cell: string): string {
  const translated = attempted(() => translateFormulaToR1C1(formula, cell)) ?? formula;
  return translated
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/\s+/g, '').toUpperCase()))
    .join('');
}

/** The formula of a cell as it reads after the cell and all that it names have moved along to another; null where it cannot. */
export function movedFormula(formula: string, from: string, to: string): string | null {
  if (from === to) return formula;
  const moved = attempted(() => translateFormulaToA1(translateFormulaToR1C1(formula, from), to, { wrapEdges: false }));
  return moved === null || moved.includes('#REF!') ? null : moved;
}

/** The translation; null where the text is no formula that can be read. */
function attempted(translate: () => string): string | null {
  try {
    return translate();
  } catch {
    return null;
  }
}
