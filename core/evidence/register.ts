// The register of evidence: every leaf with its documents, and what is missing, undated, of another year, or used twice.
import { cellOf, leaves, nameCell } from '../check/cells.ts';
import { textBeside } from '../check/beside.ts';
import type { Code, Finding } from '../check/finding.ts';
import { cutToMost, inSheetOrder } from '../check/order.ts';
import { report } from '../check/report.ts';
import { rule as missingRule } from '../check/rules/evidence-missing.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { scoreTable } from '../score/score.ts';
import type { Grid } from '../sheet/grid.ts';
import { readCell } from '../sheet/read-points.ts';
import type { ScoringTable, TableRow } from '../sheet/table.ts';
import { documentsIn, labelOf, yearOf, type EvidenceDocument } from './evidence-documents.ts';

/** Every code that is reported here alone; evidence/missing is the rule's. */
export const REGISTER_CODES: readonly Code[] = ['evidence/no-column', 'evidence/undated', 'evidence/date-invalid', 'evidence/out-of-year', 'evidence/year-unknown', 'evidence/shared'];

/** What an official should look at. 'december' is the December before the scored year. */
export type DocumentRemark = 'undated' | 'date-invalid' | 'out-of-year' | 'december' | 'shared';

export interface RegisteredDocument extends EvidenceDocument {
  readonly remarks: readonly DocumentRemark[];
  /** The other leaves that name it, by path. */
  readonly alsoAt: readonly string[];
}

/** A leaf of the table with its documents. */
export interface RegisteredLeaf {
  readonly row: TableRow;
  /** A1 of the evidence cell. */
  readonly cell: string;
  readonly documents: readonly RegisteredDocument[];
  /** It has points, and neither evidence nor explanation. */
  readonly isLacking: boolean;
}

/** The register of one table. */
export interface EvidenceRegister {
  readonly table: ScoringTable;
  /** The scored year that dates were compared with; null where it is not known. */
  readonly year: number | null;
  /** The leaves that evidence concerns, in sheet order; empty where the table has no evidence column. */
  readonly leaves: readonly RegisteredLeaf[];
  /** In sheet order, evidence/missing among them. */
  readonly findings: readonly Finding[];
}

/** The register of a table; `grid` is that of its sheet, `year` the scored one. */
export function evidenceRegister(table: ScoringTable, grid: Grid, year: number | null, set: CriteriaSet | null = null): EvidenceRegister {
  const column = table.columns.evidence;
  if (column === undefined) {
    const at = { row: table.headerRows.at(-1) ?? table.area.top };
    return { table, year, leaves: [], findings: [report(table, 'evidence/no-column', { cell: nameCell(table, at) })] };
  }
  const missing = [...missingRule.run({ table, grid, score: scoreTable(table, set), set })];
  const lacking = new Set(missing.map(({ cell }) => cell));
  const named = leaves(table).flatMap((row) => (row.surveyOnly || row.notApplicable ? [] : [{ row, cell: cellOf(row, column) ?? '', documents: documentsIn(evidenceText(grid, row, column)) }]));
  const identify = identifier(named);
  const places = placesOf(named, identify);
  const registered = named.map(({ row, cell, documents }): RegisteredLeaf => ({
    row, cell,
    isLacking: lacking.has(cell),
    documents: documents.map((document) => {
      const alsoAt = (places.get(identify(document) ?? '') ?? []).filter((path) => path !== row.path);
      return { ...document, alsoAt, remarks: remarksOf(document, year, alsoAt.length > 0) };
    }),
  }));
  const unknown = year === null && registered.some(({ documents }) => documents.length > 0) ? [report(table, 'evidence/year-unknown', { cell: cellOf({ row: table.headerRows.at(-1) ?? 0 }, column) })] : [];
  const told = [...unknown, ...missing, ...registered.flatMap((leaf) => findingsOf(table, leaf, year)), ...sharedFindings(table, registered, identify)];
  return { table, year, leaves: registered, findings: cutToMost(inSheetOrder(told), table.sheet) };
}

/** What the cell, or the merged one that speaks for the row, says; a cell that is a date by its format, as that date. */
function evidenceText(grid: Grid, row: TableRow, column: number): string {
  const merge = grid.merge(row.row, column);
  const cell = merge === undefined ? grid.cell(row.row, column) : grid.cell(merge.top, merge.left);
  if (typeof cell?.value === 'number') {
    const reading = readCell(cell);
    if (reading.state === 'invalid') return reading.text;
  }
  return textBeside(grid, row, column);
}

