// Puts a sheet of ours into a workbook, takes one out, and replaces it in its place; the official's parts are not touched.
import { repeatedRows, type SheetContent } from '../../core/edit/patch.ts';
import { HostError } from '../../core/host.ts';
import { OWN_NAMES, type OwnSheet } from '../../core/sheet/snapshot.ts';
import type { Parts } from './archive.ts';
import { chartXml } from './chart-part.ts';
import { dateSystemOf } from './date-system.ts';
import { drawSheet, DRAWN_SHEET, DRAWN_STYLES } from './draw.ts';
import { drawingXml } from './drawing-part.ts';
import { editStyles, type StyleEdit } from './edit-styles.ts';
import { withNames, withoutSheet, withSheet, type OwnName } from './edit-workbook.ts';
import { childOf, childrenOf, insertInOrder, outlineOf, remove, setAttribute, splice, type Splice } from './outline.ts';
import { addContentType, addRelationship, dependentsOf, dropParts, dropRelationships, editPart, freeName, newPart } from './package-edit.ts';
import { relationshipsName } from './package.ts';
import { fixedArea, quotedSheet, uniqueSheetName } from '../../core/sheet/sheet-name.ts';
import { SHEET_ORDER } from './sheet-order.ts';
import { readWorkbook } from './workbook-part.ts';
import { writeCells } from './write-cells.ts';
import { bytesOfPart, textOfPart } from './xml.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument.';

/** Adds the sheet at the end, or replaces ours of that kind where it stands. `own` is null for a sheet that is not marked as ours. */
export async function putSheet(parts: Parts, own: OwnSheet | null, name: string, content: SheetContent): Promise<void> {
  const workbook = readWorkbook(parts);
  if (workbook.structureLocked) throw new HostError('workbook/protected');
  let index = own === null ? -1 : workbook.sheets.findIndex((sheet) => sheet.own === own);
  const old = workbook.sheets[index];
  let part = old?.part;
  // A sheet of ours that the user renamed keeps that name: formulas may read it by now.
  const sheetName = old?.name ?? uniqueSheetName(name, workbook.sheets.map((sheet) => sheet.name));
  if (part === undefined) {
    index = workbook.sheets.length;
    part = freeName(parts, 'xl/worksheets/sheet', '.xml');
    const id = addRelationship(parts, workbook.part, 'worksheet', part);
    addContentType(parts, part, `${TYPES}spreadsheetml.worksheet+xml`);
    editPart(parts, workbook.part, (xml) => withSheet(xml, sheetName, id));
  } else {
    dropParts(parts, dependentsOf(parts, [part]));
    parts.delete(relationshipsName(part));
  }

  const drawn = await drawSheet(content, workbook.from1904);
  const drawnStyles = textOfPart(drawn.get(DRAWN_STYLES) ?? new Uint8Array());
  const styles = editStyles(parts, readWorkbook(parts), (edit) => graftStyles(edit, drawnStyles));
  let xml = withStyles(textOfPart(drawn.get(DRAWN_SHEET) ?? new Uint8Array()), styles);
  const changes = content.cells.map(({ row, column, value, formula }) => ({
    row,
    column,
    content: { ...(value !== undefined && { value }), ...(formula !== undefined && { formula }) },
  }));
  // After the styles: they tell which cells show days.
  xml = writeCells(xml, { file: '', part }, sheetName, changes, dateSystemOf(parts, readWorkbook(parts)));
  parts.set(part, bytesOfPart(xml));
  putCharts(parts, part, sheetName, content);
  const names = ownNames(own, sheetName, index, content);
  editPart(parts, workbook.part, (book) => withNames(book, (defined, sheet) => isReplaced(defined, sheet, own, index), names));
}

/** Takes our sheet of that kind away with all that belongs to it alone; nothing where there is none. */
export function removeSheet(parts: Parts, own: OwnSheet): void {
  const workbook = readWorkbook(parts);
  const index = workbook.sheets.findIndex((sheet) => sheet.own === own);
  const part = workbook.sheets[index]?.part;
  if (part !== undefined) {
    if (workbook.structureLocked) throw new HostError('workbook/protected');
    dropParts(parts, [...dependentsOf(parts, [part]), part]);
    dropRelationships(parts, workbook.part, [part]);
    editPart(parts, workbook.part, (xml) => withoutSheet(xml, index));
  }
  // A marker whose sheet the user deleted goes too.
  editPart(parts, workbook.part, (xml) => withNames(xml, (name, sheet) => sheet === null && name.toUpperCase() === OWN_NAMES[own], []));
}

