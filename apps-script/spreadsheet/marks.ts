// Colours cells by severity with conditional formats of ours, after all of the official's own; earlier ones of ours go.
import { a1Area } from '../../core/address.ts';
import type { Severity } from '../../core/check/finding.ts';
import { SEVERITY_FILLS } from '../../core/edit/looks.ts';
import { markFormula, severityOfMark } from '../../core/edit/mark-formula.ts';
import { markedAreas } from '../../core/edit/marked-areas.ts';
import type { PutMarks } from '../../core/edit/patch.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Conditional formats of a sheet; the first wins. */
export type Rules = readonly Rule[];

/** The severity that a rule of ours says; null for the official's own. */
export function severityOfRule(rule: Rule): Severity | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  const formula: unknown = condition.getCriteriaValues()[0];
  return typeof formula === 'string' ? severityOfMark(formula) : null;
}

export const standingMarks = (rules: Rules): Rules => rules.filter((rule) => severityOfRule(rule) !== null);

/** Replaces our marks; `rules` are all that stand on the sheet. One rule a severity, whatever the number of cells. */
export function putMarks(sheet: Sheet, rules: Rules, marks: PutMarks['marks']): void {
  if (marks.length === 0 && standingMarks(rules).length === 0) return;
  const theirs = rules.filter((rule) => severityOfRule(rule) === null);
  const ours = markedAreas(marks).map(({ severity, areas }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${markFormula(severity)}`)
      .setBackground(`#${SEVERITY_FILLS[severity]}`)
      .setRanges(sheet.getRangeList(areas.map(a1Area)).getRanges())
      .build(),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}
