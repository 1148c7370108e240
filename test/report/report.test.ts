// The report as a Word file: its parts say what an official paper must, and LibreOffice prints it.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PaperChart, PaperTable } from '../../core/report/paper.ts';
import type { ScoreReport } from '../../core/report/score-report.ts';
import { docxOf } from '../../paper/docx.ts';
import { chartSvg } from '../../paper/chart-svg.ts';
import { paintInNode } from '../../workbench/paint-in-node.ts';
import { toPageTexts, toPng } from '../oracle/libreoffice.ts';
import { exampleReport } from './example-report.ts';

const report: ScoreReport = exampleReport();
const charts = report.paper.blocks.filter((block): block is PaperChart => block.kind === 'chart');
let bytes: Uint8Array = new Uint8Array();
let parts: Readonly<Record<string, Uint8Array>> = {};
let xml = '';

beforeAll(async () => {
  bytes = await docxOf(report.paper, paintInNode);
  parts = unzipSync(bytes);
  xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
});

/** Twips of that many millimetres, as Word keeps them. */
const twips = (millimetres: number): number => Math.floor((millimetres / 25.4) * 1440);

describe('the file', () => {
  test('the page is A4 with the margins of official papers', () => {
    const size = /<w:pgSz [^>]*>/.exec(xml)?.[0] ?? '';
    const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
    const of = (tag: string, name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1]);
    expect([of(size, 'w'), of(size, 'h')]).toEqual([twips(210), twips(297)]);
    for (const side of ['top', 'bottom']) expect(of(margins, side)).toBeGreaterThanOrEqual(twips(20));
    for (const side of ['top', 'bottom']) expect(of(margins, side)).toBeLessThanOrEqual(twips(25));
    expect(of(margins, 'left')).toBeGreaterThanOrEqual(twips(30));
    expect(of(margins, 'left')).toBeLessThanOrEqual(twips(35));
    expect(of(margins, 'right')).toBeGreaterThanOrEqual(twips(15));
    expect(of(margins, 'right')).toBeLessThanOrEqual(twips(20));
  });

  test('letters are Times New Roman, 13 points in the text', () => {
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:sz w:val="26"\/>/);
    expect(xml).not.toMatch(/w:ascii="(?!Times New Roman)/);
  });

  test('headers of tables stand on every page, and no row is torn apart', () => {
    const tables = report.paper.blocks.filter((block): block is PaperTable => block.kind === 'table');
    expect([...xml.matchAll(/<w:tblHeader/g)]).toHaveLength(tables.length);
    expect([...xml.matchAll(/<w:cantSplit/g)]).toHaveLength([...xml.matchAll(/<w:tr>|<w:tr /g)].length);
  });

  test('every chart is a picture with a sentence for who cannot see it', () => {
    expect(charts).toHaveLength(3);
    for (const { description } of charts) expect(xml).toContain(`descr="${description}"`);
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures).toHaveLength(3);
    for (const [, picture] of pictures) expect([...picture.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  test('its properties name what it is and what made it, and nobody', () => {
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:creator>PARScore</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>PARScore</cp:lastModifiedBy>');
    expect(core).toContain('<dc:title>Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025</dc:title>');
  });
});

describe('printed by LibreOffice', () => {
  let pages: readonly string[] = [];

  beforeAll(async () => {
    pages = await toPageTexts(bytes, 'docx');
  }, 120_000);

  test('the head, the title and the points of the fields are on the first page', () => {
    const [first = ''] = pages;
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BÁO CÁO', 'năm 2025', 'Tổng cộng', '85,98']) expect(first).toContain(words);
  });

  test('the first page bears no number, the second does', () => {
    expect(pages[0]?.trimStart()).not.toMatch(/^1\b/);
    expect(pages[1]?.trimStart()).toMatch(/^2\b/);
  });

  test('the pages of the annex are numbered by themselves', () => {
    const annex = pages.findIndex((text) => text.trimStart().startsWith('Phụ lục'));
    expect(annex).toBeGreaterThan(1);
    expect(pages[annex + 1]?.trimStart()).toMatch(/^2\b/);
  });

  test('explanations, room to write, signature and annex follow in that order', () => {
    const all = pages.join('\n');
    const order = ['II. GIẢI TRÌNH', 'III. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ', '(Phần này do đơn vị tự ghi.)', 'Nơi nhận:', 'BẢNG TỔNG HỢP ĐIỂM CỦA TỪNG'].map((words) => all.indexOf(words));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(all).toMatch(/\.{60}/);
  });

  test('the pages of pictures have ink where the bars are', async () => {
    const png = await toPng(bytes, 40, 'docx');
    expect(png).toHaveLength(pages.length);
    // A blank page of that size is a few hundred bytes.
    expect(Math.min(...png.map(({ length }) => length))).toBeGreaterThan(2_000);
  }, 120_000);
});

describe('a paper that lacks something', () => {
  test('without charts there is no picture, and LibreOffice still prints it', async () => {
    const plain = await docxOf(exampleReport('bang-cham-diem-sach.xlsx', { charts: false }).paper, paintInNode);
    expect(Object.keys(unzipSync(plain)).filter((name) => name.startsWith('word/media/'))).toEqual([]);
    const [first = ''] = await toPageTexts(plain, 'docx');
    expect(first).toContain('BÁO CÁO');
  }, 120_000);

  test('in English no heading of a table is broken inside a word', async () => {
    const all = (await toPageTexts(await docxOf(exampleReport(undefined, { language: 'en', charts: false }).paper, paintInNode), 'docx')).join('\n');
    for (const heading of ['Maximum', 'Self', 'Appraised', 'Survey', 'Achieved', 'Difference', 'Explanation']) expect(all).toMatch(new RegExp(`\\b${heading}\\b`));
  }, 120_000);

  test('a chart that cannot be painted fails the whole, and no half report is made', async () => {
    await expect(docxOf(report.paper, () => Promise.reject(new Error('no paint')))).rejects.toThrow('no paint');
  });
});

describe('painting in Node', () => {
  test('a picture is as large as asked', async () => {
    const drawing = chartSvg(charts[0] as PaperChart, 'vi');
    const png = await paintInNode(drawing, 2);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([drawing.width * 2, Math.ceil(drawing.height * 2)]);
  });

  test('every Vietnamese letter has a shape of its own', async () => {
    const letters = [...'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'];
    const paint = async (letter: string): Promise<string> => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40" font-family="Tinos" font-size="28"><text x="2" y="30">${letter}</text></svg>`;
      return Buffer.from(await paintInNode({ svg, width: 30, height: 40 }, 1)).toString('base64');
    };
    const unknown = await paint('\u{e000}');
    const shapes = await Promise.all(letters.map(paint));
    expect(new Set([...shapes, unknown]).size).toBe(letters.length + 1);
  });
});