const isReplaced = (name: string, sheet: number | null, own: OwnSheet | null, index: number): boolean =>
  sheet === null ? own !== null && name.toUpperCase() === OWN_NAMES[own] : sheet === index && name.startsWith('_xlnm.Print_');

function ownNames(own: OwnSheet | null, sheet: string, index: number, content: SheetContent): readonly OwnName[] {
  const repeat = repeatedRows(content);
  const at = quotedSheet(sheet);
  return [
    ...(own === null ? [] : [{ name: OWN_NAMES[own], refersTo: `${at}!$A$1` }]),
    { name: '_xlnm.Print_Area', sheet: index, refersTo: `${at}!${fixedArea(content.print.area)}` },
    ...(repeat === null ? [] : [{ name: '_xlnm.Print_Titles', sheet: index, refersTo: `${at}!$${repeat.first + 1}:$${repeat.last + 1}` }]),
  ];
}

/** Adds what the drawn cell styles are made of; tells the new index of each drawn one. */
function graftStyles(edit: StyleEdit, drawn: string): readonly number[] {
  const root = outlineOf(drawn, { file: '', part: DRAWN_STYLES });
  const elements = (list: string): readonly string[] => (childOf(root, list)?.children ?? []).map((child) => drawn.slice(child.start, child.end));
  const lists = { fontId: elements('fonts'), fillId: elements('fills'), borderId: elements('borders') };
  const formats = new Map((childOf(root, 'numFmts')?.children ?? []).map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']));
  return (childOf(root, 'cellXfs')?.children ?? []).map((xf, index) => {
    if (index === 0) return 0;
    const from = (attribute: keyof typeof lists): string => lists[attribute][Number(xf.attributes[attribute] ?? '0')] ?? '';
    const format = formats.get(xf.attributes.numFmtId);
    const text = drawn.slice(xf.start, xf.end);
    const ids: Readonly<Record<string, number>> = {
      numFmtId: format === undefined ? Number(xf.attributes.numFmtId ?? '0') : edit.numberFormat(format),
      fontId: edit.add('fonts', from('fontId')),
      fillId: edit.add('fills', from('fillId')),
      borderId: edit.add('borders', from('borderId')),
    };
    return edit.add('cellXfs', text.replace(/\b(numFmtId|fontId|fillId|borderId)="\d+"/g, (_, name: string) => `${name}="${ids[name] ?? 0}"`));
  });
}

/** The drawn sheet with the styles of the workbook that it comes into, and not chosen beside the official's own sheet. */
function withStyles(xml: string, styles: readonly number[]): string {
  const root = outlineOf(xml, { file: '', part: DRAWN_SHEET });
  const splices: Splice[] = [];
  for (const view of childOf(root, 'sheetViews')?.children ?? []) {
    if (view.attributes.tabSelected !== undefined) splices.push(setAttribute(xml, view, 'tabSelected', null));
  }
  const drawing = childOf(root, 'drawing');
  if (drawing) splices.push(remove(drawing));
  for (const row of childOf(root, 'sheetData')?.children ?? []) {
    for (const cell of childrenOf(row, 'c')) {
      const style = Number(cell.attributes.s ?? '0');
      splices.push(setAttribute(xml, cell, 's', String(styles[style] ?? 0)));
    }
  }
  return splice(xml, splices);
}

function putCharts(parts: Parts, part: string, sheet: string, { charts, cells }: SheetContent): void {
  if (charts.length === 0) return;
  const drawing = freeName(parts, 'xl/drawings/drawing', '.xml');
  parts.set(drawing, new Uint8Array());
  const ids = charts.map((chart) => {
    const name = freeName(parts, 'xl/charts/chart', '.xml');
    parts.set(name, newPart(chartXml(chart, sheet, cells)));
    addContentType(parts, name, `${TYPES}drawingml.chart+xml`);
    return addRelationship(parts, drawing, 'chart', name);
  });
  parts.set(drawing, newPart(drawingXml(charts, ids)));
  addContentType(parts, drawing, `${TYPES}drawing+xml`);
  const id = addRelationship(parts, part, 'drawing', drawing);
  editPart(parts, part, (xml) => {
    const root = outlineOf(xml, { file: '', part }, (_name, _attributes, depth) => depth === 1);
    return splice(xml, [insertInOrder(xml, root, SHEET_ORDER, 'drawing', `<drawing r:id="${id}"/>`)]);
  });
}
