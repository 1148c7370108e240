// The check report for programs: schema parscore.check/1.
import type { CheckedWorkbook } from '../../../core/check/check.ts';
import type { Finding } from '../../../core/check/finding.ts';
import { countsOf, rangeOf } from '../../../core/sheet/read.ts';
import { findingText } from '../../../core/text/finding.ts';
import type { Language } from '../../../core/text/language.ts';
import { countSeverities } from '../../../core/text/verdict.ts';
import { columnsJson } from './columns-json.ts';

/** One file's document. `findings` beside `tables` belong to none of them (table/not-found, counts by class, the plan sheet): each names its sheet. */
export function checkJson(file: string, { tables, findings }: CheckedWorkbook, language: Language): object {
  return {
    schema: 'parscore.check/1',
    file,
    tables: tables.map(({ table, findings: found }) => ({
      sheet: table.sheet,
      kind: table.kind,
      range: rangeOf(table),
      headerRows: table.headerRows.map((row) => row + 1),
      columns: columnsJson(table.columns),
      confidence: table.confidence,
      counts: countsOf(table),
      findings: findingsJson(found, language),
    })),
    ...(findings.length > 0 ? { findings: findings.flatMap((finding) => findingsJson([finding], language).map((shown) => ({ sheet: finding.sheet, ...shown }))) } : {}),
    summary: countSeverities([...tables.flatMap(({ findings: found }) => found), ...findings]),
  };
}

/** Findings as every document of ours shows them. */
export const findingsJson = (findings: readonly Finding[], language: Language): object[] =>
  findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    cell: finding.cell,
    number: finding.number ?? null,
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    message: findingText(finding, language),
    fix: finding.fix ?? null,
  }));
