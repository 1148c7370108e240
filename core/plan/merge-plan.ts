// Joins a plan with what the official has written in it before: nothing that was typed is lost, blanks are filled with what is known.
import { a1 } from '../address.ts';
import type { Cell } from '../sheet/snapshot.ts';
import { fold } from '../sheet/fold.ts';
import type { Language } from '../text/language.ts';
import type { PlanFormula } from './kept-formula.ts';
import { matchPlan } from './match-plan.ts';
import { ENTRY_COLUMNS, QUARTERS, type EntryColumn } from './plan-columns.ts';
import { leadOf, type Plan, type PlanLine, type PlanSource } from './plan.ts';
import { ALL_PLAN_WORDS, CAUSES, KNOWABLE, PLAN_WORDS, STATUSES } from './plan-words.ts';
import type { WrittenPlan, WrittenRow } from './written-plan.ts';

/** What a cell of the official's holds or shows. */
export type PlanValue = string | number | boolean;

/** What a cell of the official's is to hold: a formula of theirs stays one where it can. */
export type PlanEntry = PlanValue | PlanFormula;

export const isPlanFormula = (entry: PlanEntry | null | undefined): entry is PlanFormula => typeof entry === 'object' && entry !== null;

/** One task of a criterion, as it stands or will stand on the sheet. */
export interface PlanTask {
  readonly entries: Readonly<Partial<Record<EntryColumn, PlanEntry>>>;
  readonly extras: readonly (PlanEntry | undefined)[];
  /** 0-based row of the plan sheet where it stood; null where it is new. */
  readonly at: number | null;
}

/** A criterion of the plan with its tasks, at least one. */
export interface PlanItem {
  /** null where it no longer loses points. */
  readonly line: PlanLine | null;
  /** Index into ScoringTable.rows; null where the table no longer has it. */
  readonly row: number | null;
  readonly number: string;
  readonly name: string;
  readonly tasks: readonly PlanTask[];
}

/** All that the plan sheet is to hold besides computed figures. */
export interface MergedPlan {
  readonly appraisal: readonly PlanItem[];
  readonly survey: readonly PlanItem[];
  /** Written before, and no longer losing points or no longer in the table. */
  readonly kept: readonly PlanItem[];
  /** Headers of the official's own columns. */
  readonly extras: readonly string[];
  readonly units: readonly string[];
  /** Percent as it was typed; null where there is none. */
  readonly goal: PlanEntry | null;
  /** The sheet as it stood; null where there was none. */
  readonly written: WrittenPlan | null;
  /** Criteria whose cells held something that was kept. */
  readonly keptCount: number;
}

/** `goal` replaces the one on the sheet where it is given. */
export function mergePlan(plan: Plan, source: PlanSource, written: WrittenPlan | null, goal: number | null, language: Language): MergedPlan {
  const tasks = tasksByCriterion(written, language);
  const matched = written === null ? new Map<WrittenRow, number | null>() : matchPlan(written.rows, source.table);
  const byRow = new Map([...matched].flatMap(([row, index]) => (index === null ? [] : [[index, tasks.get(row) ?? []] as const])));
  const itemOf = (line: PlanLine): PlanItem => ({ line, row: line.row, number: line.path, name: line.name, tasks: filledUp(byRow.get(line.row) ?? [], prefilled(line, language)) });
  const lost = new Set(plan.lines.map(({ row }) => row));
  const kept = [...matched].flatMap(([row, index]): PlanItem[] => {
    const own = tasks.get(row) ?? [];
    if (index !== null && lost.has(index)) return [];
    const known = index === null ? {} : prefilled({ ...leadOf(source, index), cause: null }, language);
    return isTyped(own.map((task) => withoutKnownCause(task, language)), known) ? [{ line: null, row: index, number: row.number, name: row.name, tasks: own }] : [];
  });
  return {
    appraisal: plan.lines.filter(({ survey }) => !survey).map(itemOf),
    survey: plan.lines.filter(({ survey }) => survey).map(itemOf),
    kept,
    extras: written?.extras.map(({ header }) => header) ?? [],
    units: distinct([...plan.units, ...(written?.units ?? [])]),
    goal: goal ?? (written?.goal.held === undefined ? null : heldOf(written.goal.held)),
    written,
    keptCount: [...tasks.values()].filter((own) => own.some((task) => Object.keys(task.entries).length > 0 || task.extras.some((value) => value !== undefined))).length,
  };
}

