// The one registry of rules: adding a rule is one new file and one line here.
import type { RankingRule, ScoringRule } from '../rule.ts';
import * as maxBestOptionDiffers from './max-best-option-differs.ts';
import * as maxChildrenDiffer from './max-children-differ.ts';
import * as maxMissing from './max-missing.ts';
import * as maxNotNumber from './max-not-number.ts';
import * as maxScaleDiffers from './max-scale-differs.ts';
import * as maxTextNumber from './max-text-number.ts';
import * as maxTotalDiffers from './max-total-differs.ts';
import * as numberDuplicate from './number-duplicate.ts';
import * as numberGap from './number-gap.ts';
import * as numberLostZero from './number-lost-zero.ts';
import * as numberOrphan from './number-orphan.ts';
import * as setCountDiffers from './set-count-differs.ts';
import * as setCriterionMissing from './set-criterion-missing.ts';
import * as setCriterionUnknown from './set-criterion-unknown.ts';
import * as setMaxDiffers from './set-max-differs.ts';
import * as sheetExternalLink from './sheet-external-link.ts';
import * as sheetHiddenRow from './sheet-hidden-row.ts';
import * as sheetMergedScore from './sheet-merged-score.ts';
import * as tableColumnMissing from './table-column-missing.ts';

/** What a rule's file exports: the rule for scoring tables, for ranking tables, or both for the same codes. */
export interface RuleFile {
  readonly rule?: ScoringRule;
  readonly rankingRule?: RankingRule;
}

/** Every rule, in the order in which findings on one cell are told. */
export const RULE_FILES: readonly RuleFile[] = [
  tableColumnMissing,
  numberDuplicate,
  numberGap,
  numberOrphan,
  numberLostZero,
  maxMissing,
  maxNotNumber,
  maxTextNumber,
  maxChildrenDiffer,
  maxTotalDiffers,
  maxBestOptionDiffers,
  maxScaleDiffers,
  setCriterionMissing,
  setCriterionUnknown,
  setMaxDiffers,
  setCountDiffers,
  sheetMergedScore,
  sheetHiddenRow,
  sheetExternalLink,
];
