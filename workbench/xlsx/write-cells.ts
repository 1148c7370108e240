// Writes cells into a sheet's XML in their places; every other character of the sheet stays as it was.
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { a1, a1Area, contains, parseA1, parseA1Area, type Address } from '../../core/address.ts';
import type { CellContent } from '../../core/edit/patch.ts';
import { HostError } from '../../core/host.ts';
import { escapeCell, escapeXml } from '../../core/sheet/xml-text.ts';
import { FROM_1900, type DateSystem } from './date-system.ts';
import { appendTo, childOf, childrenOf, outlineOf, setAttribute, splice, type Outline, type Splice } from './outline.ts';
import type { PartName } from './xml.ts';

/** What one cell becomes. */
export interface CellChange extends Address {
  readonly content: CellContent;
}

/** Longest text that a cell holds; a longer one makes Excel call the file damaged. */
const LONGEST_TEXT = 32_767;

/** A cell in the file: where it is and its element. */
interface Placed extends Address {
  readonly element: Outline;
}

/** The sheet's XML with the cells written; `dates` is the workbook's. Throws cell/in-array where a cell is part of an array of several cells. */
export function writeCells(xml: string, where: PartName, sheet: string, changes: readonly CellChange[], dates: DateSystem = FROM_1900): string {
  if (changes.length === 0) return xml;
  const wanted = new Map<number, Map<number, CellContent>>();
  for (const { row, column, content } of changes) {
    const cells = wanted.get(row) ?? new Map<number, CellContent>();
    wanted.set(row, cells.set(column, content));
  }
  refuseArrays(xml, where, sheet, changes);
  const freed = freeShared(xml, where, wanted);
  return putCells(freed, where, wanted, dates);
}

function putCells(xml: string, where: PartName, wanted: ReadonlyMap<number, ReadonlyMap<number, CellContent>>, dates: DateSystem): string {
  const { root, data, rows } = rowsOf(xml, where, (row) => wanted.has(row));
  const splices: Splice[] = [];
  const prefix = data.prefix;
  const added: string[] = [];
  const byRow = new Map(rows.map(({ row, element }) => [row, element]));
  let next = 0;
  for (const row of [...wanted.keys()].sort((one, other) => one - other)) {
    const cells = wanted.get(row) ?? new Map<number, CellContent>();
    const found = byRow.get(row);
    if (found) {
      splices.push(...putInRow(xml, found, row, cells, dates));
      continue;
    }
    const made = inOrder(cells).map(([column, content]) => cellXml(prefix, row, column, content, dates)).join('');
    if (made === '') continue;
    const text = `<${prefix}row r="${row + 1}">${made}</${prefix}row>`;
    while ((rows[next]?.row ?? Infinity) < row) next++;
    const after = rows[next];
    if (after) splices.push({ start: after.element.start, end: after.element.start, text });
    else added.push(text);
  }
  if (added.length > 0) splices.push(appendTo(xml, data, added.join('')));
  splices.push(...growDimension(xml, root, wanted));
  return splice(xml, splices);
}

const inOrder = (cells: ReadonlyMap<number, CellContent>): [number, CellContent][] => [...cells].sort(([one], [other]) => one - other);

function putInRow(xml: string, element: Outline, row: number, cells: ReadonlyMap<number, CellContent>, dates: DateSystem): readonly Splice[] {
  const splices: Splice[] = [];
  const placed = cellsOf(element, row);
  const added: string[] = [];
  let isNew = false;
  for (const [column, content] of inOrder(cells)) {
    const same = placed.find((cell) => cell.column === column);
    if (same) {
      const text = cellXml(element.prefix, row, column, content, dates, same.element);
      splices.push({ start: same.element.start, end: same.element.end, text });
      continue;
    }
    const text = cellXml(element.prefix, row, column, content, dates);
    if (text === '') continue;
    isNew = true;
    const after = placed.find((cell) => cell.column > column);
    if (after) splices.push({ start: after.element.start, end: after.element.start, text });
    else added.push(text);
  }
  if (added.length > 0) splices.push(appendTo(xml, element, added.join('')));
  // "spans" is a hint of which columns the row uses; a wrong one is worse than none.
  if (isNew && element.attributes.spans !== undefined) splices.push(setAttribute(xml, element, 'spans', null));
  return splices;
}

