// Where the table in view is not what the chosen set says, as findings to list.
import type { CheckedTable } from '../../../core/check/check.ts';
import type { Finding } from '../../../core/check/finding.ts';

/** Findings of the group set/*, in sheet order, and what was cut of them. */
export const differencesOf = ({ findings }: CheckedTable): readonly Finding[] => findings.filter((finding) => isOfSet(finding.code) || cutOf(finding) !== null);

/** How many differences there are, those that are not listed among them. */
export const countDifferences = (differences: readonly Finding[]): number => differences.reduce((count, finding) => count + (cutOf(finding) ?? 1), 0);

const isOfSet = (code: string): boolean => code.startsWith('set/');

/** How many differences a check/cut stands for; null for every other finding. */
function cutOf({ code, values = {} }: Finding): number | null {
  const { what, count } = values;
  return code === 'check/cut' && typeof what === 'string' && isOfSet(what) && typeof count === 'number' ? count : null;
}
