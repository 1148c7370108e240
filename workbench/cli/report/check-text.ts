// The check report for people: each table in a line, what to do first on top, and how the table stands.
import type { CheckedTable, CheckedWorkbook } from '../../../core/check/check.ts';
import type { Finding, Severity } from '../../../core/check/finding.ts';
import { PLAN_CODES } from '../../../core/plan/check-plan.ts';
import { pointsOf } from '../../../core/points.ts';
import { countsOf, rangeOf } from '../../../core/sheet/read.ts';
import { evidenceText } from '../../../core/text/evidence.ts';
import { findingText } from '../../../core/text/finding.ts';
import type { Language } from '../../../core/text/language.ts';
import { NAMES } from '../../../core/text/names.ts';
import { showPoints } from '../../../core/text/number.ts';
import { countSeverities, verdictText } from '../../../core/text/verdict.ts';
import type { Terminal } from '../terminal.ts';
import { line } from '../words/words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SIGNS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '·' };

/** Below this the reader's doubts are told with the table. */
const DOUBTFUL = 0.8;

/** The report of one file, as lines. */
export function checkText(file: string, { tables, findings }: CheckedWorkbook, language: Language, terminal: Terminal): string[] {
  const ofPlan = findings.filter(({ code }) => PLAN_CODES.includes(code));
  const others = findings.filter(({ code }) => !PLAN_CODES.includes(code));
  const ofWorkbook = others.filter(({ cell }) => cell === null);
  const sheets = [...new Set(others.filter(({ cell }) => cell !== null).map(({ sheet }) => sheet))];
  return [
    terminal.bold(file),
    ...(ofWorkbook.length > 0 ? ['', ...findingGroups(ofWorkbook, language, terminal)] : []),
    ...tables.flatMap((table) => ['', ...tableLines(table, language, terminal)]),
    // Counts by class are no table, and their cells need their sheet.
    ...sheets.flatMap((sheet) => ['', line('classes-headline', language, { sheet }), ...findingGroups(others.filter((each) => each.cell !== null && each.sheet === sheet), language, terminal)]),
    ...(ofPlan.length > 0 ? ['', line('plan-sheet', language, { sheet: ofPlan[0]?.sheet }), ...findingGroups(ofPlan, language, terminal)] : []),
  ];
}

function tableLines({ table, findings }: CheckedTable, language: Language, terminal: Terminal): string[] {
  const values = { sheet: table.sheet, range: rangeOf(table), confidence: percentOf(table.confidence, language), ...countsOf(table) };
  const doubts = table.confidence < DOUBTFUL ? table.evidence.filter(({ code }) => code.startsWith('weak-')) : [];
  const fixable = findings.filter(({ fix }) => fix !== undefined && fix !== null).length;
  return [
    line(table.kind === 'scoring' ? 'scoring-headline' : 'ranking-headline', language, values),
    ...doubts.map((doubt) => evidenceText(doubt, language)),
    ...findingGroups(findings, language, terminal),
    ...(fixable > 0 && table.kind === 'scoring' ? [line('fixable', language, { count: fixable })] : []),
    terminal.bold(verdictText(countSeverities(findings), language)),
  ];
}

/** Findings by severity, the gravest first, as lines. */
export function findingGroups(findings: readonly Finding[], language: Language, terminal: Terminal): string[] {
  return SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const heading = line('group', language, { heading: NAMES[language].severityHeading[severity], count: found.length });
    return [
      terminal.tint(severity, heading),
      ...found.map((finding) => `  ${terminal.tint(severity, SIGNS[severity])} ${findingText(finding, language)} ${terminal.dim(`[${finding.code}]`)}`),
    ];
  });
}

/** A share from 0 to 1 as a whole percent. */
function percentOf(share: number, language: Language): string {
  return `${showPoints(pointsOf(share * 100), language, 0)}%`;
}
