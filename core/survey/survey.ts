// Surveys of a workbook: what each table states, how its figures agree, what its answers could mean, and what is wrong.
import type { Finding } from '../check/finding.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import type { Points } from '../points.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import { checkSurvey } from './check-survey.ts';
import { conversionsOf, pooled, type Conversion, type ConversionId, type LevelPercents } from './conversions.ts';
import { readSurveys } from './read-survey.ts';
import { reconcile, type ReconciledYear } from './reconcile.ts';
import { shownSipasPoints } from './sipas-points.ts';
import { scaleOf, type SurveyScale } from './survey-scale.ts';
import type { Answers, Factor, SurveyTable } from './survey-table.ts';

/** What a survey may be told. */
export interface SurveyOptions {
  readonly set?: CriteriaSet | null;
  /** Maximum points of SIPAS, where the user says it. */
  readonly max?: Points | null;
  /** The conversion that the user chose; without one none is taken for the index. */
  readonly conversion?: ConversionId | null;
  /** What an answer on each level is worth, where the user says it. */
  readonly percents?: LevelPercents;
}

/** What the answers of one row could mean. */
export interface ConvertedRow {
  /** null for all factors together. */
  readonly factor: Factor | null;
  readonly conversions: readonly Conversion[];
}

/** One survey table, looked at. */
export interface Survey {
  readonly table: SurveyTable;
  readonly scale: SurveyScale;
  readonly years: readonly ReconciledYear[];
  /** Factor by factor, then all together; empty where the table holds no answers. */
  readonly converted: readonly ConvertedRow[];
  /** The index and points by the conversion that the user chose; null where none was, or where it tells no index. */
  readonly chosen: { readonly id: ConversionId; readonly index: Points; readonly points: Points } | null;
  readonly findings: readonly Finding[];
}

/** Every survey of a workbook, in sheet order. */
export const surveysOf = (snapshot: Snapshot, options: SurveyOptions = {}): readonly Survey[] => readSurveys(snapshot).map((table) => surveyOf(table, options));

function surveyOf(table: SurveyTable, { set = null, max = null, conversion = null, percents }: SurveyOptions): Survey {
  const scale = scaleOf(table, set, max);
  const rows = table.factors.flatMap(({ factor, answers }) => (answers === null ? [] : [{ factor, answers }]));
  const all = table.overall ?? pooled(rows.map(({ answers }) => answers));
  const converted = [...rows, ...(all === null ? [] : [{ factor: null, answers: all }])].map(({ factor, answers }: { factor: Factor | null; answers: Answers }) => ({ factor, conversions: conversionsOf(answers, percents) }));
  const index = converted.find(({ factor }) => factor === null)?.conversions.find(({ id }) => id === conversion)?.index ?? null;
  return {
    table, scale, converted,
    years: table.years.map((year) => reconcile(year, scale)),
    chosen: conversion === null || index === null ? null : { id: conversion, index, points: shownSipasPoints(index, scale.points.max) },
    findings: checkSurvey(table, scale),
  };
}