/** Whether the official has typed anything in a plan sheet that insert would not have put there. */
export function isFilledIn(plan: Plan, source: PlanSource, written: WrittenPlan, language: Language): boolean {
  const tasks = tasksByCriterion(written, language);
  const lines = new Map(plan.lines.map((line) => [line.row, line]));
  return [...matchPlan(written.rows, source.table)].some(([row, index]) => {
    const line = index === null ? undefined : lines.get(index);
    return isTyped(tasks.get(row) ?? [], line === undefined ? {} : prefilled(line, language));
  });
}

function tasksByCriterion(written: WrittenPlan | null, language: Language): ReadonlyMap<WrittenRow, readonly PlanTask[]> {
  const found = new Map<WrittenRow, PlanTask[]>();
  let current: PlanTask[] = [];
  for (const row of written?.rows ?? []) {
    if (row.first) found.set(row, (current = []));
    current.push(taskOf(row, language));
  }
  return found;
}

function taskOf({ row, entries, extras }: WrittenRow, language: Language): PlanTask {
  const held: Partial<Record<EntryColumn, PlanEntry>> = {};
  for (const column of ENTRY_COLUMNS) {
    const cell = entries[column];
    if (cell !== undefined) held[column] = translated(column, heldOf(cell), language);
  }
  return { entries: held, extras: extras.map((cell) => (cell === undefined ? undefined : heldOf(cell))), at: row };
}

const heldOf = (cell: Cell): PlanEntry => (cell.formula === undefined ? valueOf(cell) : { formula: cell.formula, shown: valueOf(cell), cell: a1(cell.row, cell.column) });

const valueOf = ({ value }: Cell): PlanValue => (value === null ? '' : typeof value === 'object' ? value.error : value);

/** Causes and statuses of our lists are said in the sheet's language, so that they are counted. */
function translated(column: EntryColumn, value: PlanEntry, language: Language): PlanEntry {
  if (isPlanFormula(value)) return value;
  const words = PLAN_WORDS[language];
  const is = (text: string): boolean => fold(String(value)) === fold(text);
  if (column === 'cause') {
    const cause = CAUSES.find((each) => ALL_PLAN_WORDS.some(({ causes }) => is(causes[each])));
    return cause === undefined ? value : words.causes[cause];
  }
  if (!(QUARTERS as readonly EntryColumn[]).includes(column)) return value;
  const status = STATUSES.find((each) => ALL_PLAN_WORDS.some(({ statuses }) => is(statuses[each])));
  return status === undefined ? value : words.statuses[status];
}

/** What insert fills in by itself. */
function prefilled({ cause, lead, cooperating }: Pick<PlanLine, 'cause' | 'lead' | 'cooperating'>, language: Language): PlanTask['entries'] {
  return {
    ...(cause === null ? {} : { cause: PLAN_WORDS[language].causes[cause] }),
    ...(lead === '' ? {} : { lead }),
    ...(cooperating.length === 0 ? {} : { cooperating: cooperating.join('; ') }),
  };
}

/** The tasks with the blanks of the first one filled with what is known; who cooperates belongs to who leads. */
function filledUp(tasks: readonly PlanTask[], known: PlanTask['entries']): readonly PlanTask[] {
  const [first = { entries: {}, extras: [], at: null }, ...others] = tasks;
  const isLed = first.entries.lead === undefined || first.entries.lead === known.lead;
  const { cooperating, ...entries } = { ...known, ...first.entries };
  const joins = isLed ? cooperating : first.entries.cooperating;
  return [{ ...first, entries: joins === undefined ? entries : { ...entries, cooperating: joins } }, ...others];
}

/** A cause that insert itself would have filled in, while the points were lost, was not typed by anybody. */
function withoutKnownCause(task: PlanTask, language: Language): PlanTask {
  const { cause, ...entries } = task.entries;
  return KNOWABLE.some((each) => PLAN_WORDS[language].causes[each] === cause) ? { ...task, entries } : task;
}

const isTyped = (tasks: readonly PlanTask[], known: PlanTask['entries']): boolean =>
  tasks.length > 1 || tasks.some(({ entries, extras }) => extras.some((value) => value !== undefined) || ENTRY_COLUMNS.some((column) => entries[column] !== undefined && entries[column] !== known[column]));

const distinct = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
