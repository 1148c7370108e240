// An official paper as host-neutral data: blocks in order, drawn as .docx by paper/ and, where a host likes, in another way.
import type { Language } from '../text/language.ts';

/**
 * The page of an official paper, in millimetres: A4 upright, 20-25 above and below, 30-35 left, 15-20 right, letters Times
 * New Roman (Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, Phần I, Mục I, khoản 1 đến 4).
 */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** How a paragraph looks. 'title' is the kind of paper, 'subject' what it is about, 'addressee' whom it is sent to; 'fill' is a dotted line to write on. */
export type ParagraphStyle = 'title' | 'subject' | 'addressee' | 'section' | 'part' | 'text' | 'note' | 'caption' | 'annex' | 'annex-title' | 'fill';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** Blank for 'fill'. */
  readonly text: string;
}

/** A line of the head or of the signatures. */
export interface HeadLine {
  readonly text: string;
  /** 'agency' and 'nation' are a point smaller, as the decree's examples are. */
  readonly look: 'plain' | 'strong' | 'agency' | 'nation' | 'slanted' | 'small' | 'recipients';
  /** A line is drawn below it: as long as the text below the motto, less than half of it below the agency. */
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

/** A new page; its pages are numbered from 1 again, as those of an annex are (Phụ lục I, Phần I, Mục III, khoản 1 điểm đ). */
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
