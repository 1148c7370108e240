// Folding: text without case, diacritics and line breaks, so that "Điểm\n tối đa" and "diem toi da" are the same words.

/** Lower case, no diacritics (đ becomes d: NFD alone does not split it), single spaces, plain dashes. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED) folded.clear();
  const result = foldAnew(text);
  folded.set(text, result);
  return result;
}

/** Names and options are folded several times in a reading, and again after every edit: Unicode normalisation was a third of it. */
const folded = new Map<string, string>();
const REMEMBERED = 8_192;

function foldAnew(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}
