// Runs every rule on a table or a workbook: findings in sheet order, and a rule that fails is a finding too.
import type { CriteriaSet } from '../criteria/set.ts';
import { scoreTable } from '../score/score.ts';
import type { TableScore } from '../score/totals.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import { readSheet, type SheetOverride } from '../sheet/read.ts';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import type { Table } from '../sheet/table.ts';
import { CLASS_CODES, classFindings } from './class-counts.ts';
import { COUNTED_CODES, countedGrades } from './counted-grades.ts';
import { CODES, type Code, type Finding } from './finding.ts';
import { cutToMost, inSheetOrder } from './order.ts';
import { RULE_FILES, type RuleFile } from './rules/index.ts';

/** The codes that no rule reports, only the runner. */
export const RUNNER_CODES: readonly Code[] = ['table/not-found', 'check/failed', 'check/cut'];

/** What a check may be told. */
export interface CheckOptions {
  /** The chosen criteria set. */
  readonly set?: CriteriaSet | null;
  /** The rules to run; all registered ones unless told. */
  readonly rules?: readonly RuleFile[];
}

/** What the check of a workbook may be told besides. */
export interface WorkbookOptions extends CheckOptions {
  /** Column maps that the user gave. */
  readonly overrides?: readonly SheetOverride[];
}

/** One table with what was found in it. */
export interface CheckedTable {
  readonly table: Table;
  /** Absent for a ranking table, and where scoring failed (then a check/failed tells). */
  readonly score?: TableScore;
  readonly findings: readonly Finding[];
}

/** A workbook's tables, and the findings that belong to none of them. */
export interface CheckedWorkbook {
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
}

/** Reads and checks every table of a workbook; our own sheets are left out. Never throws. */
export function checkWorkbook(snapshot: Snapshot, options: WorkbookOptions = {}): CheckedWorkbook {
  const sheets = snapshot.sheets.filter((sheet) => sheet.own === undefined);
  return joined(sheets, sheets.map((sheet) => checkSheet(sheet, options)));
}

/** Reads and checks every table of one sheet, so that a host may breathe between sheets. No table is no finding yet: `joined` tells it of the whole. */
export function checkSheet(sheet: SheetSnapshot, options: WorkbookOptions = {}): CheckedWorkbook {
  const read: Table[] = [];
  const findings = guarded(sheet.name, ['table/not-found'], () => {
    read.push(...readSheet(sheet, options.overrides ?? []));
    return [];
  });
  const grid = read.length === 0 ? null : gridOf(sheet);
  findings.push(...guarded(sheet.name, CLASS_CODES, () => classFindings(sheet, read, grid)));
  return { tables: grid ? read.map((table) => checked(table, grid, options)) : [], findings };
}

/** The official's sheets, each checked by itself, as one workbook. */
export function joined(sheets: readonly SheetSnapshot[], parts: readonly CheckedWorkbook[]): CheckedWorkbook {
  const tables = parts.flatMap((part) => part.tables);
  const counted = guarded(sheets[0]?.name ?? '', COUNTED_CODES, () => countedGrades(sheets, tables.map(({ table }) => table)));
  const findings = [...parts.flatMap((part) => part.findings).filter((finding) => !counted.some((cause) => isTotalOf(cause, finding))), ...counted];
  // What a sheet counts by class is no table; a reading that failed says more than that nothing was found.
  const isNothing = tables.length === 0 && !findings.some(({ code }) => code === 'check/failed');
  return { tables, findings: isNothing ? [notFound(sheets), ...findings] : findings };
}

/** A printed total of counts that the ranking bears out: the count below which is wrong is told, the total is not. */
const isTotalOf = ({ sheet, values }: Finding, finding: Finding): boolean =>
  finding.code === 'total/wrong' && finding.values?.['what'] === 'classes' && finding.sheet === sheet && finding.cell === values?.['total'];

/** The findings of one table; `grid` is that of the table's sheet. Never throws: what fails inside is a check/failed. */
export const checkTable = (table: Table, grid: Grid, options: CheckOptions = {}): readonly Finding[] => checked(table, grid, options).findings;

function checked(table: Table, grid: Grid, { set = null, rules = RULE_FILES }: CheckOptions): CheckedTable {
  const findings: Finding[] = [];
  if (table.kind === 'ranking') {
    for (const { rankingRule } of rules)
      if (rankingRule) findings.push(...guarded(table.sheet, rankingRule.codes, () => rankingRule.run({ table, grid, set })));
    return { table, findings: ordered(findings, table) };
  }
  const scored = attempt(() => scoreTable(table, set));
  const context = {
    table, grid, set,
    // Rules that need no score run even where scoring failed; those that ask for it fail with its error.
    get score(): TableScore {
      if ('error' in scored) throw scored.error;
      return scored.value;
    },
  };
  for (const { rule } of rules) if (rule) findings.push(...guarded(table.sheet, rule.codes, () => rule.run(context)));
  if ('error' in scored) findings.push(failed(table.sheet, SCORING, scored.error));
  return { table, ...('value' in scored ? { score: scored.value } : {}), findings: ordered(findings, table) };
}

/** What a failed scoring leaves unchecked, for check/failed. */
const SCORING: readonly Code[] = ['total/wrong', 'index/wrong'];

const ordered = (findings: readonly Finding[], table: Table): Finding[] => cutToMost(inSheetOrder(findings), table.sheet);

/** What one rule finds; if it throws, also a check/failed that names its codes. */
export function guarded(sheet: string, codes: readonly Code[], run: () => Iterable<Finding>): Finding[] {
  const findings: Finding[] = [];
  const ran = attempt(() => {
    for (const finding of run()) {
      if (!codes.includes(finding.code)) throw new Error(`undeclared code ${finding.code}`);
      findings.push(finding);
    }
  });
  return 'error' in ran ? [...findings, failed(sheet, codes, ran.error)] : findings;
}

/** values of check/failed: what (the codes, "max/missing, max/not-number"), name (what the program says of it). */
const failed = (sheet: string, codes: readonly Code[], error: Error): Finding => ({
  code: 'check/failed',
  severity: CODES['check/failed'],
  sheet,
  cell: null,
  values: { what: codes.join(', '), name: error.message },
});

/** On the first sheet that the official sees. */
const notFound = (sheets: readonly SheetSnapshot[]): Finding => ({
  code: 'table/not-found',
  severity: CODES['table/not-found'],
  sheet: (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.name ?? '',
  cell: null,
});

function attempt<T>(run: () => T): { readonly value: T } | { readonly error: Error } {
  try {
    return { value: run() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
