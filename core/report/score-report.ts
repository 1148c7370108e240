// The self-assessment report that Công văn 383/BNV-CCHC (28/01/2021) asks for, as a paper: points, explanations, and room for difficulties and proposals.
import { CODES, type Finding } from '../check/finding.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import type { TableScore, Totals } from '../score/totals.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { report } from '../check/report.ts';
import { nameCell } from '../check/cells.ts';
import type { Language } from '../text/language.ts';
import { showFixed, showPercent, showPoints } from '../text/number.ts';
import type { Block, Pair, Paper, Paragraph, ParagraphStyle, TableColumn } from './paper.ts';
import { NUMBER_SHARE, pointsTable } from './points-table.ts';
import { reportCharts } from './report-charts.ts';
import { reportHead, type ReportHead } from './report-head.ts';
import { REPORT_WORDS, type ReportWords } from './report-words.ts';
import { differing, withoutEvidence } from './to-explain.ts';

export interface ReportOrder {
  readonly table: ScoringTable;
  /** Of the table's sheet. */
  readonly grid: Grid;
  readonly score: TableScore;
  readonly set: CriteriaSet | null;
  /** What a person gave of agency, place and signer; what is absent is read from the lines above the table. */
  readonly head?: Partial<ReportHead>;
  /** The scored year; null leaves room to write it. */
  readonly year: number | null;
  readonly charts: boolean;
  readonly language: Language;
}

/** The paper, what must be known of it, and how much it holds. */
export interface ScoreReport {
  readonly paper: Paper;
  readonly findings: readonly Finding[];
  readonly counts: { readonly rows: number; readonly explanations: number; readonly charts: number };
}

/** Dotted lines under a heading that the unit fills in. */
const LINES_TO_WRITE = 4;

/** The report of one scoring table. */
export function scoreReport(order: ReportOrder): ScoreReport {
  const { table, grid, score, set, year, language } = order;
  const words = REPORT_WORDS[language];
  const agency = reportHead(grid, table, order.head);
  const { unit } = agency;
  const charts = order.charts ? reportCharts(table, score, language) : [];
  const missing = withoutEvidence(table, grid);
  const differences = differing(table, grid);
  const nodes = table.rows.flatMap((row, at) => (row.depth >= 0 ? [{ row, at }] : []));
  const blocks: Block[] = [
    head(words, agency),
    paragraph('title', words.title),
    paragraph('subject', words.subject(year)),
    paragraph('addressee', words.addressee),
    paragraph('text', words.opening(year, unit, set?.name ?? null)),
    ...(set?.illustration === true ? [paragraph('note', words.illustration(set.name))] : []),
    paragraph('section', words.results),
    ...sums(order, words),
    paragraph('caption', words.fieldTable),
    pointsTable(order, score.fields, 'fields'),
    ...charts.flatMap((chart): Block[] => [chart]),
    paragraph('text', words.toAnnex),
    paragraph('section', words.explanations),
    paragraph('part', words.withoutEvidence),
    ...evidencePart(missing, words, language),
    paragraph('part', words.differing),
    ...differingPart(differences, words, language),
    paragraph('section', words.difficulties),
    paragraph('part', words.obstacles),
    ...toWrite(words),
    paragraph('part', words.proposals),
    ...toWrite(words),
    paragraph('text', words.closing),
    signatures(words, agency),
    { kind: 'page-break' },
    paragraph('annex', words.annex),
    paragraph('annex-title', words.annexTitle),
    paragraph('caption', words.annexOf(unit)),
    pointsTable(order, nodes.flatMap(({ at }) => score.nodes.get(at) ?? []), 'all'),
  ];
  return {
    paper: { language, title: words.subject(year), blocks },
    findings: [
      ...(missing === null ? [report(table, 'evidence/no-column', { cell: nameCell(table, { row: table.headerRows.at(-1) ?? table.area.top }) })] : []),
      ...(charts.length > 0 ? [] : [{ code: 'report/no-charts' as const, severity: CODES['report/no-charts'], sheet: table.sheet, cell: null, ...(order.charts ? {} : { values: { what: 'off' } }) }]),
    ],
    counts: { rows: nodes.length, explanations: (missing?.length ?? 0) + (differences?.length ?? 0), charts: charts.length },
  };
}