/** The XML of a cell with that content; '' for a blank cell without a style. The old cell lends its style. */
function cellXml(prefix: string, row: number, column: number, content: CellContent, dates: DateSystem, old?: Outline): string {
  const style = old?.attributes.s === undefined ? '' : ` s="${escapeXml(old.attributes.s)}"`;
  const head = `<${prefix}c r="${a1(row, column)}"${style}`;
  const { formula } = content;
  const value = typeof content.value === 'number' ? dates.write(content.value, old?.attributes.s) : content.value;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (formula !== undefined) {
    const f = `<${prefix}f>${escapeXml(formula.replace(/^=/, ''))}</${prefix}f>`;
    if (value === undefined) return `${head}>${f}</${prefix}c>`;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    return `${head}${type}>${f}${v(plain(value))}</${prefix}c>`;
  }
  if (value === undefined) return style === '' ? '' : `${head}/>`;
  if (typeof value === 'string') {
    return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${plain(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return `${head}${typeof value === 'boolean' ? ' t="b"' : ''}>${v(plain(value))}</${prefix}c>`;
}

function plain(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeCell(value.slice(0, LONGEST_TEXT));
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (!Number.isFinite(value)) throw new RangeError(`no cell holds ${value}`);
  return String(value);
}

/** The rows of a sheet; cells are outlined only in those that `wanted` picks. */
function rowsOf(xml: string, where: PartName, wanted: (row: number) => boolean): { root: Outline; data: Outline; rows: { row: number; element: Outline }[] } {
  let row = -1;
  const root = outlineOf(xml, where, (name, attributes, depth) => {
    if (depth === 1) return name === 'sheetData' || name === 'dimension';
    if (depth === 2) {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      return name === 'row';
    }
    return wanted(row);
  });
  const data = childOf(root, 'sheetData');
  if (!data) throw new HostError('file/broken', { file: where.file, part: where.part });
  let at = -1;
  const rows = data.children.map((element) => {
    at = element.attributes.r === undefined ? at + 1 : Number(element.attributes.r) - 1;
    return { row: at, element };
  });
  return { root, data, rows };
}

function cellsOf(row: Outline, index: number): readonly Placed[] {
  let column = -1;
  return childrenOf(row, 'c').map((element) => {
    column = (element.attributes.r === undefined ? null : parseA1(element.attributes.r))?.column ?? column + 1;
    return { row: index, column, element };
  });
}

/** Gives a formula of its own to every cell whose shared formula is written in a cell that is about to change. */
function freeShared(xml: string, where: PartName, wanted: ReadonlyMap<number, ReadonlyMap<number, CellContent>>): string {
  if (!/\st=["']shared["']/.test(xml)) return xml;
  const { rows } = rowsOf(xml, where, () => true);
  const relative = new Map<string, string>();
  const splices: Splice[] = [];
  for (const { row, element } of rows) {
    for (const { column, element: cell } of cellsOf(element, row)) {
      const f = childOf(cell, 'f');
      const group = f?.attributes.si;
      if (!f || f.attributes.t !== 'shared' || group === undefined) continue;
      const formula = unescapeXml(xml.slice(f.innerStart, f.innerEnd));
      const at = a1(row, column);
      const changes = wanted.get(row)?.has(column) === true;
      if (formula !== '') {
        if (changes) relative.set(group, translateFormulaToR1C1(formula, at));
        else relative.delete(group);
        continue;
      }
      const own = relative.get(group);
      if (own === undefined || changes) continue;
      const text = `<${f.prefix}f>${escapeXml(translateFormulaToA1(own, at, { wrapEdges: false }))}</${f.prefix}f>`;
      splices.push({ start: f.start, end: f.end, text });
    }
  }
  return splice(xml, splices);
}

/** Part of an array formula cannot be changed alone, in Excel as here. */
function refuseArrays(xml: string, where: PartName, sheet: string, changes: readonly CellChange[]): void {
  if (!/\st=["']array["']/.test(xml)) return;
  const { rows } = rowsOf(xml, where, () => true);
  for (const { row, element } of rows) {
    for (const { element: cell } of cellsOf(element, row)) {
      const f = childOf(cell, 'f');
      const area = f?.attributes.t === 'array' ? parseA1Area(f.attributes.ref ?? '') : null;
      if (!area || a1Area(area).indexOf(':') < 0) continue;
      const hit = changes.find((change) => contains(area, change.row, change.column));
      if (hit) throw new HostError('cell/in-array', { sheet, cell: a1(hit.row, hit.column) });
    }
  }
}

/** Readers that trust the stated range of used cells would not see ours outside it. */
function growDimension(xml: string, root: Outline, wanted: ReadonlyMap<number, ReadonlyMap<number, CellContent>>): readonly Splice[] {
  const dimension = childOf(root, 'dimension');
  const area = dimension && parseA1Area(dimension.attributes.ref ?? '');
  if (!dimension || !area) return [];
  let { top, left, bottom, right } = area;
  for (const [row, cells] of wanted) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const grown = a1Area({ top, left, bottom, right });
  return grown === a1Area(area) ? [] : [setAttribute(xml, dimension, 'ref', grown)];
}

/** The text of an element's XML that holds no elements. */
function unescapeXml(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(xml);
  if (cdata) return cdata[1] ?? '';
  return xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10));
    return named[name ?? ''] ?? whole;
  });
}
