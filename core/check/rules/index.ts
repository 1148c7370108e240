// The one registry of rules: adding a rule is one new file and one line here.
import type { RankingRule, ScoringRule } from '../rule.ts';
import * as evidenceMissing from './evidence-missing.ts';
import * as explanationMissing from './explanation-missing.ts';
import * as gradeWrong from './grade-wrong.ts';
import * as indexOfField from './index-of-field.ts';
import * as indexOfUnit from './index-of-unit.ts';
import * as indexWrong from './index-wrong.ts';
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
import * as rankWrong from './rank-wrong.ts';
import * as scoreAboveMax from './score-above-max.ts';
import * as scoreCellError from './score-cell-error.ts';
import * as scoreMissing from './score-missing.ts';
import * as scoreNegative from './score-negative.ts';
import * as scoreNotAnOption from './score-not-an-option.ts';
import * as scoreNotNumber from './score-not-number.ts';
import * as scoreOnOptionRow from './score-on-option-row.ts';
import * as scoreSelfScoredSurvey from './score-self-scored-survey.ts';
import * as scoreTextNumber from './score-text-number.ts';
import * as scoreTooPrecise from './score-too-precise.ts';
import * as setCountDiffers from './set-count-differs.ts';
import * as setCriterionMissing from './set-criterion-missing.ts';
import * as setCriterionUnknown from './set-criterion-unknown.ts';
import * as setMaxDiffers from './set-max-differs.ts';
import * as sheetExternalLink from './sheet-external-link.ts';
import * as sheetHiddenRow from './sheet-hidden-row.ts';
import * as sheetMergedScore from './sheet-merged-score.ts';
import * as tableColumnMissing from './table-column-missing.ts';
import * as totalFormulaRange from './total-formula-range.ts';
import * as totalMissing from './total-missing.ts';
import * as totalOfLeaf from './total-of-leaf.ts';
import * as totalOfField from './total-of-field.ts';
import * as totalOfMean from './total-of-mean.ts';
import * as totalOfUnit from './total-of-unit.ts';
import * as totalTyped from './total-typed.ts';
import * as totalWrong from './total-wrong.ts';

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
  scoreMissing,
  scoreNotNumber,
  scoreTextNumber,
  scoreAboveMax,
  scoreNegative,
  scoreNotAnOption,
  scoreTooPrecise,
  scoreSelfScoredSurvey,
  scoreOnOptionRow,
  scoreCellError,
  totalWrong,
  totalOfLeaf,
  totalOfUnit,
  totalOfField,
  totalOfMean,
  totalTyped,
  totalFormulaRange,
  totalMissing,
  indexWrong,
  indexOfUnit,
  indexOfField,
  rankWrong,
  gradeWrong,
  evidenceMissing,
  explanationMissing,
  setCriterionMissing,
  setCriterionUnknown,
  setMaxDiffers,
  setCountDiffers,
  sheetMergedScore,
  sheetHiddenRow,
  sheetExternalLink,
];
