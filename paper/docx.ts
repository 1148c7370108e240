// A paper of core as a Word file (.docx): A4, Times New Roman, page numbers from the second page on, charts as pictures.
import { AlignmentType, convertMillimetersToTwip, Document, Header, ImageRun, Packer, PageNumber, Paragraph, SectionType, TextRun, type Table } from 'docx';
import { FONT } from '../core/edit/looks.ts';
import { PAGE, type Block, type PageBreak, type Paper, type PaperChart } from '../core/report/paper.ts';
import type { Language } from '../core/text/language.ts';
import { chartSvg } from './chart-svg.ts';
import type { Painter } from './painter.ts';
import { BODY, captionOf, paragraphOf, subjectRule } from './paragraph-looks.ts';
import { pairOf, tableOf } from './tables.ts';

/** The media type of the file. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Width of a picture on the page, in pixels of 1/96 inch (160 mm), and picture points for each: sharp in print. */
const PICTURE_WIDTH = 605;
const SCALE = 3;

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The bytes of the file; pages are numbered in the top margin, 13 points, but for the first (Phụ lục I, Phần I, Mục I, khoản 7). Fails where a chart cannot be painted. */
export async function docxOf(paper: Paper, paint: Painter): Promise<Uint8Array> {
  const parts: (Paragraph | Table)[][] = [[]];
  for (const block of paper.blocks) {
    if (block.kind === 'page-break') parts.push([]);
    else parts.at(-1)?.push(...(await drawn(block, paper.language, paint)));
  }
  const millimetres = convertMillimetersToTwip;
  const file = new Document({
    title: paper.title,
    creator: 'PARScore',
    lastModifiedBy: 'PARScore',
    styles: { default: { document: { run: { font: FONT, size: BODY, language: { value: LOCALES[paper.language] } } } } },
    sections: parts.map((children) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: true,
        page: {
          size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
          margin: { top: millimetres(PAGE.top), bottom: millimetres(PAGE.bottom), left: millimetres(PAGE.left), right: millimetres(PAGE.right), header: millimetres(10), footer: millimetres(10) },
          pageNumbers: { start: 1 },
        },
      },
      headers: {
        first: new Header({ children: [new Paragraph({ children: [] })] }),
        default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: BODY })] })] }),
      },
      children,
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

async function drawn(block: Exclude<Block, PageBreak>, language: Language, paint: Painter): Promise<readonly (Paragraph | Table)[]> {
  switch (block.kind) {
    case 'paragraph': return block.style === 'subject' ? [paragraphOf(block), subjectRule(block.text)] : [paragraphOf(block)];
    case 'pair': return [pairOf(block)];
    // Word joins two tables that nothing stands between, and a picture needs air above it.
    case 'table': return [tableOf(block), new Paragraph({ children: [], spacing: { line: 120, lineRule: 'exact' } })];
    case 'chart': return picture(block, language, paint);
  }
}

async function picture(chart: PaperChart, language: Language, paint: Painter): Promise<readonly Paragraph[]> {
  const drawing = chartSvg(chart, language);
  const data = await paint(drawing, SCALE);
  const size = { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * drawing.height) / drawing.width) };
  const image = new ImageRun({ type: 'png', data, transformation: size, altText: { name: chart.id, title: chart.caption, description: chart.description } });
  return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120 }, children: [image] }), captionOf(chart.caption)];
}
