// The summary sheet: for each scoring table a block of formulas on the official's sheet, its losses, and its charts.
import { a1Area } from '../address.ts';
import { isLeaf } from '../check/cells.ts';
import { shortName } from '../check/report.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import type { Language } from '../text/language.ts';
import type { TableRow } from '../sheet/table.ts';
import { blockCharts, CHART_HEIGHT, type ChartRows } from './charts.ts';
import type { Draft } from './draft.ts';
import { heightOf, linesOf, ownSheet } from './own-sheet.ts';
import type { Chart, PutSheet, SheetContent } from './patch.ts';
import { partSums } from './part-sums.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { blockWriter, fieldIndices, figuresOf, FIGURES, type FigureName, type Scored } from './summary-block.ts';
import { titleLines } from './title-lines.ts';

export interface SummaryOrder {
  readonly draft: Draft;
  readonly tables: readonly Scored[];
  readonly set: CriteriaSet | null;
  readonly language: Language;
  readonly charts: boolean;
}

const NUMBER_WIDTH = 7;
const FIGURE_WIDTH = 11;
/** Characters of the default font that fill an A4 page in landscape at about full size. */
const PAGE_WIDTH = 132;
const NARROWEST_NAME = 44;
const MOST_LOSSES = 10;
/** Lines of fields that stand on one page. */
const LONGEST_PAGE = 24;
/** Height in points of the rows below charts, so that a chart's size in rows is known. */
const CHART_ROW = 15;
const PIXELS_A_POINT = 96 / 72;

