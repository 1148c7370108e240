// Puts fresh results beside formulas in a sheet's XML, as a program that calculates would; the formulas stay as they are.
import type { Address } from '../../core/address.ts';
import { parseA1 } from '../../core/address.ts';
import { isCellError, type CellValue } from '../../core/sheet/snapshot.ts';
import { escapeCell, escapeXml } from '../../core/sheet/xml-text.ts';
import { FROM_1900, type DateSystem } from './date-system.ts';
import { childOf, childrenOf, outlineOf, setAttribute, splice, type Outline, type Splice } from './outline.ts';
import type { PartName } from './xml.ts';

/** What a formula came to. */
export interface Result extends Address {
  readonly value: CellValue;
}

/**
 * The sheet's XML with the results; cells that hold no formula are left alone, and so are results that two programs
 * write with other digits after the ninth: the file's own may be the more exact one.
 */
export function putResults(xml: string, where: PartName, results: readonly Result[], dates: DateSystem = FROM_1900): string {
  const wanted = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of results) wanted.set(row, (wanted.get(row) ?? new Map<number, CellValue>()).set(column, value));
  let row = -1;
  const root = outlineOf(xml, where, (name, attributes, depth) => {
    if (depth === 1) return name === 'sheetData';
    if (depth === 2) {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      return name === 'row';
    }
    return wanted.has(row);
  });
  const splices: Splice[] = [];
  let at = -1;
  for (const element of childOf(root, 'sheetData')?.children ?? []) {
    at = element.attributes.r === undefined ? at + 1 : Number(element.attributes.r) - 1;
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = (cell.attributes.r === undefined ? null : parseA1(cell.attributes.r))?.column ?? column + 1;
      const value = wanted.get(at)?.get(column);
      const formula = childOf(cell, 'f');
      if (value !== undefined && formula !== undefined) splices.push(...resultSplices(xml, cell, formula, typeof value === 'number' ? dates.write(value, cell.attributes.s) : value));
    }
  }
  return splice(xml, splices);
}

function resultSplices(xml: string, cell: Outline, formula: Outline, value: CellValue): readonly Splice[] {
  const [type, text] = written(value);
  const old = childOf(cell, 'v');
  const shown = text === null ? '' : `<${cell.prefix}v>${text}</${cell.prefix}v>`;
  if (typeof value === 'number' && (cell.attributes.t ?? 'n') === 'n' && old !== undefined && isSameNumber(Number(xml.slice(old.innerStart, old.innerEnd)), value)) return [];
  if ((cell.attributes.t ?? 'n') === (type ?? 'n') && shown === (old === undefined ? '' : xml.slice(old.start, old.end))) return [];
  const place = old ?? { start: formula.end, end: formula.end };
  return [{ start: place.start, end: place.end, text: shown }, ...(type === (cell.attributes.t ?? null) ? [] : [setAttribute(xml, cell, 't', type)])];
}

const isSameNumber = (one: number, other: number): boolean => one === other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** The type and the text of a value as the file writes them. */
function written(value: CellValue): readonly [type: string | null, text: string | null] {
  if (value === null) return [null, null];
  if (isCellError(value)) return ['e', escapeXml(value.error)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  return typeof value === 'number' ? [null, String(value)] : ['str', escapeCell(value)];
}
