// A finding: what is wrong, where, as data; its words are made in text/, as late as possible.
import type { Patch } from '../edit/patch.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Every code of the contract, with its usual severity. A rule may lower it where the contract says so. */
export const CODES = {
  'table/not-found': 'error',
  'table/column-missing': 'error',
  'number/duplicate': 'error',
  'number/gap': 'warning',
  'number/orphan': 'error',
  'number/lost-zero': 'warning',
  'max/missing': 'error',
  'max/not-number': 'error',
  'max/text-number': 'warning',
  'max/children-differ': 'error',
  'max/total-differs': 'error',
  'max/best-option-differs': 'error',
  'max/scale-differs': 'warning',
  'score/missing': 'warning',
  'score/not-number': 'error',
  'score/text-number': 'warning',
  'score/above-max': 'error',
  'score/negative': 'error',
  'score/not-an-option': 'error',
  'score/too-precise': 'info',
  'score/self-scored-survey': 'error',
  'score/on-option-row': 'warning',
  'score/cell-error': 'error',
  'total/wrong': 'error',
  'total/rounding': 'info',
  'total/typed': 'warning',
  'total/formula-range': 'error',
  'total/missing': 'warning',
  'index/wrong': 'error',
  'rank/wrong': 'error',
  'grade/wrong': 'error',
  'evidence/missing': 'warning',
  'evidence/no-column': 'warning',
  'evidence/undated': 'info',
  'evidence/date-invalid': 'warning',
  'evidence/out-of-year': 'warning',
  'evidence/year-unknown': 'info',
  'evidence/shared': 'info',
  'explanation/missing': 'warning',
  'set/criterion-missing': 'error',
  'set/criterion-unknown': 'warning',
  'set/max-differs': 'error',
  'set/count-differs': 'error',
  'sheet/merged-score': 'warning',
  'sheet/hidden-row': 'warning',
  'sheet/external-link': 'warning',
  'survey/text-number': 'warning',
  'survey/not-number': 'error',
  'survey/out-of-range': 'error',
  'survey/shares-differ': 'warning',
  'survey/factor-missing': 'info',
  'survey/points-differ': 'warning',
  'survey/parts-differ': 'warning',
  'survey/above-max': 'error',
  'survey/years-cross': 'warning',
  'survey/scale-assumed': 'info',
  'survey/formula-unknown': 'info',
  'report/no-charts': 'info',
  'plan/column-missing': 'error',
  'plan/criterion-missing': 'warning',
  'plan/criterion-unknown': 'warning',
  'plan/lead-missing': 'warning',
  'plan/unit-unknown': 'warning',
  'plan/deadline-missing': 'warning',
  'plan/date-text': 'warning',
  'plan/date-wrong': 'error',
  'plan/overdue': 'warning',
  'plan/evidence-overdue': 'warning',
  'plan/target-not-number': 'error',
  'plan/target-above-max': 'error',
  'plan/target-below-present': 'error',
  'plan/status-unknown': 'warning',
  'plan/goal-not-percent': 'error',
  'plan/goal-short': 'warning',
  'check/failed': 'error',
  'check/cut': 'info',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof CODES;

/** A value that a sentence shows: points and percents as plain numbers, or text of the sheet. null is "nothing there". */
export type Shown = number | string | null;

/** One finding. `cell` is A1 on the sheet that the user sees; null only where no cell is to blame. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  /** The criterion's number or the unit's, as path. */
  readonly number?: string;
  /** What should stand there. */
  readonly expected?: Shown;
  /** What stands there. */
  readonly actual?: Shown;
  /** What else the sentence of this code names: criterion's name, column role, missing cells, tolerance … */
  readonly values?: Readonly<Record<string, Shown>>;
  /** A safe mend; null or absent where a person must decide. */
  readonly fix?: Patch | null;
}
