// The documents that an evidence cell names: number and symbol, date, links, one by one.
import { dateIn, type DocumentDate } from './document-date.ts';

/** One document of an evidence cell. */
export interface EvidenceDocument {
  /** As the cell says it, on one line. */
  readonly text: string;
  /** "123/QĐ-UBND", without spaces; null where the cell gives none. */
  readonly number: string | null;
  readonly date: DocumentDate;
  /** Web addresses and names of files. */
  readonly links: readonly string[];
}

/** Số, ký hiệu: 123/QĐ-UBND, 05/2024/QĐ-UBND, 257-TB/TU, 862/NQ-UBTVQH14. */
const NUMBER = /(?<![\d/-])\d{1,6}[a-z]?(?:(?: ?\/ ?\d{4})? ?\/ ?|-)\p{Lu}{2}[\p{L}\d]*(?:[-/.&][\p{L}\d]+)*/gu;
const LINK = /https?:\/\/[^\s;,()]+|[^\s;,/\\()“”]+\.(?:pdf|docx?|xlsx?|zip|rar|jpe?g|png)\b/giu;
/** A new document begins where a comma, a semicolon or "và" is followed by the name of a kind of paper or by a number. */
const NEXT = /(?:[,;]| va) ?(?:va )?(?=(?:quyet dinh|ke hoach|bao cao|cong van|thong bao|nghi quyet|nghi dinh|thong tu|to trinh|chi thi|huong dan|bien ban|quy che|van ban|ket luan|qd|kh|bc|cv|tb|nq|tt|so) |\d+ ?[-/])/g;
/** "- ", "+ ", "1. ", "a) " before a line of a list. */
const BULLET = /^(?:[-+*•–]|\d{1,2}[.)]|[a-z]\)) /i;

/** Every document, in the order of the cell; none of a blank text. */
export function documentsIn(text: string): readonly EvidenceDocument[] {
  return text.normalize('NFC').split(/[\n\r;]+/).flatMap((line) => {
    const written = line.replace(/\s+/g, ' ').trim().replace(BULLET, '');
    return written === '' ? [] : pieces(written).map(documentOf);
  });
}

/** A line cut where another document begins; a number cited in a title ("… thực hiện Nghị định số 30/2020/NĐ-CP") begins none. */
function pieces(line: string): readonly string[] {
  const bare = withoutLinks(line);
  const numbers = [...bare.matchAll(NUMBER)].map(({ index, 0: number }) => ({ from: index, to: index + number.length }));
  const cuts = [...plainOf(bare).matchAll(NEXT)]
    .map(({ index, 0: separator }) => ({ from: index, to: index + separator.length }))
    .filter((cut) => numbers.some(({ to }) => to <= cut.from) && numbers.some(({ from }) => from >= cut.to));
  const found: string[] = [];
  let start = 0;
  for (const cut of cuts) {
    found.push(line.slice(start, cut.from));
    start = cut.to;
  }
  return [...found, line.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function documentOf(text: string): EvidenceDocument {
  const bare = withoutLinks(text);
  const [number] = bare.match(NUMBER) ?? [];
  // A date inside the number (12/2024/QĐ-UBND) is none.
  const rest = bare.replace(NUMBER, (found) => ' '.repeat(found.length));
  return { text, number: number === undefined ? null : number.replace(/ /g, ''), date: dateIn(rest, plainOf(rest)), links: text.match(LINK) ?? [] };
}

/** Links blanked out: their digits are no dates. */
const withoutLinks = (text: string): string => text.replace(LINK, (link) => ' '.repeat(link.length));

/** Lower case without diacritics, letter for letter as long as the text (in composed form). */
const plainOf = (text: string): string =>
  [...text].map((letter) => {
    const plain = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/, 'd').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join('');

/** The year of the date, else the one inside the number (05/2024/QĐ-UBND); null where neither is known. */
export function yearOf({ date, number }: EvidenceDocument): number | null {
  if (date.state === 'day') return date.day.year;
  const [, inside] = /^\d+[a-z]?\/(\d{4})\//.exec(number ?? '') ?? [];
  return inside === undefined ? null : Number(inside);
}

const LONGEST_LABEL = 60;

/** What a sentence calls the document: its number, else the beginning of its text. */
export function labelOf({ number, text }: EvidenceDocument): string {
  if (number !== null) return number;
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
