// Findings in the order of the sheet, and no more of one code than a person can read.
import { parseA1 } from '../address.ts';
import { CODES, type Code, type Finding, type Severity } from './finding.ts';

/** At most so many findings of one code in one table. */
export const MOST_OF_A_CODE = 1_000;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By row, then column, then severity; findings without a cell come first. */
export function inSheetOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, at: finding.cell === null ? null : parseA1(finding.cell) }))
    .sort((a, b) =>
      (a.at?.row ?? -1) - (b.at?.row ?? -1)
      || (a.at?.column ?? -1) - (b.at?.column ?? -1)
      || WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity])
    .map(({ finding }) => finding);
}

/**
 * The first MOST_OF_A_CODE findings of each code, and after them one check/cut for each code that had more.
 * values of check/cut: what (the code), count (how many are not listed), limit.
 */
export function cutToMost(findings: readonly Finding[], sheet: string): Finding[] {
  const counts = new Map<Code, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_CODE;
  });
  for (const [code, count] of counts) {
    if (count <= MOST_OF_A_CODE) continue;
    const values = { what: code, count: count - MOST_OF_A_CODE, limit: MOST_OF_A_CODE };
    kept.push({ code: 'check/cut', severity: CODES['check/cut'], sheet, cell: null, values });
  }
  return kept;
}
