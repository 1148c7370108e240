// The native formulas of a blank scoring table: sums over direct children, achieved points and index, live while scores are typed.
import { columnName } from '../address.ts';
import { lastFilledFormula } from '../edit/last-filled-formula.ts';

/** 0-based columns of the template, left to right. */
export const COLUMN = { number: 0, name: 1, max: 2, self: 3, appraised: 4, survey: 5, achieved: 6, index: 7, evidence: 8, note: 9 } as const;

/** What the achieved column shows where a row does not apply; the sums pass over it, the index leaves its max out. */
export const NOT_APPLICABLE = 'Không áp dụng';

/** A SUM takes at most 255 addends. */
const MOST_ADDENDS = 200;

const cell = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

/** "SUM(D8,D13)" over the rows of a parent's direct children (0-based sheet rows). */
export function sumFormula(column: number, rows: readonly number[]): string {
  const groups: string[] = [];
  for (let at = 0; at < rows.length; at += MOST_ADDENDS) {
    groups.push(`SUM(${rows.slice(at, at + MOST_ADDENDS).map((row) => cell(column, row)).join(',')})`);
  }
  return groups.join('+');
}

/** The last filled of self and appraised, plus survey; blank while nothing is scored. A survey-only leaf takes its survey. */
export function achievedFormula(row: number, surveyOnly: boolean): string {
  const [self, appraised, survey] = [cell(COLUMN.self, row), cell(COLUMN.appraised, row), cell(COLUMN.survey, row)];
  const scored = surveyOnly ? survey : `${self}:${survey}`;
  const points = surveyOnly ? survey : `SUM(${lastFilledFormula([self, appraised])},${survey})`;
  return `IF(COUNTIF(${self}:${survey},"${NOT_APPLICABLE}")>0,"${NOT_APPLICABLE}",IF(COUNT(${scored})=0,"",${points}))`;
}

/** achieved / applicable max x 100 of a leaf; blank where it is not scored. */
export function leafIndexFormula(row: number): string {
  const [max, achieved] = [cell(COLUMN.max, row), cell(COLUMN.achieved, row)];
  return `IF(AND(ISNUMBER(${achieved}),${max}>0),ROUND(${achieved}/${max}*100,2),"")`;
}

/** The same of a parent or total row, whose leaves stand from row `first` to row `last`. */
export function indexFormula(row: number, first: number, last: number): string {
  const [max, achieved] = [cell(COLUMN.max, row), cell(COLUMN.achieved, row)];
  const below = (column: number): string => `${cell(column, first)}:${cell(column, last)}`;
  const applicable = `${max}-SUMIF(${below(COLUMN.achieved)},"${NOT_APPLICABLE}",${below(COLUMN.max)})`;
  return `IF(${applicable}>0,ROUND(${achieved}/(${applicable})*100,2),"")`;
}

/** A total that adds bonus and takes penalty away, each cut at its cap (0-based rows of those lines, where there are some). */
export function totalFormula(column: number, rows: readonly number[], bonus: number | null, penalty: number | null): string {
  const cut = (row: number): string => `MIN(N(${cell(column, row)}),${cell(COLUMN.max, row)})`;
  return [sumFormula(column, rows), bonus === null ? '' : `+${cut(bonus)}`, penalty === null ? '' : `-${cut(penalty)}`].join('');
}
