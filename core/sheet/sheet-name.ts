// Names of sheets: what Excel allows, unlike every other, and how formulas write them.
import { columnName, type Area } from '../address.ts';

const LONGEST = 31;

/** A name that no sheet has (upper and lower case are one) and that Excel takes. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, LONGEST).trim();
  const name = allowed === '' ? 'PARScore' : allowed;
  const used = new Set(taken.map(folded));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, LONGEST - suffix.length).trim() + suffix;
    if (!used.has(folded(candidate))) return candidate;
  }
}

/** "so-noi-vu" of "gui/so-noi-vu.xlsx". */
export function stemOf(file: string): string {
  const name = file.split(/[\\/]/).pop() ?? file;
  return name.replace(/\.[^.]{1,5}$/, '').trim();
}

/** Names of the sheets that a file brought into a workbook: a sheet alone is called as the file, of several each has its own name after the file's. */
export function namesOfAdded(file: string, sheets: readonly string[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const sheet of sheets) names.push(uniqueSheetName(sheets.length === 1 ? stemOf(file) : `${stemOf(file)} - ${sheet}`, [...taken, ...names]));
  return names;
}

/** The name in quotes, as every formula may write it: 'Bảng ''A'''. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An area that does not move: $A$1:$B$9. */
export const fixedArea = ({ top, left, bottom, right }: Area): string =>
  `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;

/** The sheet of "'Tổng hợp'!$A$1"; null for a name whose sheet is gone. */
export function sheetOfReference(reference: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$A\$1$/.exec(reference.trim().replace(/^=/, ''));
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();
