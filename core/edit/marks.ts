// Colours for the cells that findings name: one mark a cell, the gravest severity first; remarks are not coloured.
import { parseA1 } from '../address.ts';
import type { Finding, Severity } from '../check/finding.ts';
import type { PutMarks } from './patch.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One edit for each of the sheets, also where nothing is marked, so that marks of an earlier run go. */
export function markEdits(sheets: readonly string[], findings: readonly Finding[]): PutMarks[] {
  return sheets.map((sheet) => {
    const gravest = new Map<string, PutMarks['marks'][number]>();
    for (const finding of findings) {
      const at = finding.sheet !== sheet || finding.cell === null || finding.severity === 'info' ? null : parseA1(finding.cell);
      if (at === null) continue;
      const key = `${at.row},${at.column}`;
      const known = gravest.get(key);
      if (known === undefined || GRAVITY[finding.severity] < GRAVITY[known.severity]) gravest.set(key, { row: at.row, column: at.column, severity: finding.severity });
    }
    return { kind: 'put-marks', sheet, marks: [...gravest.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
}
