// The summary sheet: for each scoring table a block of formulas on the official's sheet, its charts, and its largest losses.
import { a1Area } from '../address.ts';
import { isLeaf } from '../check/cells.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import type { TableRow } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { chartLabel } from './chart-label.ts';
import { blockCharts } from './charts.ts';
import type { Draft } from './draft.ts';
import type { PutSheet } from './patch.ts';
import { partSums, type PartSums } from './part-sums.ts';
import { SHEET_WORDS, type SheetWords } from './sheet-words.ts';
import { blockWriter, fieldIndices, figuresOf, type BlockWriter, type Scored } from './summary-block.ts';
import { summaryPage, type SummaryPage } from './summary-page.ts';
import { titleLines } from './title-lines.ts';

export interface SummaryOrder {
  readonly draft: Draft;
  readonly tables: readonly Scored[];
  readonly set: CriteriaSet | null;
  readonly language: Language;
  readonly charts: boolean;
}

const MOST_LOSSES = 10;
/** Lines of fields that stand on one page: a longer table repeats its header. */
const LONGEST_PAGE = 24;

/** The sheet, or null where no scoring table has nodes. */
export function summarySheet(order: SummaryOrder): PutSheet | null {
  const words = SHEET_WORDS[order.language];
  const shown = order.tables.filter(({ table }) => fieldIndices(table).length > 0);
  const [first] = shown;
  if (first === undefined) return null;
  const page = summaryPage(order.draft.reader(''), new Set(shown.flatMap((each) => [...figuresOf(each)])), words);
  const sums = partSums(page.sheet, page.partColumn, words.partSums);
  let headerEnd = 0;
  shown.forEach((each, nth) => {
    const end = block({ ...order, page, sums, words, each, nth, alone: shown.length === 1 });
    if (nth === 0) headerEnd = end;
  });
  sums.finish();
  // A short table needs no repeated header, and pages of charts are better without one.
  const long = shown.length === 1 && fieldIndices(first.table).length > LONGEST_PAGE;
  return { kind: 'put-sheet', own: 'summary', name: words.summaryName, content: page.content(long ? headerEnd : 0) };
}

interface BlockOrder extends SummaryOrder {
  readonly page: SummaryPage;
  readonly sums: PartSums;
  readonly words: SheetWords;
  readonly each: Scored;
  readonly nth: number;
  readonly alone: boolean;
}

/** Writes one table's block; gives the row below its header. */
function block(order: BlockOrder): number {
  const { page, words, each, nth, alone, draft, sums } = order;
  const { table } = each;
  heading(order);
  page.header(words.columns.field);
  const first = page.row();
  page.sheet.text(first - 1, page.labelColumn, words.labels, 'note');
  const write = blockWriter(each, { draft, sheet: page.sheet, columns: page.columns, sum: sums.sum });
  for (const index of fieldIndices(table)) nodeLine(order, write, index);
  const fields = { first, last: page.row() - 1 };
  totals(order, write, fields);

  const losses = figuresOf(each).has('lost') ? each.score.losses.slice(0, MOST_LOSSES) : [];
  const charted = (from: number): ReturnType<typeof blockCharts> =>
    order.charts
      ? blockCharts({ scored: each, nth, alone, words, columns: page.columns, labelColumn: page.labelColumn, rows: { fields, losses: losses.length === 0 ? null : { first: from, last: from + losses.length - 1 } } })
      : [];
  // The losses stand below the charts, after a line and a header.
  page.place(charted(page.row() + page.chartRows(charted(0).length) + 2));
  if (losses.length > 0) {
    page.newPage();
    page.line(words.lossesTitle(losses.length), 'subtitle');
    page.header(words.lossesColumn);
    for (const { row } of losses) nodeLine(order, write, row);
    page.line(words.lossesNote, 'note');
  } else if (figuresOf(each).has('lost')) page.line(words.noLosses, 'note');
  return first;
}

/** Title, unit and year, where the figures come from, and what must be known of them. */
function heading({ page, words, each, nth, draft, set }: BlockOrder): void {
  const { table, score } = each;
  const grid = draft.grid(table.sheet);
  page.newPage();
  if (nth === 0) page.line(words.summaryTitle, 'title');
  for (const title of grid === undefined ? [] : titleLines(grid, table)) page.line(title, 'subtitle');
  page.line(words.source(table.sheet, a1Area(table.area)), 'note');
  if (set?.illustration === true) page.line(words.illustration(set.name), 'note');
  if (score.provisional) page.line(words.provisional, 'note');
  const texts = textNumbers(each);
  if (texts > 0) page.line(words.textNumbers(texts), 'note');
}

function nodeLine({ page, each }: BlockOrder, write: BlockWriter, index: number): void {
  const node = each.table.rows[index] as TableRow;
  const row = page.named(node.number ?? '', node.name.replace(/\s+/g, ' ').trim());
  write.node(row, index, false);
  page.sheet.text(row, page.labelColumn, chartLabel(node.number, node.name), 'note');
}

/** The total, bonus and penalty with the total after them, and the grade. */
function totals({ page, words, each, set }: BlockOrder, write: BlockWriter, fields: { readonly first: number; readonly last: number }): void {
  const extras = (['bonus', 'penalty'] as const).filter((kind) => each.score.totals[kind] !== null);
  const sum = page.named('', extras.length > 0 ? words.fieldsTotal : words.total, true);
  write.sums(sum, fields.first, fields.last);
  let total = sum;
  if (extras.length > 0) {
    const rows = new Map(extras.map((kind) => {
      const row = page.named('', words[kind]);
      write.extra(row, kind);
      return [kind, row] as const;
    }));
    total = page.named('', words.finalTotal, true);
    write.final(total, sum, rows.get('bonus') ?? null, rows.get('penalty') ?? null);
  }
  const bands = set?.grades ?? [];
  const column = page.columns.get('achieved');
  if (bands.length === 0 || column === undefined || !figuresOf(each).has('index')) return;
  const row = page.named('', words.grade, true);
  write.grade(row, column, total, bands);
  page.line(words.gradeNote(set?.name ?? ''), 'note');
}

/** Scores of leaves that the sheet stores as text: a SUM passes over them. */
function textNumbers({ table }: Scored): number {
  return table.rows.filter(isLeaf).reduce((count, row) => count + [row.self, row.survey, ...row.appraised].filter((each) => each.state === 'number' && each.text !== undefined).length, 0);
}
