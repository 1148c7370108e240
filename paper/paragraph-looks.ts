// How the paragraphs of an official paper look: Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I. Sizes in half points, distances in twips.
import { AlignmentType, convertMillimetersToTwip, LeaderType, Paragraph, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import { PAGE, type HeadLine, type Paragraph as PaperParagraph, type ParagraphStyle } from '../core/report/paper.ts';
import { textWidth } from './text-width.ts';

/** Between the left and the right margin. */
export const TEXT_WIDTH = convertMillimetersToTwip(PAGE.width - PAGE.left - PAGE.right);

const POINT = 20;
/** 13 points for the text, 14 for the title (Phần I, Mục V: 13-14 each); 12 in tables and notes, of which the annex says nothing, is customary. */
export const [BODY, LARGE, SMALL] = [26, 28, 24] as const;

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly paragraph: Omit<IParagraphOptions, 'children' | 'text'>;
}

const FIRST_LINE = { firstLine: convertMillimetersToTwip(12.7) };
const centered = { alignment: AlignmentType.CENTER };

/**
 * Phần I, Mục II: kind and subject of the paper 13-14 bold, centred (khoản 5); text 13-14, justified, first line 1 or 1.27
 * cm in, at least 6 points between paragraphs, lines single to 1.5 (khoản 6 điểm e); headings of parts in bold (khoản 6
 * điểm đ); "Kính gửi" 13-14 (khoản 9 điểm d). Mục III, khoản 1: "Phụ lục" 14 bold, its title in capitals 13-14 bold, what it
 * belongs to 13-14 slanted, all centred. Distances above titles, notes, captions and lines to write on are customary.
 */
const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  title: { size: LARGE, bold: true, paragraph: { ...centered, spacing: { before: 18 * POINT } } },
  subject: { size: LARGE, bold: true, paragraph: { ...centered, keepNext: true } },
  addressee: { size: BODY, paragraph: { ...centered, spacing: { before: 6 * POINT, after: 12 * POINT } } },
  section: { size: BODY, bold: true, paragraph: { indent: FIRST_LINE, spacing: { before: 12 * POINT, after: 6 * POINT }, keepNext: true } },
  part: { size: BODY, bold: true, paragraph: { indent: FIRST_LINE, spacing: { before: 6 * POINT, after: 6 * POINT }, keepNext: true, alignment: AlignmentType.JUSTIFIED } },
  text: { size: BODY, paragraph: { indent: FIRST_LINE, spacing: { after: 6 * POINT, line: 276 }, alignment: AlignmentType.JUSTIFIED } },
  note: { size: SMALL, italics: true, paragraph: { indent: FIRST_LINE, spacing: { after: 4 * POINT } } },
  caption: { size: BODY, italics: true, paragraph: { ...centered, spacing: { before: 6 * POINT, after: 4 * POINT }, keepNext: true } },
  annex: { size: LARGE, bold: true, paragraph: { ...centered, keepNext: true } },
  'annex-title': { size: BODY, bold: true, paragraph: { ...centered, spacing: { after: 6 * POINT }, keepNext: true } },
  fill: { size: BODY, paragraph: { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }], spacing: { after: 6 * POINT } } },
};

/** A paragraph of the text. */
export function paragraphOf({ style, text }: PaperParagraph): Paragraph {
  const { size, bold = false, italics = false, paragraph } = LOOKS[style];
  return new Paragraph({ ...paragraph, children: [new TextRun({ text: style === 'fill' ? '\t' : text, size, bold, italics })] });
}

/** Below a picture, kept on its page. */
export const captionOf = (text: string): Paragraph =>
  new Paragraph({ ...centered, spacing: { after: 10 * POINT }, children: [new TextRun({ text, size: BODY, italics: true })] });

/**
 * Phần I, Mục II: nation 12-13 bold, motto 13-14 bold (khoản 1); superior 12-13, agency 12-13 bold (khoản 2); number 13
 * (khoản 3); place and date 13-14 slanted (khoản 4); title and name of the signer 13-14 bold (khoản 7); "Nơi nhận" 12 bold
 * slanted, those below it 11 (khoản 9 điểm d). The slanted line that asks for signature and seal is as the models of Phụ lục III show it.
 */
const HEAD_LOOKS: Readonly<Record<HeadLine['look'], { readonly size: number; readonly bold: boolean; readonly italics: boolean }>> = {
  plain: { size: BODY, bold: false, italics: false },
  strong: { size: BODY, bold: true, italics: false },
  agency: { size: SMALL, bold: false, italics: false },
  nation: { size: SMALL, bold: true, italics: false },
  slanted: { size: BODY, bold: false, italics: true },
  small: { size: 22, bold: false, italics: false },
  recipients: { size: SMALL, bold: true, italics: true },
};

/** How long a drawn line is beside its text: whole below the motto, a third to a half below agency and subject (Phần I, Mục II, khoản 1, 2 and 5). */
const LENGTH = { half: 0.42, whole: 1 } as const;

/** A line of the head or of the signatures in a column of that width, with the line drawn below it. */
export function headLineOf({ text, look, rule, space = 0 }: HeadLine, width: number, align: 'left' | 'center'): readonly Paragraph[] {
  const alignment = align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER;
  const line = new Paragraph({ alignment, spacing: { before: space * 14 * POINT, after: rule === undefined ? 2 * POINT : 0 }, children: [new TextRun({ text, ...HEAD_LOOKS[look] })] });
  return rule === undefined ? [line] : [line, ruleOf(width, LENGTH[rule] * widthIn(text, HEAD_LOOKS[look].size, width))];
}

/** The line below what a paper is about. */
export const subjectRule = (subject: string): Paragraph => ruleOf(TEXT_WIDTH, LENGTH.half * widthIn(subject, LOOKS.subject.size, TEXT_WIDTH));

/** Twips that a text takes on its line; a longer one breaks and takes the whole width. */
const widthIn = (text: string, halfPoints: number, width: number): number => Math.min(width, textWidth(text, (halfPoints / 2) * POINT));

/** A thin line of that length in the middle of that width. */
function ruleOf(width: number, length: number): Paragraph {
  const free = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
    indent: { left: free, right: free },
    spacing: { before: 2 * POINT, after: 6 * POINT, line: 120, lineRule: 'exact' },
    children: [],
  });
}
