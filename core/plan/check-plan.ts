// Checks a plan sheet against its scoring table: who leads, by when, how far, and whether the targets reach the goal.
import { a1 } from '../address.ts';
import { CODES, type Code, type Finding } from '../check/finding.ts';
import { cutToMost, inSheetOrder } from '../check/order.ts';
import { shortName } from '../check/report.ts';
import { toNumber } from '../points.ts';
import { dateParts } from '../sheet/day.ts';
import { fold } from '../sheet/fold.ts';
import type { Cell } from '../sheet/snapshot.ts';
import { checkDates } from './check-dates.ts';
import { checkGoal, checkTarget } from './check-targets.ts';
import { matchPlan } from './match-plan.ts';
import { PLAN_COLUMNS, QUARTERS, type PlanColumn } from './plan-columns.ts';
import { planOf, type PlanLine, type PlanSource } from './plan.ts';
import { ALL_PLAN_WORDS, PLAN_WORDS, STATUSES, type Status } from './plan-words.ts';
import type { WrittenPlan, WrittenRow } from './written-plan.ts';

export interface PlanCheck {
  readonly written: WrittenPlan;
  readonly source: PlanSource;
  /** Serial number of the day by which things are overdue: core has no clock. */
  readonly today: number;
}

/** Every code that a plan sheet may be told. */
export const PLAN_CODES: readonly Code[] = (Object.keys(CODES) as Code[]).filter((code) => code.startsWith('plan/'));

/** What differs from finding to finding of one code. */
export type Told = Pick<Finding, 'cell' | 'number' | 'expected' | 'actual' | 'values'>;

/** What the rules of one row look at. */
export interface RowCheck extends PlanCheck {
  readonly row: WrittenRow;
  /** Index into ScoringTable.rows; null where the table has no such criterion. */
  readonly index: number | null;
  /** null where the criterion no longer loses points. */
  readonly line: PlanLine | null;
  /** A1 of the row's cell in a column; null where that column is gone. */
  cell(column: PlanColumn): string | null;
  /** "1.1.2", or the name where there is no number. */
  readonly label: string;
}

/** The findings on a plan sheet, in sheet order. */
export function checkPlan(check: PlanCheck): readonly Finding[] {
  const { written, source } = check;
  const findings: Finding[] = [];
  const report = (code: Code, told: Told): void => {
    findings.push({ code, severity: CODES[code], sheet: written.sheet, ...told });
  };
  const plan = planOf(source);
  const matched = matchPlan(written.rows, source.table);
  const header = a1(written.headerRow, written.columns.number ?? 0);
  for (const column of PLAN_COLUMNS) if (written.columns[column] === undefined) report('plan/column-missing', { cell: header, values: { missing: PLAN_WORDS[written.language].columns[column].replace('\n', ' ') } });
  const planned = new Set(matched.values());
  for (const { row, path, name, lost } of plan.lines) if (!planned.has(row)) report('plan/criterion-missing', { cell: header, number: path, actual: toNumber(lost), values: { name: shortName(name) } });

  let index: number | null = null;
  for (const row of written.rows) {
    if (row.first) index = matched.get(row) ?? null;
    const at = index;
    const line = plan.lines.find((each) => each.row === at) ?? null;
    const cell = (column: PlanColumn): string | null => (written.columns[column] === undefined ? null : a1(row.row, written.columns[column]));
    const of: RowCheck = { ...check, row, index, line, cell, label: row.number === '' ? row.name : row.number };
    if (row.first && index === null) report('plan/criterion-unknown', { cell: cell('number') ?? cell('name'), number: of.label, values: { name: shortName(row.name) } });
    if (row.first && line !== null) checkMissing(of, line, tasksOf(written, row), report);
    checkUnit(of, report);
    checkDates(of, isDone(row), dateParts(check.today).year, report);
    checkTarget(of, report);
    checkStatuses(of, report);
  }
  checkGoal(check, matched, report);
  return cutToMost(inSheetOrder(findings), written.sheet);
}

export type Report = (code: Code, told: Told) => void;

/** The row of a criterion and the further tasks below it. */
function tasksOf({ rows }: WrittenPlan, first: WrittenRow): readonly WrittenRow[] {
  const from = rows.indexOf(first);
  const next = rows.findIndex((row, at) => at > from && row.first);
  return rows.slice(from, next < 0 ? undefined : next);
}

/** Any of the criterion's tasks may name the unit and the day. */
function checkMissing({ cell, label }: RowCheck, { lost }: PlanLine, tasks: readonly WrittenRow[], report: Report): void {
  const told = { number: label, actual: toNumber(lost) };
  const lead = cell('lead');
  const deadline = cell('deadline');
  if (lead !== null && tasks.every(({ entries }) => entries.lead === undefined)) report('plan/lead-missing', { cell: lead, ...told });
  if (deadline !== null && tasks.every(({ entries }) => entries.deadline === undefined)) report('plan/deadline-missing', { cell: deadline, ...told });
}

function checkUnit({ row, written, cell, label }: RowCheck, report: Report): void {
  const lead = row.entries.lead;
  if (lead === undefined) return;
  const name = textOf(lead);
  if (!written.units.some((unit) => fold(unit) === fold(name))) report('plan/unit-unknown', { cell: cell('lead'), number: label, actual: name });
}

function checkStatuses({ row, cell, label }: RowCheck, report: Report): void {
  for (const quarter of QUARTERS) {
    const status = row.entries[quarter];
    if (status !== undefined && statusOf(status) === null) report('plan/status-unknown', { cell: cell(quarter), number: label, actual: textOf(status) });
  }
}

/** Done in one quarter is done. */
const isDone = ({ entries }: WrittenRow): boolean => QUARTERS.some((quarter) => entries[quarter] !== undefined && statusOf(entries[quarter]) === 'done');

/** The status that a cell says in either language; null for anything else. */
export const statusOf = (cell: Cell): Status | null => STATUSES.find((status) => ALL_PLAN_WORDS.some(({ statuses }) => fold(statuses[status]) === fold(textOf(cell)))) ?? null;

/** What a cell says, as text. */
export const textOf = ({ value }: Cell): string => (value === null ? '' : typeof value === 'object' ? value.error : String(value).replace(/\s+/g, ' ').trim());
