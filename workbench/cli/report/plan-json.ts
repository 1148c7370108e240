// The plan report for programs: schema parscore.plan/1. Points and percents are numbers, days year-month-day.
import type { Finding } from '../../../core/check/finding.ts';
import { gainOfTargets } from '../../../core/plan/check-targets.ts';
import { matchPlan } from '../../../core/plan/match-plan.ts';
import type { PlannedSheet } from '../../../core/plan/plan-patch.ts';
import { ENTRY_COLUMNS, QUARTERS } from '../../../core/plan/plan-columns.ts';
import type { PlanSource } from '../../../core/plan/plan.ts';
import { readDay } from '../../../core/plan/read-day.ts';
import type { WrittenPlan, WrittenRow } from '../../../core/plan/written-plan.ts';
import { percent, plus, toNumber, type Points } from '../../../core/points.ts';
import { isoDay } from '../../../core/sheet/day.ts';
import { readCell } from '../../../core/sheet/read-points.ts';
import type { Cell } from '../../../core/sheet/snapshot.ts';
import { findingText } from '../../../core/text/finding.ts';
import type { Language } from '../../../core/text/language.ts';

/** What was planned and written, and how the finished plan sheet stands. */
export interface PlanReport {
  readonly file: string;
  readonly output: string;
  readonly backup: string | null;
  readonly planned: PlannedSheet;
  readonly written: WrittenPlan;
  readonly source: PlanSource;
  readonly findings: readonly Finding[];
  /** Sheets of the workbook's other scoring tables. */
  readonly others: readonly string[];
}

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

/** One file's document. */
export function planJson(report: PlanReport, language: Language): object {
  const { file, output, backup, planned, written, source, findings, others } = report;
  const { index, goal, reach } = planTotals(report);
  return {
    schema: 'parscore.plan/1',
    file,
    output,
    backup,
    sheet: written.sheet,
    table: source.table.sheet,
    otherTables: others,
    index: plain(index),
    goal,
    reach: plain(reach),
    lost: plain(planned.plan.lost),
    recoverable: plain(planned.plan.recoverable),
    kept: planned.merged.keptCount,
    frozen: planned.frozen.map(({ cell, formula, shown }) => ({ cell, formula, value: shown })),
    lines: linesOf(report),
    findings: findings.map((finding) => ({ code: finding.code, severity: finding.severity, cell: finding.cell, number: finding.number ?? null, expected: finding.expected ?? null, actual: finding.actual ?? null, message: findingText(finding, language) })),
  };
}

/** Index today, the goal on the sheet, and the index when all targets are met, in percent. */
export function planTotals({ source, written }: Pick<PlanReport, 'source' | 'written'>): { readonly index: Points | null; readonly goal: number | string | null; readonly reach: Points | null } {
  const { achieved, applicableMax, index } = source.score.totals;
  const { held } = written.goal;
  const goal = held === undefined ? null : typeof held.value === 'number' ? held.value : said(held);
  const gain = gainOfTargets(source, matchPlan(written.rows, source.table));
  return { index, goal, reach: achieved === null || applicableMax === null ? null : percent(plus(achieved, gain), applicableMax) };
}

function linesOf({ planned, written, source }: PlanReport): readonly object[] {
  const matched = matchPlan(written.rows, source.table);
  const byRow = new Map([...matched].flatMap(([row, index]) => (index === null ? [] : [[index, row] as const])));
  return planned.plan.lines.map((line) => {
    const first = byRow.get(line.row);
    const from = first === undefined ? -1 : written.rows.indexOf(first);
    const next = written.rows.findIndex((row, at) => at > from && row.first);
    const tasks = from < 0 ? [] : written.rows.slice(from, next < 0 ? undefined : next);
    return {
      number: line.path,
      name: line.name,
      survey: line.survey,
      max: toNumber(line.max),
      achieved: toNumber(line.achieved),
      lost: toNumber(line.lost),
      recoverable: toNumber(line.recoverable),
      tasks: tasks.map(taskJson),
    };
  });
}

/** What the official's cells say; null where blank. */
function taskJson({ entries }: WrittenRow): object {
  const texts = Object.fromEntries(ENTRY_COLUMNS.map((column) => [column, entries[column] === undefined ? null : said(entries[column])]));
  const target = readCell(entries.target);
  return {
    cause: texts['cause'],
    task: texts['task'],
    lead: texts['lead'],
    cooperating: texts['cooperating'],
    deadline: dayOf(entries.deadline),
    evidenceDue: dayOf(entries.evidenceDue),
    evidence: texts['evidence'],
    target: target.state === 'number' ? toNumber(target.points) : texts['target'],
    quarters: QUARTERS.map((quarter) => texts[quarter] ?? null),
  };
}

/** "2026-12-20" of a date; the words where there is no date. */
function dayOf(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  const day = readDay(cell.value, null);
  return day.state === 'day' ? isoDay(day.day) : said(cell);
}

const said = ({ value }: Cell): string | null => (value === null ? null : typeof value === 'object' ? value.error : String(value));
