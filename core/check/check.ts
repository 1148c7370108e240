// Runs every rule on a table or a workbook: findings in sheet order, and a rule that fails is a finding too.
import type { CriteriaSet } from '../criteria/set.ts';
import { scoreTable } from '../score/score.ts';
import type { TableScore } from '../score/totals.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Table } from '../sheet/table.ts';
import { CODES, type Code, type Finding } from './finding.ts';
import { cutToMost, inSheetOrder } from './order.ts';
import { RULE_FILES, type RuleFile } from './rules/index.ts';

/** What a check may be told. */
export interface CheckOptions {
  /** The chosen criteria set. */
  readonly set?: CriteriaSet | null;
  /** The rules to run; all registered ones unless told. */
  readonly rules?: readonly RuleFile[];
}

/** The findings of one table; `grid` is that of the table's sheet. Never throws: what fails inside is a check/failed. */
export function checkTable(table: Table, grid: Grid, options: CheckOptions = {}): Finding[] {
  const { set = null, rules = RULE_FILES } = options;
  const findings: Finding[] = [];
  const score = once(() => (table.kind === 'scoring' ? scoreTable(table, set) : null));
  for (const { rule, rankingRule } of rules) {
    if (table.kind === 'ranking') {
      if (rankingRule) findings.push(...guarded(table.sheet, rankingRule.codes, () => rankingRule.run({ table, grid, set })));
    } else if (rule) {
      // The score is reckoned when the first rule asks for it, so that rules that need none survive its failing.
      const context = { table, grid, set, get score() { return present(score()); } };
      findings.push(...guarded(table.sheet, rule.codes, () => rule.run(context)));
    }
  }
  return cutToMost(inSheetOrder(findings), table.sheet);
}

/**
 * What one rule finds; if it throws, also a check/failed that names its codes.
 * values of check/failed: what (the codes, "max/missing, max/not-number"), name (what the program says of it).
 */
function guarded(sheet: string, codes: readonly Code[], run: () => Iterable<Finding>): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const finding of run()) {
      if (!codes.includes(finding.code)) throw new Error(`undeclared code ${finding.code}`);
      findings.push(finding);
    }
  } catch (error) {
    const name = error instanceof Error ? error.message : String(error);
    findings.push({ code: 'check/failed', severity: CODES['check/failed'], sheet, cell: null, values: { what: codes.join(', '), name } });
  }
  return findings;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function present(score: TableScore | null): TableScore {
  if (score === null) throw new Error('a ranking table has no score');
  return score;
}
