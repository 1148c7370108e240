// The check report for programs: schema parscore.check/1.
import type { CheckedWorkbook } from '../../../core/check/check.ts';
import { countsOf, rangeOf } from '../../../core/sheet/read.ts';
import { findingText } from '../../../core/text/finding.ts';
import type { Language } from '../../../core/text/language.ts';
import { countSeverities } from '../../../core/text/verdict.ts';
import { columnsJson } from './columns-json.ts';

/** One file's document. `findings` beside `tables` are those of the whole workbook (table/not-found) and of its plan sheet. */
export function checkJson(file: string, { tables, findings }: CheckedWorkbook, language: Language): object {
  const shown = (found: CheckedWorkbook['findings']): object[] =>
    found.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.cell,
      number: finding.number ?? null,
      expected: finding.expected ?? null,
      actual: finding.actual ?? null,
      message: findingText(finding, language),
      fix: finding.fix ?? null,
    }));
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
      findings: shown(found),
    })),
    ...(findings.length > 0 ? { findings: shown(findings).map((finding, at) => ({ sheet: findings[at]?.sheet ?? null, ...finding })) } : {}),
    summary: countSeverities([...tables.flatMap(({ findings: found }) => found), ...findings]),
  };
}
