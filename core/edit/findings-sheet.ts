// The findings sheet: every finding a row with a link to its cell, the gravest first; below, the cells that insert changed.
import { parseA1 } from '../address.ts';
import type { Finding, Severity, Shown } from '../check/finding.ts';
import { pointsOf } from '../points.ts';
import { findingText } from '../text/finding.ts';
import type { Language } from '../text/language.ts';
import { NAMES } from '../text/names.ts';
import { showPoints } from '../text/number.ts';
import { heightOf, linesOf, ownSheet } from './own-sheet.ts';
import type { CellStyle, PutSheet, SheetContent } from './patch.ts';
import type { JournalEntry } from './settings.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { contentText } from './show.ts';

export interface FindingsOrder {
  /** In sheet order. */
  readonly findings: readonly Finding[];
  readonly journal: readonly JournalEntry[];
  readonly language: Language;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const WIDTHS = [11, 16, 8, 11, 66, 14, 14];
const [SEVERITY, SHEET, CELL, NUMBER, TEXT, ACTUAL, EXPECTED] = [0, 1, 2, 3, 4, 5, 6] as const;

export function findingsSheet({ findings, journal, language }: FindingsOrder): PutSheet {
  const words = SHEET_WORDS[language];
  const sheet = ownSheet({ value: () => null, values: () => [] });
  const merges: SheetContent['merges'][number][] = [];
  const heights: Record<number, number> = {};
  let row = 0;
  const across = (text: string, style: CellStyle, height: number): void => {
    sheet.text(row, 0, text, style);
    merges.push({ top: row, bottom: row, left: 0, right: EXPECTED });
    heights[row++] = height;
  };
  const counts = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;

  across(words.findingsTitle, 'title', 28);
  across(findings.length === 0 ? words.findingsNone : words.findingsCount(counts('error'), counts('warning'), counts('info')), 'subtitle', heightOf(1));
  if (findings.length > 0) {
    words.findingsColumns.forEach((name, column) => sheet.text(row, column, name, 'header'));
    heights[row++] = heightOf(1);
  }
  const frozenRows = row;

  for (const severity of SEVERITIES) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    across(`${NAMES[language].severityHeading[severity]} (${group.length})`, 'text-strong', heightOf(1));
    for (const finding of group) {
      const text = findingText(finding, language);
      const [actual, expected] = [shownText(finding.actual, language), shownText(finding.expected, language)];
      sheet.text(row, SEVERITY, capital(NAMES[language].severity[severity]), severity);
      sheet.text(row, SHEET, finding.sheet, 'text');
      if (finding.cell !== null && parseA1(finding.cell) !== null) sheet.text(row, CELL, finding.cell, 'link', { link: { sheet: finding.sheet, cell: finding.cell } });
      else sheet.text(row, CELL, '', 'text');
      sheet.text(row, NUMBER, finding.number ?? '', 'text');
      sheet.text(row, TEXT, text, 'text');
      sheet.text(row, ACTUAL, actual, 'text');
      sheet.text(row, EXPECTED, expected, 'text');
      heights[row] = heightOf(Math.max(linesOf(text, WIDTHS[TEXT] ?? 1), linesOf(finding.sheet, WIDTHS[SHEET] ?? 1), linesOf(actual, WIDTHS[ACTUAL] ?? 1), linesOf(expected, WIDTHS[EXPECTED] ?? 1)));
      row++;
    }
  }

  const isBlank = ({ before }: JournalEntry): boolean => before.formula === undefined && (before.value === undefined || before.value === '');
  const changed = journal.filter((entry) => !isBlank(entry));
  const filled = journal.length - changed.length;
  if (changed.length > 0 || filled > 0) {
    row++;
    across(words.changesTitle, 'text-strong', heightOf(1));
    for (const entry of changed) {
      const text = `${words.changesColumns.before}: ${contentText(entry.before, language)}\n${words.changesColumns.after}: ${contentText(entry.after, language)}`;
      sheet.text(row, SEVERITY, '', 'text');
      sheet.text(row, SHEET, entry.sheet, 'text');
      sheet.text(row, CELL, entry.cell, 'link', { link: { sheet: entry.sheet, cell: entry.cell } });
      sheet.text(row, NUMBER, entry.place?.path ?? '', 'text');
      sheet.text(row, TEXT, text, 'text');
      sheet.text(row, ACTUAL, '', 'text');
      sheet.text(row, EXPECTED, '', 'text');
      heights[row] = heightOf(Math.max(linesOf(text, WIDTHS[TEXT] ?? 1), linesOf(entry.sheet, WIDTHS[SHEET] ?? 1)));
      row++;
    }
    if (filled > 0) across(words.changesNote(filled), 'note', heightOf(1));
  }

  return {
    kind: 'put-sheet',
    own: 'findings',
    name: words.findingsName,
    content: {
      cells: sheet.cells(),
      merges,
      widths: WIDTHS,
      heights,
      frozenRows: findings.length === 0 ? 0 : frozenRows,
      charts: [],
      print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right: EXPECTED } },
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A value that a finding shows, as text: figures in the language's form. */
function shownText(value: Shown | undefined, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const exact = pointsOf(value);
  return exact === null ? String(value) : showPoints(exact, language, 4);
}
