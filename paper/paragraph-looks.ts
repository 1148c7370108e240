// How the paragraphs of an official paper look: Nghị định 30/2020/NĐ-CP, Phụ lục I. Sizes in half points, distances in twips.
import { AlignmentType, convertMillimetersToTwip, LeaderType, Paragraph, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import { PAGE, type HeadLine, type Paragraph as PaperParagraph, type ParagraphStyle } from '../core/report/paper.ts';

/** Between the left and the right margin. */
export const TEXT_WIDTH = convertMillimetersToTwip(PAGE.width - PAGE.left - PAGE.right);

const POINT = 20;
/** 13 points for the text, 14 for the title, 12 in tables and notes. */
export const [BODY, LARGE, SMALL] = [26, 28, 24] as const;

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly paragraph: Omit<IParagraphOptions, 'children' | 'text'>;
}

const FIRST_LINE = { firstLine: convertMillimetersToTwip(12.7) };
const centered = { alignment: AlignmentType.CENTER };

const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  title: { size: LARGE, bold: true, paragraph: { ...centered, spacing: { before: 18 * POINT } } },
  subject: { size: LARGE, bold: true, paragraph: { ...centered, keepNext: true } },
  section: { size: BODY, bold: true, paragraph: { indent: FIRST_LINE, spacing: { before: 12 * POINT, after: 6 * POINT }, keepNext: true } },
  part: { size: BODY, bold: true, paragraph: { indent: FIRST_LINE, spacing: { before: 6 * POINT, after: 6 * POINT }, keepNext: true, alignment: AlignmentType.JUSTIFIED } },
  text: { size: BODY, paragraph: { indent: FIRST_LINE, spacing: { after: 6 * POINT, line: 276 }, alignment: AlignmentType.JUSTIFIED } },
  note: { size: SMALL, italics: true, paragraph: { indent: FIRST_LINE, spacing: { after: 4 * POINT } } },
  caption: { size: BODY, italics: true, paragraph: { ...centered, spacing: { before: 6 * POINT, after: 4 * POINT }, keepNext: true } },
  annex: { size: BODY, bold: true, paragraph: { ...centered, spacing: { after: 6 * POINT } } },
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

const HEAD_LOOKS: Readonly<Record<HeadLine['look'], { readonly size: number; readonly bold: boolean; readonly italics: boolean }>> = {
  plain: { size: BODY, bold: false, italics: false },
  strong: { size: BODY, bold: true, italics: false },
  slanted: { size: BODY, bold: false, italics: true },
  small: { size: 22, bold: false, italics: false },
  recipients: { size: SMALL, bold: true, italics: true },
};

/** Shares of a column that stay free on each side of the line below an agency and below the motto. */
const FREE = { half: 0.34, whole: 0.19 } as const;

/** A line of the head or of the signatures in a column of that width, with the line drawn below it. */
export function headLineOf({ text, look, rule, space = 0 }: HeadLine, width: number, align: 'left' | 'center'): readonly Paragraph[] {
  const alignment = align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER;
  const line = new Paragraph({ alignment, spacing: { before: space * 14 * POINT, after: rule === undefined ? 2 * POINT : 0 }, children: [new TextRun({ text, ...HEAD_LOOKS[look] })] });
  return rule === undefined ? [line] : [line, ruleOf(width, FREE[rule])];
}

/** The line below what a paper is about, a third as long as the text. */
export const subjectRule = (): Paragraph => ruleOf(TEXT_WIDTH, 0.36);

/** A thin line in the middle of that width, with a share of it free on each side. */
function ruleOf(width: number, share: number): Paragraph {
  const free = Math.round(width * share);
  return new Paragraph({
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
    indent: { left: free, right: free },
    spacing: { before: 2 * POINT, after: 6 * POINT, line: 120, lineRule: 'exact' },
    children: [],
  });
}
