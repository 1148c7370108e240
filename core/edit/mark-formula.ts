// The formula by which our marks are told from the official's own conditional formats.
import type { Severity } from '../check/finding.ts';

/** Always true (N of a text is 0), and nobody else writes it. Without "=". */
export const markFormula = (severity: Severity): string => `N("PARScore:${severity}")=0`;

/** The severity that a conditional format's formula of ours says, with or without "="; null where the formula is not ours. */
export function severityOfMark(formula: string): Severity | null {
  const said = /^=?N\("PARScore:(error|warning|info)"\)=0$/i.exec(formula.replace(/\s/g, ''))?.[1]?.toLowerCase();
  return said === 'error' || said === 'warning' || said === 'info' ? said : null;
}