/** The sheet, or null where no scoring table has points to sum. */
export function summarySheet({ draft, tables, set, language, charts: withCharts }: SummaryOrder): PutSheet | null {
  const words = SHEET_WORDS[language];
  const shown = tables.filter(({ table }) => fieldIndices(table).length > 0);
  if (shown.length === 0) return null;
  const lengths = shown.map(({ table }) => fieldIndices(table).length);
  const used = FIGURES.filter((name) => shown.some((each) => figuresOf(each).has(name)));
  const columns = new Map<FigureName, number>(used.map((name, at) => [name, at + 2]));
  const last = used.length + 1;
  const nameWidth = Math.max(NARROWEST_NAME, PAGE_WIDTH - NUMBER_WIDTH - FIGURE_WIDTH * used.length);
  const labelColumn = last + 2;
  const sheet = ownSheet(draft.reader(''));
  const sums = partSums(sheet, labelColumn + 2, words.partSums);
  const merges: SheetContent['merges'][number][] = [];
  const heights: Record<number, number> = {};
  const charts: Chart[] = [];
  const breaks: number[] = [];
  let row = 0;
  let headerEnd = 0;

  const line = (text: string, style: 'title' | 'subtitle' | 'note'): void => {
    sheet.text(row, 0, text, style);
    merges.push({ top: row, bottom: row, left: 0, right: last });
    heights[row] = style === 'title' ? 28 : heightOf(linesOf(text, PAGE_WIDTH - 4));
    row++;
  };
  const header = (name: string): void => {
    sheet.text(row, 0, words.columns.number, 'header');
    sheet.text(row, 1, name, 'header');
    for (const [figure, column] of columns) sheet.text(row, column, words.columns[figure], 'header');
    heights[row] = heightOf(2);
    row++;
  };
  const named = (number: string, name: string, strong: boolean): void => {
    sheet.text(row, 0, number, strong ? 'text-strong' : 'text');
    sheet.text(row, 1, name, strong ? 'text-strong' : 'text');
    for (const column of columns.values()) sheet.blank(row, column, strong ? 'text-strong' : 'text');
    heights[row] = heightOf(linesOf(name, nameWidth));
  };

  shown.forEach((each, nth) => {
    const { table, score } = each;
    const grid = draft.grid(table.sheet);
    if (nth > 0) breaks.push(row);
    if (nth === 0) line(words.summaryTitle, 'title');
    for (const title of grid === undefined ? [] : titleLines(grid, table)) line(title, 'subtitle');
    line(words.source(table.sheet, a1Area(table.area)), 'note');
    if (set?.illustration === true) line(words.illustration(set.name), 'note');
    if (score.provisional) line(words.provisional, 'note');
    const texts = textNumbers(each);
    if (texts > 0) line(words.textNumbers(texts), 'note');
    header(words.columns.field);
    if (nth === 0) headerEnd = row;

    const write = blockWriter(each, { draft, sheet, columns, sum: sums.sum });
    const first = row;
    for (const index of fieldIndices(table)) {
      const node = table.rows[index] as TableRow;
      const name = oneLine(node.name);
      named(node.number ?? '', name, false);
      write.node(row, index, false);
      sheet.text(row, labelColumn, label(node), 'note');
      row++;
    }
    const lastField = row - 1;
    const extras = (['bonus', 'penalty'] as const).filter((kind) => score.totals[kind] !== null);
    named('', extras.length > 0 ? words.fieldsTotal : words.total, true);
    write.sums(row, first, lastField);
    let total = row++;
    if (extras.length > 0) {
      const at = new Map<'bonus' | 'penalty', number>();
      for (const kind of extras) {
        named('', words[kind], false);
        write.extra(row, kind);
        at.set(kind, row++);
      }
      named('', words.finalTotal, true);
      write.final(row, total, at.get('bonus') ?? null, at.get('penalty') ?? null);
      total = row++;
    }
    const bands = set?.grades ?? [];
    if (bands.length > 0 && columns.has('index')) {
      named('', words.grade, true);
      write.grade(row, columns.get('achieved') ?? 2, total, bands);
      row++;
      line(words.gradeNote(set?.name ?? ''), 'note');
    }

    const losses = score.losses.slice(0, MOST_LOSSES);
    let lossRows: ChartRows['losses'] = null;
    if (columns.has('lost') && figuresOf(each).has('lost')) {
      row++;
      if (losses.length === 0) line(words.noLosses, 'note');
      else {
        line(words.lossesTitle(losses.length), 'subtitle');
        header(words.lossesColumn);
        const from = row;
        losses.forEach((loss) => {
          const node = table.rows[loss.row] as TableRow;
          const name = oneLine(node.name);
          named(node.number ?? '', name, false);
          write.node(row, loss.row, false);
          sheet.text(row, labelColumn, label(node), 'note');
          row++;
        });
        lossRows = { first: from, last: row - 1 };
        line(words.lossesNote, 'note');
      }
    }
    sheet.text(first - 1, labelColumn, words.labels, 'note');

    if (withCharts) {
      const rows: ChartRows = { fields: { first, last: lastField }, losses: lossRows };
      const made = blockCharts({ scored: each, nth, alone: shown.length === 1, words, columns, labelColumn, rows });
      // Two charts fill a page below each other.
      made.forEach((chart, at) => {
        if (at % 2 === 0) breaks.push(row);
        charts.push({ ...chart, anchor: { row, column: 0 } });
        const tall = Math.ceil(CHART_HEIGHT / (CHART_ROW * PIXELS_A_POINT)) + 1;
        for (let below = 0; below < tall; below++) heights[row + below] = CHART_ROW;
        row += tall;
      });
    }
  });

  const bottom = row - 1;
  sums.finish();
  const widths = [NUMBER_WIDTH, nameWidth, ...used.map(() => FIGURE_WIDTH), 3, 44, 3, FIGURE_WIDTH * 2];
  return {
    kind: 'put-sheet',
    own: 'summary',
    name: words.summaryName,
    content: {
      cells: sheet.cells(),
      merges,
      widths,
      heights,
      // A short table needs no repeated header, and pages of charts are better without one.
      frozenRows: shown.length === 1 && (lengths[0] ?? 0) > LONGEST_PAGE ? headerEnd : 0,
      charts,
      print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom, right: last }, ...(breaks.length === 0 ? {} : { breaks }) },
    },
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const LONGEST_LABEL = 42;

/** "1.2.3 Tên ngắn" beside a bar. */
function label(row: TableRow): string {
  const name = shortName(row.name);
  const cut = name.length <= LONGEST_LABEL ? name : `${name.slice(0, name.lastIndexOf(' ', LONGEST_LABEL - 1)).replace(/[,;:.…\s]+$/, '')}…`;
  return row.number === null ? cut : `${row.number.replace(/\.$/, '')}. ${cut}`;
}

/** Scores of leaves that the sheet stores as text: a SUM passes over them. */
function textNumbers({ table }: Scored): number {
  return table.rows.filter(isLeaf).reduce((count, row) => count + [row.self, row.survey, ...row.appraised].filter((each) => each.state === 'number' && each.text !== undefined).length, 0);
}