const paragraph = (style: ParagraphStyle, text: string): Paragraph => ({ kind: 'paragraph', style, text });

const head = (words: ReportWords, { superior, unit, place }: ReportHead): Pair => ({
  kind: 'pair',
  leftAlign: 'center',
  left: [{ text: (superior ?? words.superior).toUpperCase(), look: 'agency' }, { text: (unit ?? words.unit).toUpperCase(), look: 'nation', rule: 'half' }, { text: words.number, look: 'plain' }],
  right: [{ text: words.nation, look: 'nation' }, { text: words.motto, look: 'strong', rule: 'whole' }, { text: words.date(place), look: 'slanted' }],
});

const signatures = (words: ReportWords, { signerTitle, signerName }: ReportHead): Pair => ({
  kind: 'pair',
  leftAlign: 'left',
  left: [{ text: words.recipients, look: 'recipients' }, ...words.recipientLines.map((text) => ({ text, look: 'small' as const }))],
  right: [
    ...(signerTitle ?? words.signer).split('/').map((line) => ({ text: line.trim().toUpperCase(), look: 'strong' as const })),
    { text: words.signature, look: 'slanted' },
    { text: signerName ?? words.blank, look: 'strong', space: 4 },
  ],
});

/** What the table sums to, a line each. */
function sums({ score, language }: ReportOrder, words: ReportWords): Paragraph[] {
  const { totals, provisional, grade } = score;
  const { self, appraised, survey, achieved, index, applicableMax } = totals;
  const points = (value: Totals['self']): string => showPoints(value, language);
  const lines = [
    ...(self === null ? [] : [words.sums.self(points(self), points(applicableMax))]),
    ...(appraised === null ? [] : [words.sums.appraised(points(appraised))]),
    ...(survey === null ? [] : [words.sums.survey(points(survey))]),
    ...(achieved === null ? [] : [(provisional ? words.sums.provisional : words.sums.achieved)(points(achieved), showPercent(index, language))]),
    ...(grade === null ? [] : [words.sums.grade(grade)]),
  ];
  return (lines.length === 0 ? [words.sums.nothing] : lines).map((line) => paragraph('text', line));
}

function evidencePart(missing: ReturnType<typeof withoutEvidence>, words: ReportWords, language: Language): Block[] {
  if (missing === null) return [paragraph('text', words.noEvidenceColumn), ...lines()];
  if (missing.length === 0) return [paragraph('text', words.withoutEvidenceNone)];
  return [{
    kind: 'table',
    columns: [column(words.columns.number, NUMBER_SHARE, 'center'), column(words.columns.criterion, 0.52 - words.figureShare, 'left'), column(words.columns.points, words.figureShare, 'right'), column(words.columns.explanation, 0.4, 'left')],
    rows: missing.map(({ row, points, explanation }) => ({ cells: [...named(row), showFixed(points, language), explanation === '' ? words.blank : explanation], strong: false })),
  }];
}

function differingPart(differences: ReturnType<typeof differing>, words: ReportWords, language: Language): Block[] {
  if (differences === null) return [paragraph('text', words.notAppraised)];
  if (differences.length === 0) return [paragraph('text', words.differingNone)];
  return [{
    kind: 'table',
    columns: [
      column(words.columns.number, NUMBER_SHARE, 'center'), column(words.columns.criterion, 0.62 - 3 * words.figureShare, 'left'),
      ...(['self', 'appraised', 'difference'] as const).map((figure) => column(words.columns[figure], words.figureShare, 'right')), column(words.columns.explanation, 0.3, 'left'),
    ],
    rows: differences.map(({ row, self, appraised, difference, explanation }) => ({ cells: [...named(row), ...[self, appraised, difference].map((value) => showFixed(value, language)), explanation === '' ? words.blank : explanation], strong: false })),
  }];
}

const column = (heading: string, share: number, align: TableColumn['align']): TableColumn => ({ heading, share, align });

const named = (row: TableRow): [string, string] => [row.number ?? row.path, oneLine(row.name)];

const lines = (): Paragraph[] => Array.from({ length: LINES_TO_WRITE }, () => paragraph('fill', ''));

const toWrite = (words: ReportWords): Block[] => [paragraph('note', words.byUnit), ...lines()];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
