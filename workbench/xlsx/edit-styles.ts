// Adds fonts, fills, cell styles and difference styles to a workbook's style table; what is there keeps its index.
import type { Parts } from './archive.ts';
import { escapeXml } from '../../core/sheet/xml-text.ts';
import { appendTo, childOf, insertInOrder, outlineOf, setAttribute, splice, type Outline, type Splice } from './outline.ts';
import { addContentType, addRelationship, newPart } from './package-edit.ts';
import type { Workbook } from './workbook-part.ts';
import { bytesOfPart, textOfPart } from './xml.ts';

/** The lists that cell styles are made of. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** A style table while it is added to. */
export interface StyleEdit {
  /** The index of an element in its list: one with the same XML serves, else it is added. */
  add(list: StyleList, xml: string): number;
  /** The id of a number format. */
  numberFormat(code: string): number;
  /** The whole table. */
  xml(): string;
}

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The smallest style table that Excel takes: two fills are its own and cannot be left out. */
export const BLANK_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Changes the workbook's style table, which is made where the workbook has none. */
export function editStyles<Result>(parts: Parts, workbook: Workbook, edit: (styles: StyleEdit) => Result): Result {
  let part = workbook.styles;
  if (part === undefined) {
    part = 'xl/styles.xml';
    parts.set(part, newPart(BLANK_STYLES));
    addContentType(parts, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
    addRelationship(parts, workbook.part, 'styles', part);
  }
  const before = textOfPart(parts.get(part) ?? new Uint8Array());
  const styles = styleEdit(before, part);
  const result = edit(styles);
  const after = styles.xml();
  if (after !== before) parts.set(part, bytesOfPart(after));
  return result;
}

function styleEdit(xml: string, part: string): StyleEdit {
  const root = outlineOf(xml, { file: '', part }, (_name, _attributes, depth) => depth <= 2);
  const namespace = root.prefix === '' ? null : (root.attributes[`xmlns:${root.prefix.slice(0, -1)}`] ?? MAIN);
  const lists = new Map<StyleList, { element: Outline | undefined; all: string[]; known: number }>();
  const listOf = (name: StyleList): { element: Outline | undefined; all: string[]; known: number } => {
    const open = lists.get(name);
    if (open) return open;
    const element = childOf(root, name);
    const all = (element?.children ?? []).map((child) => xml.slice(child.start, child.end));
    const list = { element, all, known: all.length };
    lists.set(name, list);
    return list;
  };
  const add = (name: StyleList, element: string): number => {
    // A table that writes its names with a prefix gets ours with the namespace said on the spot.
    const text = namespace === null ? element : element.replace(/^<[\w]+/, (tag) => `${tag} xmlns="${namespace}"`);
    const { all } = listOf(name);
    const same = all.indexOf(text);
    return same >= 0 ? same : all.push(text) - 1;
  };
  return {
    add,
    numberFormat(code) {
      const formats = (childOf(root, 'numFmts')?.children ?? []).map(({ attributes }) => attributes);
      const same = formats.find((format) => format.formatCode === code);
      if (same) return Number(same.numFmtId);
      const added = listOf('numFmts').all.slice(listOf('numFmts').known);
      const ids = [...formats.map((format) => Number(format.numFmtId)), ...added.map((text) => Number(/numFmtId="(\d+)"/.exec(text)?.[1]))];
      const already = added.find((text) => text.includes(`formatCode="${escapeXml(code)}"`));
      if (already) return Number(/numFmtId="(\d+)"/.exec(already)?.[1]);
      const id = Math.max(163, ...ids) + 1;
      add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
      return id;
    },
    xml() {
      const splices: Splice[] = [];
      for (const [name, { element, all, known }] of lists) {
        const added = all.slice(known).join('');
        if (added === '') continue;
        if (element) splices.push(appendTo(xml, element, added), setAttribute(xml, element, 'count', String(all.length)));
        else {
          const list = `<${root.prefix}${name} count="${all.length}">${added}</${root.prefix}${name}>`;
          splices.push(insertInOrder(xml, root, ORDER, name, list));
        }
      }
      return splice(xml, splices);
    },
  };
}
