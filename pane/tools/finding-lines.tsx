// What a tool found, a line each: the severity's sign, the sentence, and a press leads to the cell.
import type { ReactElement } from 'react';
import type { Finding } from '../../core/check/finding.ts';
import { findingText } from '../../core/text/finding.ts';
import { useLanguage } from '../frame/pane-context.ts';
import { RemarkLines } from './remark-lines.tsx';

export function FindingLines({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const language = useLanguage();
  return <RemarkLines lines={findings.map((finding) => ({ severity: finding.severity, text: findingText(finding, language), at: finding.cell === null ? null : { sheet: finding.sheet, cell: finding.cell } }))} />;
}
