// Marks cells by severity with conditional formats that carry our name, and takes those away again, and no others.
import { a1Area, type Area } from '../../core/address.ts';
import type { Severity } from '../../core/check/finding.ts';
import { SEVERITY_FILLS } from '../../core/edit/looks.ts';
import { markFormula, severityOfMark } from '../../core/edit/mark-formula.ts';
import { markedAreas } from '../../core/edit/marked-areas.ts';
import type { PutMarks } from '../../core/edit/patch.ts';
import type { Parts } from './archive.ts';
import { editStyles } from './edit-styles.ts';
import { childrenOf, insertInOrder, outlineOf, remove, splice, type Outline, type Splice } from './outline.ts';
import { editPart } from './package-edit.ts';
import { SHEET_ORDER } from './sheet-order.ts';
import type { Workbook } from './workbook-part.ts';

/** Most ranges that one conditional format lists. */
const MOST_RANGES = 500;

const isOurs = (formula: string): boolean => severityOfMark(formula.replace(/&quot;|&#34;/g, '"')) !== null;

/** Replaces all our marks of a sheet's part. */
export function putMarks(parts: Parts, workbook: Workbook, part: string, marks: PutMarks['marks']): void {
  editPart(parts, part, (xml) => withoutMarks(xml, part));
  if (marks.length === 0) return;
  for (const { severity, areas } of markedAreas(marks)) {
    const fill = `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${SEVERITY_FILLS[severity]}"/><bgColor rgb="FF${SEVERITY_FILLS[severity]}"/></patternFill></fill></dxf>`;
    const look = editStyles(parts, workbook, (styles) => styles.add('dxfs', fill));
    editPart(parts, part, (xml) => withMark(xml, part, severity, areas, look));
  }
}

function withMark(xml: string, part: string, severity: Severity, areas: readonly Area[], look: number): string {
  const root = outline(xml, part);
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((format) => childrenOf(format, 'cfRule'));
  // After all of the official's own, whose order of precedence must not change.
  let priority = Math.max(0, ...rules.map((rule) => Number(rule.attributes.priority ?? '0')));
  const p = root.prefix;
  const formats: string[] = [];
  for (let at = 0; at < areas.length; at += MOST_RANGES) {
    const ranges = areas.slice(at, at + MOST_RANGES).map(a1Area).join(' ');
    formats.push(
      `<${p}conditionalFormatting sqref="${ranges}"><${p}cfRule type="expression" dxfId="${look}" priority="${++priority}">` +
        `<${p}formula>${markFormula(severity)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    );
  }
  return splice(xml, [insertInOrder(xml, root, SHEET_ORDER, 'conditionalFormatting', formats.join(''))]);
}

function withoutMarks(xml: string, part: string): string {
  if (!xml.includes('PARScore:')) return xml;
  const splices: Splice[] = [];
  for (const format of childrenOf(outline(xml, part), 'conditionalFormatting')) {
    const rules = childrenOf(format, 'cfRule');
    const ours = rules.filter((rule) => childrenOf(rule, 'formula').some((formula) => isOurs(xml.slice(formula.innerStart, formula.innerEnd))));
    // Excel joins rules of the same cells under one element: ours leave, the official's stay.
    if (ours.length > 0 && ours.length === rules.length) splices.push(remove(format));
    else splices.push(...ours.map(remove));
  }
  return splice(xml, splices);
}

const outline = (xml: string, part: string): Outline =>
  outlineOf(xml, { file: '', part }, (name, _attributes, depth) => depth === 1 || (depth > 1 && name !== 'row'));
