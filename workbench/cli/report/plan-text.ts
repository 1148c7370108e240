// The plan report for people: what was planned, what is still blank, what is wrong, and where it was written.
import type { Code, Finding } from '../../../core/check/finding.ts';
import { pointsOf, toNumber } from '../../../core/points.ts';
import { findingText } from '../../../core/text/finding.ts';
import type { Language } from '../../../core/text/language.ts';
import { showPoints } from '../../../core/text/number.ts';
import { verdictText, type SeverityCounts } from '../../../core/text/verdict.ts';
import type { Terminal } from '../terminal.ts';
import { line } from '../words/words.ts';
import { planTotals, type PlanReport } from './plan-json.ts';

/** Blanks of a new plan are counted, not listed. */
const COUNTED: readonly Code[] = ['plan/lead-missing', 'plan/deadline-missing'];

export function planLines(report: PlanReport, counts: SeverityCounts, language: Language, terminal: Terminal): string[] {
  const { output, backup, planned, written, source, findings, others } = report;
  const { plan, merged, loose, frozen } = planned;
  const { index, goal, reach } = planTotals(report);
  const blank = (code: Code): number => findings.filter((finding) => finding.code === code).length;
  const [leads, deadlines] = [blank('plan/lead-missing'), blank('plan/deadline-missing')];
  const told: readonly Finding[] = findings.filter(({ code }) => !COUNTED.includes(code));
  return [
    line('plan-headline', language, {
      plan: written.sheet,
      sheet: source.table.sheet,
      count: plan.lines.length,
      lost: showPoints(plan.lost, language),
      recoverable: showPoints(plan.recoverable, language),
      survey: plan.lines.filter(({ survey }) => survey).length,
    }),
    ...(index === null || reach === null ? [] : [line('plan-goal', language, { index: toNumber(index), reach: toNumber(reach), goal: typeof goal === 'number' && pointsOf(goal) !== null ? goal : null })]),
    ...(merged.keptCount + loose.length === 0 ? [] : [line('plan-kept', language, { count: merged.keptCount })]),
    ...frozen.map(({ cell, formula, shown }) => line('plan-frozen', language, { cell, formula, value: shown === '' ? ' ' : String(shown) })),
    ...(leads + deadlines === 0 ? [] : [line('plan-lines', language, { leads, deadlines, plan: written.sheet })]),
    ...told.map((finding) => `  ${findingText(finding, language)} ${terminal.dim(`[${finding.code}]`)}`),
    ...(others.length === 0 ? [] : [line('plan-other-tables', language, { list: others.map((sheet) => `“${sheet}”`).join(', ') })]),
    line('written', language, { file: output }),
    ...(backup === null ? [] : [line('backup', language, { file: backup })]),
    ...(counts.error > 0 ? [terminal.bold(verdictText(counts, language))] : []),
  ];
}
