// Tables of a paper: points with thin borders and a header on every page, and pairs of columns without borders.
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type ITableBordersOptions } from 'docx';
import type { Pair, PaperTable, TableColumn } from '../core/report/paper.ts';
import { headLineOf, SMALL, TEXT_WIDTH } from './paragraph-looks.ts';

const ALIGNMENTS: Readonly<Record<TableColumn['align'], (typeof AlignmentType)[keyof typeof AlignmentType]>> = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** Twips between a border and the text. */
const MARGINS = { top: 30, bottom: 30, left: 50, right: 50 };

/** Headings are a point smaller than the rows, in half points: no word of theirs is broken. */
const HEADING = 22;

/** A table with borders. */
export function tableOf({ columns, rows }: PaperTable): Table {
  const widths = columns.map(({ share }) => Math.round(share * TEXT_WIDTH));
  const cell = (text: string, at: number, strong: boolean, align: TableColumn['align'], size: number = SMALL): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: MARGINS,
      verticalAlign: VerticalAlign.CENTER,
      children: [new Paragraph({ alignment: ALIGNMENTS[align], children: [new TextRun({ text, size, bold: strong })] })],
    });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ heading }, at) => cell(heading, at, true, 'center', HEADING)) });
  const body = rows.map(({ cells, strong }) => new TableRow({ cantSplit: true, children: columns.map(({ align }, at) => cell(cells[at] ?? '', at, strong, align)) }));
  return new Table({ layout: TableLayoutType.FIXED, width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, rows: [head, ...body] });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS: ITableBordersOptions = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** The left column's share: the nation's title needs the wider one. */
const LEFT = 0.42;

/** Two columns without borders, kept on one page. */
export function pairOf({ left, right, leftAlign }: Pair): Table {
  const widths = [Math.round(TEXT_WIDTH * LEFT), TEXT_WIDTH - Math.round(TEXT_WIDTH * LEFT)] as const;
  const side = (lines: Pair['left'], width: number, align: 'left' | 'center'): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { left: 0, right: 0 }, children: lines.flatMap((line) => headLineOf(line, width, align)) });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [side(left, widths[0], leftAlign), side(right, widths[1], 'center')] })],
  });
}
