// The one sentence that says how a table stands.
import type { Severity } from '../check/finding.ts';
import { verdict as en } from './en/verdict.ts';
import type { Language } from './language.ts';
import { say } from './template.ts';
import { verdict as vi } from './vi/verdict.ts';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The three ways a table can stand; notes alone count as clean. */
export interface VerdictSentences {
  readonly errors: string;
  readonly warnings: string;
  readonly clean: string;
}

const SENTENCES: Readonly<Record<Language, VerdictSentences>> = { vi, en };

/** "Có 3 lỗi cần sửa trước khi gửi.", "Không có lỗi. Có 2 điểm cần xem lại." or "Bảng này khớp." */
export function verdictText(counts: SeverityCounts, language: Language): string {
  const { errors, warnings, clean } = SENTENCES[language];
  const sentence = counts.error > 0 ? errors : counts.warning > 0 ? warnings : clean;
  return say([sentence], { language, values: { ...counts } });
}

/** Counts findings by severity. */
export function countSeverities(findings: Iterable<{ readonly severity: Severity }>): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
