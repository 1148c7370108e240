// An official paper as host-neutral data: blocks in order, drawn as .docx by paper/ and, where a host likes, in another way.
import type { Language } from '../text/language.ts';

/**
 * The page of an official paper, in millimetres: A4, 20-25 above and below, 30-35 left, 15-20 right; letters are Times New
 * Roman of 13-14 points (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** How a paragraph looks. 'title' is the kind of paper, 'subject' what it is about; 'fill' is a dotted line to write on. */
export type ParagraphStyle = 'title' | 'subject' | 'section' | 'part' | 'text' | 'note' | 'caption' | 'annex' | 'fill';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** Blank for 'fill'. */
  readonly text: string;
}

/** A line of the head or of the signatures. */
export interface HeadLine {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'slanted' | 'small' | 'recipients';
  /** A line is drawn below it: as long as the text below the motto, shorter below the agency. */
  readonly rule?: 'whole' | 'half';
  /** Blank lines left above it, to sign in. */
  readonly space?: number;
}

/** Two columns without borders: agency and nation, or recipients and signature. */
export interface Pair {
  readonly kind: 'pair';
  readonly left: readonly HeadLine[];
  readonly right: readonly HeadLine[];
  /** Recipients stand to the left, all else is centred. */
  readonly leftAlign: 'left' | 'center';
}

export interface TableColumn {
  readonly heading: string;
  /** Share of the width of the text, all together 1. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong: boolean }[];
}

/** One bar: its length, and the figure written beside it. */
export interface Bar {
  readonly value: number;
  readonly shown: string;
}

/** A chart of bars, drawn as a picture. */
export interface PaperChart {
  readonly kind: 'chart';
  /** Stable name: "index-by-field". */
  readonly id: string;
  /** Below the picture. */
  readonly caption: string;
  /** One sentence for who cannot see the picture. */
  readonly description: string;
  readonly categories: readonly string[];
  /** A bar a category; null where there is nothing. */
  readonly series: readonly { readonly name: string; readonly bars: readonly (Bar | null)[] }[];
  /** Where the axis ends; by the longest bar where absent. */
  readonly max?: number;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block = Paragraph | Pair | PaperTable | PaperChart | PageBreak;

/** A whole paper. */
export interface Paper {
  readonly language: Language;
  /** For the file's properties. */
  readonly title: string;
  readonly blocks: readonly Block[];
}
