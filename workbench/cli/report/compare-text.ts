// The comparison for people: what changed in all, field by field or unit by unit, and what waits for an answer.
import type { RankingComparison } from '../../../core/compare/compare-rankings.ts';
import { changeLog } from '../../../core/compare/changes.ts';
import type { TableComparison } from '../../../core/compare/compare-tables.ts';
import { rowPairLines, unitPairLines, type PairLine } from '../../../core/compare/pairing-sheet.ts';
import { COMPARE_WORDS } from '../../../core/compare/words.ts';
import type { Points } from '../../../core/points.ts';
import type { Language } from '../../../core/text/language.ts';
import { showFixed, showPercent, showPoints } from '../../../core/text/number.ts';
import type { Terminal } from '../terminal.ts';
import { line } from '../words/words.ts';
import { textTable } from './text-table.ts';

/** So many units are shown on a terminal; all are in the workbook. */
const SHOWN_UNITS = 70;
const SHOWN_PAIRS = 20;

const signed = (value: Points | null, language: Language): string => (value !== null && value > 0 ? '+' : '') + showFixed(value, language);

/** Two scoring tables. */
export function tablesText(comparison: TableComparison, output: string, language: Language, terminal: Terminal): string[] {
  const { before, after, nodes, totals, counts, remarks, waterfall } = comparison;
  const words = COMPARE_WORDS[language];
  const tops = nodes.filter(({ depth }) => depth === 0);
  const row = (node: (typeof nodes)[number]): { readonly number: string | null; readonly name: string } =>
    (node.after === null ? before.table.rows[node.before ?? -1] : after.table.rows[node.after]) ?? { number: null, name: '' };
  const [head = '', ...body] = textTable(
    [{ heading: words.columns.number, figures: false }, { heading: words.columns.name, figures: false, widest: 44 }, ...[before.label, after.label, words.change, `± ${words.columns.index}`].map((heading) => ({ heading, figures: true, widest: 16 }))],
    tops.map((node) => [row(node).number ?? '', row(node).name, showFixed(node.achieved.before, language), showFixed(node.achieved.after, language), signed(node.achieved.by, language), signed(node.index.by, language)]),
  );
  const values = {
    before: showPoints(totals.achieved.before, language),
    after: showPoints(totals.achieved.after, language),
    by: signed(totals.achieved.by, language),
    index: totals.index.by === null ? null : showPercent(totals.index.before, language),
    newIndex: totals.index.by === null ? null : showPercent(totals.index.after, language),
    moved: totals.index.by === null ? null : signed(totals.index.by, language),
  };
  return [
    terminal.bold(line('compare-total', language, waterfall === null ? {} : values)),
    words.counts(counts.matched, counts.added, counts.gone, counts.reweighted),
    ...remarks.map((remark) => words.remarks[remark]),
    ...comparison.matches.unknown.map(({ side, name }) => words.rowUnknown(name, side === 'before' ? before.label : after.label)),
    '',
    terminal.dim(head),
    ...body,
    '',
    line('compare-changes', language, { count: changeLog(comparison).changes.length }),
    ...doubtLines(rowPairLines(comparison, language), output, language, terminal),
  ];
}

/** Two rankings. */
export function rankingsText(comparison: RankingComparison, output: string, language: Language, terminal: Terminal): string[] {
  const { before, after, lines, counts, remarks, matches } = comparison;
  const words = COMPARE_WORDS[language];
  const [head = '', ...body] = textTable(
    [{ heading: words.columns.unit, figures: false, widest: 44 }, ...[`${words.columns.rank} ${before.label}`, after.label, words.columns.move, words.columns.index, words.change].map((heading) => ({ heading, figures: true, widest: 24 }))],
    lines.slice(0, SHOWN_UNITS).map((unit) => [unit.after?.name ?? unit.before?.name ?? '', String(unit.before?.rank ?? '–'), String(unit.after?.rank ?? '–'), unit.move === null ? '–' : `${unit.move > 0 ? '+' : ''}${unit.move}`, showFixed(unit.after?.index ?? null, language), signed(unit.index.by, language)]),
  );
  const open = (label: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [line('compare-unmatched', language, { label, count: names.length, names: names.slice(0, SHOWN_PAIRS).join('; ') })]);
  return [
    terminal.bold(words.rankingCounts(counts.linked, counts.up, counts.down, counts.level, counts.added, counts.gone)),
    ...remarks.map((remark) => words.rankingRemarks[remark]),
    ...matches.problems.map(({ what, name, side }) => words.problem[what](name, side === 'before' ? before.label : after.label)),
    '',
    terminal.dim(head),
    ...body,
    '',
    ...open(before.label, matches.gone.flatMap((at) => before.units[at]?.name ?? [])),
    ...open(after.label, matches.added.flatMap((at) => after.units[at]?.name ?? [])),
    ...doubtLines(unitPairLines(comparison, language), output, language, terminal),
  ];
}

/** The pairs that wait for an answer, and how it is given. */
function doubtLines(pairs: readonly PairLine[], file: string, language: Language, terminal: Terminal): string[] {
  const open = pairs.filter(({ before, after, answer }) => before !== '' && after !== '' && answer === null);
  if (open.length === 0) return [];
  return [
    '',
    terminal.bold(line('compare-doubts', language, { count: open.length })),
    ...open.slice(0, SHOWN_PAIRS).map(({ before, after, why, likeness }) => line('compare-pair', language, { before, after, why, likeness: likeness === null ? null : Math.round(likeness * 100) })),
    ...(open.length > SHOWN_PAIRS ? ['  …'] : []),
    line('compare-confirm', language, { file }),
  ];
}
