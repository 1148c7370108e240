// Where the table in view is not what the chosen set says, as findings to list.
import type { CheckedTable } from '../../../core/check/check.ts';
import type { Finding } from '../../../core/check/finding.ts';

/** Findings of the group set/*, in sheet order, what was cut of them, and a comparison that failed: without it a table would be called the same that was not compared. */
export const differencesOf = ({ findings }: CheckedTable): readonly Finding[] => findings.filter((finding) => isOfSet(finding.code) || cutOf(finding) !== null || hasFailed(finding));

/** How many differences there are, those that are not listed among them. */
export const countDifferences = (differences: readonly Finding[]): number => differences.reduce((count, finding) => count + (hasFailed(finding) ? 0 : (cutOf(finding) ?? 1)), 0);

/** Whether a part of the comparison itself did not run. */
export function hasFailed({ code, values = {} }: Finding): boolean {
  const { what } = values;
  return code === 'check/failed' && typeof what === 'string' && what.split(', ').some(isOfSet);
}

const isOfSet = (code: string): boolean => code.startsWith('set/');

/** How many differences a check/cut stands for; null for every other finding. */
function cutOf({ code, values = {} }: Finding): number | null {
  const { what, count } = values;
  return code === 'check/cut' && typeof what === 'string' && isOfSet(what) && typeof count === 'number' ? count : null;
}