interface NamedLeaf {
  readonly row: TableRow;
  readonly documents: readonly EvidenceDocument[];
}

/** Letters that a text needs to stand for one document where it has neither number nor link. */
const LONG_ENOUGH = 15;

/** What makes a document the one that it is; null where nothing says so. */
type Identify = (document: EvidenceDocument) => string | null;

/** Two documents are one by the number with its year, else by the link, else by the same words. */
function identifier(named: readonly NamedLeaf[]): Identify {
  const years = new Map<string, Set<number>>();
  for (const document of named.flatMap(({ documents }) => documents)) {
    const year = yearOf(document);
    if (document.number !== null && year !== null) years.set(keyOf(document.number), (years.get(keyOf(document.number)) ?? new Set()).add(year));
  }
  return (document) => {
    const { number, links, text } = document;
    if (number === null) return links[0]?.toLowerCase() ?? (text.length < LONG_ENOUGH ? null : text.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
    const key = keyOf(number);
    const known = [...(years.get(key) ?? [])];
    // Every year counts its papers from 1 again; without a date it is the one of that number, if there is one only.
    return `${key}|${yearOf(document) ?? (known.length === 1 ? known.join('') : '')}`;
  };
}

const keyOf = (number: string): string => number.replace(/^0+/, '').toUpperCase();

/** The paths of the leaves that name a document, by its identity, where there are several. */
function placesOf(named: readonly NamedLeaf[], identify: Identify): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { row, documents } of named)
    for (const identity of new Set(documents.flatMap((document) => identify(document) ?? []))) places.set(identity, [...(places.get(identity) ?? []), row.path]);
  return new Map([...places].filter(([, paths]) => paths.length > 1));
}

function remarksOf(document: EvidenceDocument, year: number | null, isShared: boolean): readonly DocumentRemark[] {
  const { date, number } = document;
  const own = yearOf(document);
  const remarks: DocumentRemark[] = [];
  if (date.state === 'invalid') remarks.push('date-invalid');
  if (date.state === 'none' && number !== null && own === null) remarks.push('undated');
  if (year !== null && own !== null && own !== year) remarks.push(isDecemberBefore(document, year) ? 'december' : 'out-of-year');
  if (isShared) remarks.push('shared');
  return remarks;
}

/** Plans of a year are issued at the end of the one before: 4979/KH-UBND ngày 29/12/2020 is the plan of 2021 (KH 1886/KH-UBND Quảng Bình, which asks for plans "trước ngày 20/12 hàng năm"). */
const isDecemberBefore = ({ date }: EvidenceDocument, year: number): boolean => date.state === 'day' && date.day.year === year - 1 && date.day.month === 12;

function findingsOf(table: ScoringTable, { row, cell, documents }: RegisteredLeaf, year: number | null): Finding[] {
  return documents.flatMap((document) => {
    const { date, remarks } = document;
    const actual = labelOf(document);
    return remarks.flatMap((remark): Finding[] => {
      switch (remark) {
        case 'undated': return [report(table, 'evidence/undated', { cell, row, actual, ...(year === null ? {} : { values: { limit: year } }) })];
        case 'date-invalid': return [report(table, 'evidence/date-invalid', { cell, row, actual: date.state === 'invalid' ? date.text : actual, ...(date.state === 'invalid' ? { values: { what: date.why } } : {}) })];
        case 'out-of-year': return [report(table, 'evidence/out-of-year', { cell, row, expected: year, actual })];
        case 'december': return [report(table, 'evidence/out-of-year', { cell, row, expected: year, actual, severity: 'info', values: { what: 'december' } })];
        case 'shared': return [];
      }
    });
  });
}

/** Places that a sentence names. */
const NAMED = 8;

/** One finding a document, at the first leaf that names it. */
function sharedFindings(table: ScoringTable, registered: readonly RegisteredLeaf[], identify: Identify): Finding[] {
  const told = new Set<string>();
  return registered.flatMap(({ row, cell, documents }) => documents.flatMap((document): Finding[] => {
    const identity = identify(document);
    if (document.alsoAt.length === 0 || identity === null || told.has(identity)) return [];
    told.add(identity);
    const paths = [row.path, ...document.alsoAt];
    const missing = paths.slice(0, NAMED).join(', ') + (paths.length > NAMED ? ', …' : '');
    return [report(table, 'evidence/shared', { cell, row, actual: labelOf(document), values: { count: paths.length, missing } })];
  }));
}
