// The evidence sheet: a row a document, leaf by leaf, with a link to the cell that names it and what to look at.
import { heightOf, linesOf, ownSheet } from '../edit/own-sheet.ts';
import type { CellStyle, Patch, PutSheet, SheetContent } from '../edit/patch.ts';
import type { Language } from '../text/language.ts';
import { dayText } from './document-date.ts';
import { EVIDENCE_WORDS, type EvidenceWords } from './evidence-words.ts';
import type { EvidenceRegister, RegisteredDocument, RegisteredLeaf } from './register.ts';

const WIDTHS = [6, 9, 40, 44, 20, 14, 28, 24];
const [ORDER, NUMBER, NAME, DOCUMENT, SYMBOL, DATE, LINKS, REMARK] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** How much a register holds. */
export interface EvidenceCounts {
  readonly documents: number;
  readonly leaves: number;
  /** Leaves with points and neither document nor explanation. */
  readonly missing: number;
}

/** Counts over some registers. */
export function evidenceCounts(registers: readonly EvidenceRegister[]): EvidenceCounts {
  const leaves = registers.flatMap((register) => register.leaves);
  return { documents: leaves.reduce((count, leaf) => count + leaf.documents.length, 0), leaves: leaves.length, missing: leaves.filter(({ isLacking }) => isLacking).length };
}

/** The sheet as a patch; null where no table has an evidence column. */
export function evidencePatch(registers: readonly EvidenceRegister[], language: Language): Patch | null {
  const shown = registers.filter(({ leaves }) => leaves.length > 0);
  return shown.length === 0 ? null : { edits: [evidenceSheet(shown, language)] };
}

function evidenceSheet(registers: readonly EvidenceRegister[], language: Language): PutSheet {
  const words = EVIDENCE_WORDS[language];
  const sheet = ownSheet({ value: () => null, values: () => [] });
  const merges: SheetContent['merges'][number][] = [];
  const heights: Record<number, number> = {};
  let row = 0;
  let frozenRows = 0;
  const across = (text: string, style: CellStyle, height = heightOf(linesOf(text, 185))): void => {
    sheet.text(row, 0, text, style);
    merges.push({ top: row, bottom: row, left: 0, right: REMARK });
    heights[row++] = height;
  };
  across(words.title, 'title', 28);
  for (const register of registers) {
    const counts = evidenceCounts([register]);
    across(words.counts(counts.documents, counts.leaves, counts.missing), 'subtitle');
    across([words.ofSheet(register.table.sheet), ...(register.year === null ? [] : [words.compared(register.year)])].join(' '), 'note');
    words.columns.forEach((name, column) => sheet.text(row, column, name, 'header'));
    heights[row++] = heightOf(2);
    if (registers.length === 1) frozenRows = row;
    let order = 0;
    for (const leaf of register.leaves) {
      const lines = leaf.documents.length === 0 ? [null] : leaf.documents;
      for (const document of lines) {
        if (document !== null) order++;
        const texts = textsOf(leaf, document, words);
        sheet.text(row, ORDER, document === null ? '' : String(order), 'number');
        sheet.text(row, NUMBER, leaf.row.number ?? leaf.row.path, 'link', { link: { sheet: register.table.sheet, cell: leaf.cell } });
        for (const column of [NAME, DOCUMENT, SYMBOL, DATE, LINKS] as const) sheet.text(row, column, texts[column] ?? '', column === DATE ? 'number' : 'text');
        sheet.text(row, REMARK, texts[REMARK] ?? '', styleOf(leaf, document));
        heights[row] = heightOf(Math.max(...texts.map((text, column) => linesOf(text, WIDTHS[column] ?? 1))));
        row++;
      }
    }
  }
  return {
    kind: 'put-sheet',
    own: 'evidence',
    name: words.name,
    content: {
      cells: sheet.cells(), merges, widths: WIDTHS, heights, frozenRows, charts: [],
      print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: row - 1, right: REMARK } },
    },
  };
}

/** What stands in the columns of one line. */
function textsOf(leaf: RegisteredLeaf, document: RegisteredDocument | null, words: EvidenceWords): readonly string[] {
  const name = leaf.row.name.replace(/\s+/g, ' ').trim();
  if (document === null) return ['', leaf.row.number ?? '', name, leaf.row.explanation, '', '', '', leaf.isLacking ? words.missing : leaf.row.explanation === '' ? words.none : ''];
  const { date } = document;
  const remarks = document.remarks.map((remark) => (remark === 'shared' ? words.alsoAt(document.alsoAt.join(', ')) : words.remark[remark]));
  return ['', leaf.row.number ?? '', name, document.text, document.number ?? '', date.state === 'day' ? dayText(date.day) : date.state === 'invalid' ? date.text : '', document.links.join('\n'), remarks.join('\n')];
}

function styleOf(leaf: RegisteredLeaf, document: RegisteredDocument | null): CellStyle {
  if (document === null) return leaf.isLacking ? 'warning' : 'text';
  if (document.remarks.some((remark) => remark === 'date-invalid' || remark === 'out-of-year')) return 'warning';
  return document.remarks.length > 0 ? 'info' : 'text';
}
